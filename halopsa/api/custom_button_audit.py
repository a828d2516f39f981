# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.custom_button_audit``: what the vendor publishes below ``/CustomButtonAudit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedCreates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.custom_button_audit import CustomButtonAudit


class CustomButtonAuditApi(PublishedCreates["CustomButtonAudit", "CustomButtonAudit"]):
    """What the vendor publishes below ``/CustomButtonAudit``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.custom_button_audit"

    def create(
        self, data: CustomButtonAudit | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> CustomButtonAudit:
        """Call ``POST /CustomButtonAudit``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
