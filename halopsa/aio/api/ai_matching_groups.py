# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.ai_matching_groups`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.ai_matching_groups import AiMatchingGroupsListQuery
    from halopsa.core.base.typing import Timeout


class AsyncAiMatchingGroupsApi(AsyncPublishedResource[Entity, Entity]):
    """``/AIMatchingGroups``: ``halopsa.api.ai_matching_groups.AiMatchingGroupsApi``, awaited."""

    _name = "api.ai_matching_groups"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AiMatchingGroupsListQuery],
    ) -> object:
        """Call ``GET /AIMatchingGroups``. What it answers is not published. Since build 2.250. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
