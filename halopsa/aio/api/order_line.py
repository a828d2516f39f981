# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.order_line`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncOrderLineApi(AsyncPublishedResource[Entity, Entity]):
    """``/OrderLine``: ``halopsa.api.order_line.OrderLineApi``, awaited."""

    _name = "api.order_line"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /OrderLine``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
