# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.sail_point_role_mapping`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncSailPointRoleMappingApi(AsyncPublishedResource[Entity, Entity]):
    """``/SailPointRoleMapping``: ``halopsa.api.sail_point_role_mapping.SailPointRoleMappingApi``, awaited."""

    _name = "api.sail_point_role_mapping"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /SailPointRoleMapping``. What it answers is not published. Since build 2.236. A live
        tenant has answered it, without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
