# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset_type_info`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.asset_type_info import AssetTypeInfoListQuery
    from halopsa.core.base.typing import Timeout


class AsyncAssetTypeInfoApi(AsyncPublishedResource[Entity, Entity]):
    """``/AssetTypeInfo``: ``halopsa.api.asset_type_info.AssetTypeInfoApi``, awaited."""

    _name = "api.asset_type_info"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AssetTypeInfoListQuery],
    ) -> object:
        """Call ``GET /AssetTypeInfo``. What it answers is not published. A live tenant has answered it. Ids
        repeat: a row is told apart by typeinfo_id and id."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
