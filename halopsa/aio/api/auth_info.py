# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.auth_info`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncAuthInfoApi(AsyncPublishedResource[Entity, Entity]):
    """``/AuthInfo``: ``halopsa.api.auth_info.AuthInfoApi``, awaited."""

    _name = "api.auth_info"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /AuthInfo``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
