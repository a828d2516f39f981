# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.custom_table_csv`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncCustomTableCsvApi(AsyncPublishedResource[Entity, Entity]):
    """``/CustomTableCSV``: ``halopsa.api.custom_table_csv.CustomTableCsvApi``, awaited."""

    _name = "api.custom_table_csv"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /CustomTableCSV/{id}``. What it answers is not published. Since build 2.236. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
