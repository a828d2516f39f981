# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.cab_role`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncCabRoleApi(AsyncPublishedResource[Entity, Entity]):
    """``/CABRole``: ``halopsa.api.cab_role.CabRoleApi``, awaited."""

    _name = "api.cab_role"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /CABRole``. What it answers is not published. Since build 2.236. A live tenant has
        answered it, without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
