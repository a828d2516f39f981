# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.change_calendar`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncChangeCalendarApi(AsyncPublishedResource[Entity, Entity]):
    """``/ChangeCalendar``: ``halopsa.api.change_calendar.ChangeCalendarApi``, awaited."""

    _name = "api.change_calendar"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ChangeCalendar``. What it answers is not published. A live tenant has answered it,
        without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
