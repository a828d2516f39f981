# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset_software`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.asset_software import AssetSoftwareListQuery
    from halopsa.core.base.typing import Timeout


class AsyncAssetSoftwareApi(AsyncPublishedResource[Entity, Entity]):
    """``/AssetSoftware``: ``halopsa.api.asset_software.AssetSoftwareApi``, awaited."""

    _name = "api.asset_software"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AssetSoftwareListQuery],
    ) -> object:
        """Call ``GET /AssetSoftware``. What it answers is not published. A live tenant has answered it, given
        ``device_id``. A live tenant gave no answer within 15 s: narrow it by a filter, or raise
        ``timeout``."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
