# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.remote_session_teams`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.remote_session_teams import RemoteSessionTeamsListQuery
    from halopsa.core.base.typing import Timeout


class AsyncRemoteSessionTeamsApi(AsyncPublishedResource[Entity, Entity]):
    """``/RemoteSessionTeams``: ``halopsa.api.remote_session_teams.RemoteSessionTeamsApi``, awaited."""

    _name = "api.remote_session_teams"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[RemoteSessionTeamsListQuery],
    ) -> object:
        """Call ``GET /RemoteSessionTeams``. What it answers is not published. A live tenant has answered it,
        without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
