# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.go_to_resolve`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncGoToResolveApi(AsyncPublishedResource[Entity, Entity]):
    """``/GoToResolve``: ``halopsa.api.go_to_resolve.GoToResolveApi``, awaited."""

    _name = "api.go_to_resolve"

    async def complete(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /GoToResolve/Complete``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("complete"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def download(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /GoToResolve/Download``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("download"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
