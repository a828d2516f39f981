# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.team_image``: what the vendor publishes below ``/TeamImage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class TeamImageApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/TeamImage``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.team_image"

    def get(
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
        return self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
