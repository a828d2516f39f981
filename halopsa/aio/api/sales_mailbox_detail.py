# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.sales_mailbox_detail`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.sales_mailbox_detail import SalesMailboxDetail


class AsyncSalesMailboxDetailApi(AsyncPublishedUpserts["SalesMailboxDetail", "SalesMailboxDetail"]):
    """``/SalesMailboxDetail``: ``halopsa.api.sales_mailbox_detail.SalesMailboxDetailApi``, awaited."""

    _name = "api.sales_mailbox_detail"

    async def create(
        self, data: SalesMailboxDetail | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SalesMailboxDetail:
        """Call ``POST /SalesMailboxDetail``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def update(
        self, id: int, data: SalesMailboxDetail | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SalesMailboxDetail:
        """Call ``POST /SalesMailboxDetail``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
