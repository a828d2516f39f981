# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.halo_integration`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.actions import Actions
    from halopsa.api.models.faults import Faults
    from halopsa.core.base.typing import Timeout


class AsyncHaloIntegrationApi(AsyncPublishedResource[Entity, Entity]):
    """``/HaloIntegration``: ``halopsa.api.halo_integration.HaloIntegrationApi``, awaited."""

    _name = "api.halo_integration"

    async def create_action(
        self,
        body: Actions | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /HaloIntegration/CreateAction``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("create_action"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def create_ticket(
        self,
        body: Faults | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /HaloIntegration/CreateTicket``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("create_ticket"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /HaloIntegration/Get``. What it answers is not published. Since build 2.236. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return await self._invoke(
            self._op("get"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
