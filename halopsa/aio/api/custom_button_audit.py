# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.custom_button_audit`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedCreates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.custom_button_audit import CustomButtonAudit


class AsyncCustomButtonAuditApi(AsyncPublishedCreates["CustomButtonAudit", "CustomButtonAudit"]):
    """``/CustomButtonAudit``: ``halopsa.api.custom_button_audit.CustomButtonAuditApi``, awaited."""

    _name = "api.custom_button_audit"

    async def create(
        self, data: CustomButtonAudit | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> CustomButtonAudit:
        """Call ``POST /CustomButtonAudit``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
