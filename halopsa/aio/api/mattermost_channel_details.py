# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.mattermost_channel_details`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncMattermostChannelDetailsApi(AsyncPublishedResource[Entity, Entity]):
    """``/MattermostChannelDetails``: ``halopsa.api.mattermost_channel_details.MattermostChannelDetailsApi``, awaited."""

    _name = "api.mattermost_channel_details"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /MattermostChannelDetails``. What it answers is not published. A live tenant has answered
        it, without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
