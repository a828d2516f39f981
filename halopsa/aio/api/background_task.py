# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.background_task`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncBackgroundTaskApi(AsyncPublishedResource[Entity, Entity]):
    """``/BackgroundTask``: ``halopsa.api.background_task.BackgroundTaskApi``, awaited."""

    _name = "api.background_task"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /BackgroundTask/{id}``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
