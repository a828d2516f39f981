# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.timesheet`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.timesheet import TimesheetGetQuery
    from halopsa.api.models.timesheet import Timesheet
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncTimesheetApi(AsyncPublishedUpserts["Timesheet", "Timesheet"]):
    """``/Timesheet``: ``halopsa.api.timesheet.TimesheetApi``, awaited."""

    _name = "api.timesheet"

    async def create(
        self, data: Timesheet | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Timesheet:
        """Call ``POST /Timesheet``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def forecasting(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Timesheet/forecasting``. What it answers is not published. A live tenant has answered
        it."""
        return await self._invoke(
            self._op("forecasting"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[TimesheetGetQuery]
    ) -> Timesheet:
        """Call ``GET /Timesheet/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> Page[Timesheet]:
        """Call ``GET /Timesheet``. A live tenant has answered it. The id of a row is 0: agent_id and date tell
        it apart."""
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=query,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **query: object,
    ) -> AsyncListing[Timesheet]:
        """Call ``GET /Timesheet``, page by page."""
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=query,
        )

    async def mine(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Timesheet/mine``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant. A live tenant refused it (403): give the agent of the login the
        right for it."""
        return await self._invoke(
            self._op("mine"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Timesheet | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Timesheet:
        """Call ``POST /Timesheet``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
