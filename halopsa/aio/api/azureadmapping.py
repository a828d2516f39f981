# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.azureadmapping`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.azureadmapping import AzureadmappingListQuery
    from halopsa.core.base.typing import Timeout


class AsyncAzureadmappingApi(AsyncPublishedResource[Entity, Entity]):
    """``/azureadmapping``: ``halopsa.api.azureadmapping.AzureadmappingApi``, awaited."""

    _name = "api.azureadmapping"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AzureadmappingListQuery],
    ) -> object:
        """Call ``GET /azureadmapping``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
