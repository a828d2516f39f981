# Generated from spec/halopsa/upstream/entities/ConsignmentHeader.yaml. Do not edit.
"""The model ``ConsignmentHeader``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.consignment_detail import ConsignmentDetail
    from halopsa.api.models.device_list import Device_List


@entity
class ConsignmentHeader(Entity):
    """The published schema ``ConsignmentHeader``."""

    _entity: ClassVar[str] = "api.ConsignmentHeader"

    id: int = key(default=None)
    _print_generate: bool | None = None
    _warning: str | None = None
    address: str | None = None
    assets: list[Device_List] | None = None
    assettomoveback: int | None = None
    date: dt.datetime | None = None
    ignoreserialisation: bool | None = None
    is_return: bool | None = None
    is_stock_to_stock: bool | None = None
    """Published since 2026-01-25."""
    lines: list[ConsignmentDetail] | None = None
    note: str | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    printhtml: str | None = None
    salesorder_id: int | None = None
    site_id: int | None = None
    stockbin_id: int | None = None
    ticket_id: int | None = None
    use: str | None = None
    user_name: str | None = None
