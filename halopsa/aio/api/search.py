# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.search`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.search import SearchListQuery
    from halopsa.core.base.typing import Timeout


class AsyncSearchApi(AsyncPublishedResource[Entity, Entity]):
    """``/Search``: ``halopsa.api.search.SearchApi``, awaited."""

    _name = "api.search"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[SearchListQuery],
    ) -> object:
        """Call ``GET /Search``. What it answers is not published. A live tenant has answered it, without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
