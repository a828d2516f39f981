# Generated from spec/leads/resources/errors.yaml. Do not edit.
"""Errors: ``client.errors``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.leads.models.error_entry import ErrorEntry
    from halopsa.integrations.leads.types.errors import ErrorEntryFilters


class Errors(Resource["ErrorEntry", "ErrorEntry"]):
    """What went wrong in the service. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "errors"

    def list(
        self,
        *,
        limit: int = 50,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[ErrorEntryFilters],
    ) -> Page[ErrorEntry]:
        """Return one page of errors.

        Calls ``GET /errors``.

        Args:
            limit: Rows to ask for. Default 50. The server may give fewer.
            page: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.leads.types.errors.ErrorEntryFilters``. ``None``
                leaves a filter out; one that rows contradict is told with a warning.

        Filters:
            level: Rows whose ``level`` is this.
            start_date: Rows whose ``timestamp`` is this moment or later.

        Returns:
            A ``Page`` of ``ErrorEntry``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._list(
            self._op("list"),
            page_size=limit,
            page_no=page,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def list_all(
        self,
        *,
        limit: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ErrorEntryFilters],
    ) -> Listing[ErrorEntry]:
        """Iterate over all errors, page by page.

        Calls ``GET /errors``.

        Args:
            limit: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloIntegrationIncompleteError`` at the end unless everything came, as far
                as can be told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.integrations.leads.types.errors.ErrorEntryFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``ErrorEntry``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            HaloIntegrationIncompleteError: With ``strict``: not everything came.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._list_all(
            self._op("list"),
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
