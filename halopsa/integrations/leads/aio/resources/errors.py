# Generated from spec/leads/resources/errors.yaml. Do not edit.
"""AsyncErrors: ``client.errors`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.leads.models.error_entry import ErrorEntry
    from halopsa.integrations.leads.types.errors import ErrorEntryFilters


class AsyncErrors(AsyncResource["ErrorEntry", "ErrorEntry"]):
    """What went wrong in the service. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "errors"

    async def list(
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

        Arguments and errors are those of ``halopsa.integrations.leads.resources.errors.Errors.list``.

        Filters:
            level: Rows whose ``level`` is this.
            start_date: Rows whose ``timestamp`` is this moment or later.
        """
        return await self._list(
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
    ) -> AsyncListing[ErrorEntry]:
        """Iterate over all errors, page by page.

        Calls ``GET /errors``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.leads.resources.errors.Errors.list_all``.
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
