# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.ticket_approval`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.ticket_approval import TicketApprovalGetQuery, TicketApprovalListQuery
    from halopsa.api.models.fault_approval import FaultApproval
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncTicketApprovalApi(AsyncPublishedUpserts["FaultApproval", "FaultApproval"]):
    """``/TicketApproval``: ``halopsa.api.ticket_approval.TicketApprovalApi``, awaited."""

    _name = "api.ticket_approval"

    async def create(
        self, data: FaultApproval | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultApproval:
        """Call ``POST /TicketApproval``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self,
        id: int,
        seq: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /TicketApproval/{id}&{seq}``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("delete"),
            (id, seq, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[TicketApprovalGetQuery]
    ) -> FaultApproval:
        """Call ``GET /TicketApproval/{id}``. Published by the vendor; nobody has verified this call on a live
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
        **query: Unpack[TicketApprovalListQuery],
    ) -> Page[FaultApproval]:
        """Call ``GET /TicketApproval``. A live tenant has answered it."""
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
        **query: Unpack[TicketApprovalListQuery],
    ) -> AsyncListing[FaultApproval]:
        """Call ``GET /TicketApproval``, page by page."""
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

    async def update(
        self, id: int, data: FaultApproval | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultApproval:
        """Call ``POST /TicketApproval``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
