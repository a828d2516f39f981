# Generated from spec/portal/resources/webhook.yaml. Do not edit.
"""Webhook: ``client.webhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.portal.models.webhook_record import WebhookRecord
    from halopsa.integrations.portal.types.webhook import WebhookRecordFields, WebhookRecordFilters


class Webhook(Resource["WebhookRecord", "WebhookRecord"]):
    """Webhooks, which tell of events. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "webhook"

    def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[WebhookRecordFilters],
    ) -> Page[WebhookRecord]:
        """Return one page of webhook.

        Calls ``GET /webhooks``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            limit: Rows to ask for. Default 20. The server may give fewer.
            page: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.portal.types.webhook.WebhookRecordFilters``. ``None``
                leaves a filter out; one that rows contradict is told with a warning.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Filters:
            filter: Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
            sort: Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has
                verified it.

        Returns:
            A ``Page`` of ``WebhookRecord``: a sequence with ``record_count``, ``page_size``,
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
        **filters: Unpack[WebhookRecordFilters],
    ) -> Listing[WebhookRecord]:
        """Iterate over all webhook, page by page.

        Calls ``GET /webhooks``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

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
                ``halopsa.integrations.portal.types.webhook.WebhookRecordFilters``. ``None`` leaves a filter
                out; one that rows contradict is told with a warning.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            A ``Listing`` of ``WebhookRecord``: iterable, each iteration afresh, with ``to_list()``,
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
    ) -> WebhookRecord:
        """Return one of the webhook by its id, with all details.

        Calls ``GET /webhooks/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``WebhookRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: WebhookRecordFields | WebhookRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[WebhookRecordFields],
    ) -> WebhookRecord:
        """Create one of the webhook and return it as the server has it.

        Calls ``POST /webhooks``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            data: A mapping, or a model; see ``WebhookRecordFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``WebhookRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[WebhookRecordFields | WebhookRecord | Mapping[str, object]],
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[WebhookRecordFields],
    ) -> BulkReport[WebhookRecord]:
        """Create many webhook, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            rows: What ``create`` takes, in any iterable.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            experimental: Send the request, which nobody has verified. Default: refuse to.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``WebhookRecordFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            ValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("create", experimental=experimental),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )

    def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the webhook by its id.

        Calls ``DELETE /webhooks/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[str | WebhookRecord | Mapping[str, object]],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[WebhookRecord]:
        """Delete many webhook, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            ids: Ids, records, or mappings with the key. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            experimental: Send the request, which nobody has verified. Default: refuse to.
            allow_unknown: Send options that are not known here, as they are named.
            **options: Those of ``delete``, for all.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            ValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("delete", experimental=experimental),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
