# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.chat_flow`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.chat_flow_process import ChatFlowProcess


class AsyncChatFlowApi(AsyncPublishedUpserts["ChatFlowProcess", "ChatFlowProcess"]):
    """``/ChatFlow``: ``halopsa.api.chat_flow.ChatFlowApi``, awaited."""

    _name = "api.chat_flow"

    async def create(
        self, data: ChatFlowProcess | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ChatFlowProcess:
        """Call ``POST /ChatFlow``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def update(
        self, id: int, data: ChatFlowProcess | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ChatFlowProcess:
        """Call ``POST /ChatFlow``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
