# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.agent_image``: what the vendor publishes below ``/AgentImage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class AgentImageGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        clientidoverride: str | None
        get_htmldesigner_signature: bool | None
        getholidayallowance: bool | None
        includedetails: bool | None
        isagentconfig: bool | None
        loadcache: bool | None


class AgentImageApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/AgentImage``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.agent_image"

    def get(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AgentImageGetQuery],
    ) -> object:
        """Call ``GET /AgentImage/{id}``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant. A live tenant refused it (404): the record or the module may be
        missing there, so check what you give in the path."""
        return self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
