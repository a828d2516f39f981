# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.invoice_detail_pro_rata`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncInvoiceDetailProRataApi(AsyncPublishedResource[Entity, Entity]):
    """``/InvoiceDetailProRata``: ``halopsa.api.invoice_detail_pro_rata.InvoiceDetailProRataApi``, awaited."""

    _name = "api.invoice_detail_pro_rata"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /InvoiceDetailProRata``. What it answers is not published. A live tenant has answered it,
        without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
