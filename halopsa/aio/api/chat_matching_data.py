# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.chat_matching_data`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.chat_matching_data import ChatMatchingData


class AsyncChatMatchingDataApi(AsyncPublishedUpserts["ChatMatchingData", "ChatMatchingData"]):
    """``/ChatMatchingData``: ``halopsa.api.chat_matching_data.ChatMatchingDataApi``, awaited."""

    _name = "api.chat_matching_data"

    async def create(
        self, data: ChatMatchingData | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ChatMatchingData:
        """Call ``POST /ChatMatchingData``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def update(
        self, id: int, data: ChatMatchingData | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ChatMatchingData:
        """Call ``POST /ChatMatchingData``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
