# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.test_error`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncTestErrorApi(AsyncPublishedResource[Entity, Entity]):
    """``/TestError``: ``halopsa.api.test_error.TestErrorApi``, awaited."""

    _name = "api.test_error"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /TestError``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant. A live tenant refused it (500): the server itself failed, so
        give more parameters, or ask the vendor."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
