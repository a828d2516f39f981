# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.report_data`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncReportDataApi(AsyncPublishedResource[Entity, Entity]):
    """``/ReportData``: ``halopsa.api.report_data.ReportDataApi``, awaited."""

    _name = "api.report_data"

    async def get(
        self,
        publishedid: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ReportData/{publishedid}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused it (401): the login needs
        another scope or right, or another kind of login."""
        return await self._invoke(
            self._op("get"),
            (publishedid, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
