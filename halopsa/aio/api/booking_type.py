# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.booking_type`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.booking_type import BookingTypeListQuery
    from halopsa.core.base.typing import Timeout


class AsyncBookingTypeApi(AsyncPublishedResource[Entity, Entity]):
    """``/BookingType``: ``halopsa.api.booking_type.BookingTypeApi``, awaited."""

    _name = "api.booking_type"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[BookingTypeListQuery],
    ) -> object:
        """Call ``GET /BookingType``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
