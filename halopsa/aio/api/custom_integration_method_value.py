# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.custom_integration_method_value`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncCustomIntegrationMethodValueApi(AsyncPublishedResource[Entity, Entity]):
    """``/CustomIntegrationMethodValue``: ``halopsa.api.custom_integration_method_value.CustomIntegrationMethodValueApi``, awaited."""

    _name = "api.custom_integration_method_value"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /CustomIntegrationMethodValue``. Published by the vendor; nobody has verified this call
        on a live tenant."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
