# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.ticket_type_field`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.ticket_type_field import TicketTypeFieldListQuery
    from halopsa.core.base.typing import Timeout


class AsyncTicketTypeFieldApi(AsyncPublishedResource[Entity, Entity]):
    """``/TicketTypeField``: ``halopsa.api.ticket_type_field.TicketTypeFieldApi``, awaited."""

    _name = "api.ticket_type_field"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[TicketTypeFieldListQuery],
    ) -> object:
        """Call ``GET /TicketTypeField``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
