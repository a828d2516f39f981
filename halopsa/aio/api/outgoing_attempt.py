# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.outgoing_attempt`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.outgoing_attempt import OutgoingAttemptGetQuery, OutgoingAttemptListQuery
    from halopsa.core.base.typing import Timeout


class AsyncOutgoingAttemptApi(AsyncPublishedResource[Entity, Entity]):
    """``/OutgoingAttempt``: ``halopsa.api.outgoing_attempt.OutgoingAttemptApi``, awaited."""

    _name = "api.outgoing_attempt"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[OutgoingAttemptGetQuery],
    ) -> object:
        """Call ``GET /OutgoingAttempt/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[OutgoingAttemptListQuery],
    ) -> object:
        """Call ``GET /OutgoingAttempt``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
