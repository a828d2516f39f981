# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.user_change`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.user_change import UserChangeListQuery
    from halopsa.core.base.typing import Timeout


class AsyncUserChangeApi(AsyncPublishedResource[Entity, Entity]):
    """``/UserChange``: ``halopsa.api.user_change.UserChangeApi``, awaited."""

    _name = "api.user_change"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[UserChangeListQuery],
    ) -> object:
        """Call ``GET /UserChange``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
