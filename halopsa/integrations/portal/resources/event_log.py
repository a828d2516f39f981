# Generated from spec/portal/resources/event_log.yaml. Do not edit.
"""EventLog: ``client.event_log``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.portal.models.event_record import EventRecord
    from halopsa.integrations.portal.types.event_log import EventRecordFilters


class EventLog(Resource["EventRecord", "EventRecord"]):
    """The audit log. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "event_log"

    def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[EventRecordFilters],
    ) -> Page[EventRecord]:
        """Return one page of event log.

        Calls ``GET /event-logs``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            limit: Rows to ask for. Default 20. The server may give fewer.
            page: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.portal.types.event_log.EventRecordFilters``. ``None``
                leaves a filter out; one that rows contradict is told with a warning.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Filters:
            filter: Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
            sort: Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has
                verified it.

        Returns:
            A ``Page`` of ``EventRecord``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._list(
            self._op("search", experimental=experimental),
            page_size=limit,
            page_no=page,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def search_all(
        self,
        *,
        experimental: bool = False,
        limit: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[EventRecordFilters],
    ) -> Listing[EventRecord]:
        """Iterate over all event log, page by page.

        Calls ``GET /event-logs``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            limit: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``PortalIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``search``; see
                ``halopsa.integrations.portal.types.event_log.EventRecordFilters``. ``None`` leaves a filter
                out; one that rows contradict is told with a warning.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            A ``Listing`` of ``EventRecord``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            PortalIncompleteError: With ``strict``: not everything came.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._list_all(
            self._op("search", experimental=experimental),
            page_size=limit,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> EventRecord:
        """Return one of the event log by its id, with all details.

        Calls ``GET /event-logs/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``EventRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
