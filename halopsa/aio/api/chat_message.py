# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.chat_message`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.chat_message import ChatMessageListQuery
    from halopsa.api.models.live_chat_is_typing import LiveChatIsTyping
    from halopsa.api.models.live_chat_msg import LiveChatMsg
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncChatMessageApi(AsyncPublishedUpserts["LiveChatMsg", "LiveChatMsg"]):
    """``/ChatMessage``: ``halopsa.api.chat_message.ChatMessageApi``, awaited."""

    _name = "api.chat_message"

    async def create(
        self, data: LiveChatMsg | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> LiveChatMsg:
        """Call ``POST /ChatMessage``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self,
        chat_id: int,
        msg_id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /ChatMessage/{chat_id}/{msg_id}``. What it answers is not published. Since build
        2.250. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("delete"),
            (chat_id, msg_id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def is_typing(
        self,
        body: LiveChatIsTyping | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /ChatMessage/IsTyping``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("is_typing"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ChatMessageListQuery],
    ) -> Page[LiveChatMsg]:
        """Call ``GET /ChatMessage``. A live tenant has answered it, without rows."""
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=query,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **query: Unpack[ChatMessageListQuery],
    ) -> AsyncListing[LiveChatMsg]:
        """Call ``GET /ChatMessage``, page by page."""
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=query,
        )

    async def update(
        self, id: int, data: LiveChatMsg | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> LiveChatMsg:
        """Call ``POST /ChatMessage``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
