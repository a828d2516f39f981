# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.area_azure_tenant`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.area_azure_tenant import AreaAzureTenantListQuery
    from halopsa.core.base.typing import Timeout


class AsyncAreaAzureTenantApi(AsyncPublishedResource[Entity, Entity]):
    """``/AreaAzureTenant``: ``halopsa.api.area_azure_tenant.AreaAzureTenantApi``, awaited."""

    _name = "api.area_azure_tenant"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AreaAzureTenantListQuery],
    ) -> object:
        """Call ``GET /AreaAzureTenant``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
