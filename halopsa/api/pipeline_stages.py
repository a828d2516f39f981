# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.pipeline_stages``: what the vendor publishes below ``/PipelineStages``."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from builtins import list as list_

    from halopsa.api.models.lookup import Lookup
    from halopsa.core.base.typing import Timeout


class PipelineStagesApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/PipelineStages``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.pipeline_stages"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> dict[str, list_[Lookup]]:
        """Call ``GET /PipelineStages``. Since build 2.250. Published by the vendor; nobody has verified this
        call on a live tenant."""
        return cast("dict[str, list_[Lookup]]", self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))
