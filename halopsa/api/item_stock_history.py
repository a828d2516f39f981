# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.item_stock_history``: what the vendor publishes below ``/ItemStockHistory``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class ItemStockHistoryListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        count: int | None
        idonly: bool | None
        item_id: int | None
        itemstock_id: int | None
        order: str | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc: bool | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        page_no: int | None
        page_size: int | None
        pageinate: bool | None
        search: str | None
        stockbin_id: int | None
        stocklocation_id: int | None


class ItemStockHistoryApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/ItemStockHistory``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.item_stock_history"

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ItemStockHistory/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused it (404): the record or the
        module may be missing there, so check what you give in the path."""
        return self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ItemStockHistoryListQuery],
    ) -> object:
        """Call ``GET /ItemStockHistory``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
