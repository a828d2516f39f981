# Generated from spec/portal/resources/event_log.yaml. Do not edit.
"""AsyncEventLog: ``client.event_log`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.portal.models.event_record import EventRecord
    from halopsa.integrations.portal.types.event_log import EventRecordFilters


class AsyncEventLog(AsyncResource["EventRecord", "EventRecord"]):
    """The audit log. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "event_log"

    async def search(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.event_log.EventLog.search``.

        Filters:
            filter: Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
            sort: Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
        """
        return await self._list(
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
    ) -> AsyncListing[EventRecord]:
        """Iterate over all event log, page by page.

        Calls ``GET /event-logs``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.portal.resources.event_log.EventLog.search_all``.
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

    async def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> EventRecord:
        """Return one of the event log by its id, with all details.

        Calls ``GET /event-logs/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.event_log.EventLog.find_by_id``.
        """
        return await self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
