# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.chat`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.chat import ChatListQuery
    from halopsa.core.base.typing import Timeout


class AsyncChatApi(AsyncPublishedResource[Entity, Entity]):
    """``/Chat``: ``halopsa.api.chat.ChatApi``, awaited."""

    _name = "api.chat"

    async def delete(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /Chat/{id}``. What it answers is not published. Since build 2.250. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("delete"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Chat/{id}``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
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
        **query: Unpack[ChatListQuery],
    ) -> object:
        """Call ``GET /Chat``. What it answers is not published. A live tenant has answered it, without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def post(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Chat``. What it answers is not published. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return await self._invoke(
            self._op("post"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
