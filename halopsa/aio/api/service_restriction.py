# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.service_restriction`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.service_restriction import ServiceRestrictionListQuery
    from halopsa.core.base.typing import Timeout


class AsyncServiceRestrictionApi(AsyncPublishedResource[Entity, Entity]):
    """``/ServiceRestriction``: ``halopsa.api.service_restriction.ServiceRestrictionApi``, awaited."""

    _name = "api.service_restriction"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ServiceRestrictionListQuery],
    ) -> object:
        """Call ``GET /ServiceRestriction``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
