# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.workflowstep`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.workflowstep import WorkflowstepListQuery
    from halopsa.core.base.typing import Timeout


class AsyncWorkflowstepApi(AsyncPublishedResource[Entity, Entity]):
    """``/workflowstep``: ``halopsa.api.workflowstep.WorkflowstepApi``, awaited."""

    _name = "api.workflowstep"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[WorkflowstepListQuery],
    ) -> object:
        """Call ``GET /workflowstep``. What it answers is not published. A live tenant has answered it. Ids
        repeat: a row is told apart by flow_id and step_id."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
