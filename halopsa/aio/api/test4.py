# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.test4`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncTest4Api(AsyncPublishedResource[Entity, Entity]):
    """``/Test4``: ``halopsa.api.test4.Test4Api``, awaited."""

    _name = "api.test4"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Test4``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
