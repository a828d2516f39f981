# Generated from spec/halopsa/upstream/entities/CSVTemplate.yaml. Do not edit.
"""The model ``CSVTemplate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.csv_template_detail import CSVTemplateDetail
    from halopsa.api.models.invoice_header import InvoiceHeader


@entity
class CSVTemplate(Entity):
    """The published schema ``CSVTemplate``."""

    _entity: ClassVar[str] = "api.CSVTemplate"

    id: int = key(default=None)
    _warning: str | None = None
    background_task: bool | None = None
    csv_attachment_id: int | None = None
    csv_attachment_name: str | None = None
    detailcolumns: list[CSVTemplateDetail] | None = None
    groupingtype: int | None = None
    invoices: list[InvoiceHeader] | None = None
    is_generate: bool | None = None
    is_preview: bool | None = None
    name: str | None = None
    printcsv: str | None = None
    type: int | None = None
    update_posted: bool | None = None
