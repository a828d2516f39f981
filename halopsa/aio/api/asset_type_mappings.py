# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset_type_mappings`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.asset_type_mappings import AssetTypeMappingsGetQuery
    from halopsa.core.base.typing import Timeout


class AsyncAssetTypeMappingsApi(AsyncPublishedResource[Entity, Entity]):
    """``/AssetTypeMappings``: ``halopsa.api.asset_type_mappings.AssetTypeMappingsApi``, awaited."""

    _name = "api.asset_type_mappings"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AssetTypeMappingsGetQuery],
    ) -> object:
        """Call ``GET /AssetTypeMappings/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /AssetTypeMappings``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
