# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.service_request_details`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.service_request_details import (
        ServiceRequestDetailsGetQuery,
        ServiceRequestDetailsListQuery,
    )
    from halopsa.core.base.typing import Timeout


class AsyncServiceRequestDetailsApi(AsyncPublishedResource[Entity, Entity]):
    """``/ServiceRequestDetails``: ``halopsa.api.service_request_details.ServiceRequestDetailsApi``, awaited."""

    _name = "api.service_request_details"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ServiceRequestDetailsGetQuery],
    ) -> object:
        """Call ``GET /ServiceRequestDetails/{id}``. What it answers is not published. Published by the vendor;
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
        **query: Unpack[ServiceRequestDetailsListQuery],
    ) -> object:
        """Call ``GET /ServiceRequestDetails``. What it answers is not published. A live tenant has answered
        it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
