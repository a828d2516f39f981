# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.team_image`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncTeamImageApi(AsyncPublishedResource[Entity, Entity]):
    """``/TeamImage``: ``halopsa.api.team_image.TeamImageApi``, awaited."""

    _name = "api.team_image"

    async def get(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /TeamImage/{id}``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant. A live tenant refused it (404): the record or the module may be
        missing there, so check what you give in the path."""
        return await self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
