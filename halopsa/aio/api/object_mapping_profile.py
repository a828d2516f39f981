# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.object_mapping_profile`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncObjectMappingProfileApi(AsyncPublishedResource[Entity, Entity]):
    """``/ObjectMappingProfile``: ``halopsa.api.object_mapping_profile.ObjectMappingProfileApi``, awaited."""

    _name = "api.object_mapping_profile"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ObjectMappingProfile``. What it answers is not published. Since build 2.236. A live
        tenant has answered it, without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
