# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.stock_trace`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncStockTraceApi(AsyncPublishedResource[Entity, Entity]):
    """``/StockTrace``: ``halopsa.api.stock_trace.StockTraceApi``, awaited."""

    _name = "api.stock_trace"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /StockTrace/{id}``. What it answers is not published. Since build 2.236. Published by the
        vendor; nobody has verified this call on a live tenant."""
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
        **query: object,
    ) -> object:
        """Call ``GET /StockTrace``. What it answers is not published. Since build 2.236. A live tenant has
        answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
