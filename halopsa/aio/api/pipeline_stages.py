# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.pipeline_stages`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from builtins import list as list_

    from halopsa.api.models.lookup import Lookup
    from halopsa.core.base.typing import Timeout


class AsyncPipelineStagesApi(AsyncPublishedResource[Entity, Entity]):
    """``/PipelineStages``: ``halopsa.api.pipeline_stages.PipelineStagesApi``, awaited."""

    _name = "api.pipeline_stages"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> dict[str, list_[Lookup]]:
        """Call ``GET /PipelineStages``. Since build 2.250. Published by the vendor; nobody has verified this
        call on a live tenant."""
        return cast("dict[str, list_[Lookup]]", await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))
