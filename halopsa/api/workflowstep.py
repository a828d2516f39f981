# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.workflowstep``: what the vendor publishes below ``/workflowstep``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class WorkflowstepListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includecriteriainfo: bool | None


class WorkflowstepApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/workflowstep``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.workflowstep"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[WorkflowstepListQuery],
    ) -> object:
        """Call ``GET /workflowstep``. What it answers is not published. A live tenant has answered it. Ids
        repeat: a row is told apart by flow_id and step_id."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
