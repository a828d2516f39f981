# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.feed`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.feed import FeedListQuery
    from halopsa.core.base.typing import Timeout


class AsyncFeedApi(AsyncPublishedResource[Entity, Entity]):
    """``/Feed``: ``halopsa.api.feed.FeedApi``, awaited."""

    _name = "api.feed"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[FeedListQuery],
    ) -> object:
        """Call ``GET /Feed``. What it answers is not published. A live tenant has answered it. Pages go by a
        cursor."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
