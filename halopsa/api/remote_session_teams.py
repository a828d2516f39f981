# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.remote_session_teams``: what the vendor publishes below ``/RemoteSessionTeams``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class RemoteSessionTeamsListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includeenabled: bool | None
        msid: str | None


class RemoteSessionTeamsApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/RemoteSessionTeams``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.remote_session_teams"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[RemoteSessionTeamsListQuery],
    ) -> object:
        """Call ``GET /RemoteSessionTeams``. What it answers is not published. A live tenant has answered it,
        without rows."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
