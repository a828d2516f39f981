# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.recurring_item`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.recurring_item import RecurringItemListQuery
    from halopsa.core.base.typing import Timeout


class AsyncRecurringItemApi(AsyncPublishedResource[Entity, Entity]):
    """``/RecurringItem``: ``halopsa.api.recurring_item.RecurringItemApi``, awaited."""

    _name = "api.recurring_item"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[RecurringItemListQuery],
    ) -> object:
        """Call ``GET /RecurringItem``. What it answers is not published. A live tenant has answered it,
        without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
