# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.item_stock_history`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.item_stock_history import ItemStockHistoryListQuery
    from halopsa.core.base.typing import Timeout


class AsyncItemStockHistoryApi(AsyncPublishedResource[Entity, Entity]):
    """``/ItemStockHistory``: ``halopsa.api.item_stock_history.ItemStockHistoryApi``, awaited."""

    _name = "api.item_stock_history"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ItemStockHistory/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused it (404): the record or the
        module may be missing there, so check what you give in the path."""
        return await self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ItemStockHistoryListQuery],
    ) -> object:
        """Call ``GET /ItemStockHistory``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
