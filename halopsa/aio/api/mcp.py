# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.mcp`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncMcpApi(AsyncPublishedResource[Entity, Entity]):
    """``/mcp``: ``halopsa.api.mcp.McpApi``, awaited."""

    _name = "api.mcp"

    async def delete(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /mcp``. What it answers is not published. Since build 2.236. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("delete"),
            (),
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
        **query: object,
    ) -> object:
        """Call ``GET /mcp``. What it answers is not published. Since build 2.236. A live tenant has answered
        it, without rows."""
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
        """Call ``POST /mcp``. What it answers is not published. Since build 2.236. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
