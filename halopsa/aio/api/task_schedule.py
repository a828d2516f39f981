# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.task_schedule`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncTaskScheduleApi(AsyncPublishedResource[Entity, Entity]):
    """``/TaskSchedule``: ``halopsa.api.task_schedule.TaskScheduleApi``, awaited."""

    _name = "api.task_schedule"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /TaskSchedule``. What it answers is not published. A live tenant has answered it, without
        rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def post(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /TaskSchedule``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("post"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
