# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.timeslot`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.timeslot import TimeslotListQuery
    from halopsa.core.base.typing import Timeout


class AsyncTimeslotApi(AsyncPublishedResource[Entity, Entity]):
    """``/Timeslot``: ``halopsa.api.timeslot.TimeslotApi``, awaited."""

    _name = "api.timeslot"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[TimeslotListQuery],
    ) -> object:
        """Call ``GET /Timeslot``. What it answers is not published. A live tenant has answered it, without
        rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
