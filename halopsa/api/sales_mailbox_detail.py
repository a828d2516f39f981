# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.sales_mailbox_detail``: what the vendor publishes below ``/SalesMailboxDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.sales_mailbox_detail import SalesMailboxDetail


class SalesMailboxDetailApi(PublishedUpserts["SalesMailboxDetail", "SalesMailboxDetail"]):
    """What the vendor publishes below ``/SalesMailboxDetail``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.sales_mailbox_detail"

    def create(
        self, data: SalesMailboxDetail | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SalesMailboxDetail:
        """Call ``POST /SalesMailboxDetail``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def update(
        self, id: int, data: SalesMailboxDetail | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SalesMailboxDetail:
        """Call ``POST /SalesMailboxDetail``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
