# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.periodic_history`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncPeriodicHistoryApi(AsyncPublishedResource[Entity, Entity]):
    """``/PeriodicHistory``: ``halopsa.api.periodic_history.PeriodicHistoryApi``, awaited."""

    _name = "api.periodic_history"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /PeriodicHistory``. Since build 2.250. Published by the vendor; nobody has verified this
        call on a live tenant."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
