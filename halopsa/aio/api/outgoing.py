# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.outgoing`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from halopsa.api.outgoing import OutgoingGetQuery, OutgoingListQuery
    from halopsa.core.base.typing import Timeout


class AsyncOutgoingApi(AsyncPublishedResource[Entity, Entity]):
    """``/Outgoing``: ``halopsa.api.outgoing.OutgoingApi``, awaited."""

    _name = "api.outgoing"

    async def delete(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /Outgoing/{id}``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("delete"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[OutgoingGetQuery],
    ) -> object:
        """Call ``GET /Outgoing/{id}``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
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
        **query: Unpack[OutgoingListQuery],
    ) -> object:
        """Call ``GET /Outgoing``. What it answers is not published. A live tenant has answered it."""
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
        body: Sequence[int],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Outgoing``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("post"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
