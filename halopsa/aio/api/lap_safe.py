# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.lap_safe`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncLapSafeApi(AsyncPublishedResource[Entity, Entity]):
    """``/LapSafe``: ``halopsa.api.lap_safe.LapSafeApi``, awaited."""

    _name = "api.lap_safe"

    async def cancel(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /LapSafe/Cancel``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("cancel"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def complete(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /LapSafe/Complete``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("complete"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /LapSafe/Get``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
