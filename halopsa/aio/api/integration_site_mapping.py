# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.integration_site_mapping`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.integration_site_mapping import IntegrationSiteMappingListQuery
    from halopsa.core.base.typing import Timeout


class AsyncIntegrationSiteMappingApi(AsyncPublishedResource[Entity, Entity]):
    """``/IntegrationSiteMapping``: ``halopsa.api.integration_site_mapping.IntegrationSiteMappingApi``, awaited."""

    _name = "api.integration_site_mapping"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationSiteMappingListQuery],
    ) -> object:
        """Call ``GET /IntegrationSiteMapping``. What it answers is not published. A live tenant has answered
        it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
