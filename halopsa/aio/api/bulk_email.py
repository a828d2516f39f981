# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.bulk_email`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.bulk_email import BulkEmailGetQuery
    from halopsa.core.base.typing import Timeout


class AsyncBulkEmailApi(AsyncPublishedResource[Entity, Entity]):
    """``/BulkEmail``: ``halopsa.api.bulk_email.BulkEmailApi``, awaited."""

    _name = "api.bulk_email"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[BulkEmailGetQuery],
    ) -> object:
        """Call ``GET /BulkEmail/{id}``. What it answers is not published. Published by the vendor; nobody has
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
        **query: object,
    ) -> object:
        """Call ``GET /BulkEmail``. What it answers is not published. A live tenant has answered it, without
        rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
