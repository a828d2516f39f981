# Generated from spec/halopsa/upstream/entities/InvoiceChange.yaml. Do not edit.
"""The model ``InvoiceChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class InvoiceChange(Entity):
    """The published schema ``InvoiceChange``."""

    _entity: ClassVar[str] = "api.InvoiceChange"

    id: int = key(default=None)
    """Gone in build 2.250; older ones have it."""
    _warning: str | None = None
    datetime: dt.datetime | None = None
    field_id: int | None = None
    field_name: str | None = None
    invoice_detail_prorata_id: int | None = None
    invoice_detail_quantity_id: int | None = None
    invoice_id: int | None = None
    invoice_line_id: int | None = None
    line_description: str | None = None
    """Since build 2.250."""
    new_value: str | None = None
    old_value: str | None = None
    type_id: int | None = None
    who: str | None = None
    """Gone in build 2.250; older ones have it."""
