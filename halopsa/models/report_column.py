# Generated from spec/halopsa/entities/ReportColumn.yaml. Do not edit.
"""The model ``ReportColumn``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ReportColumn(Entity):
    """A column a report offers.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ReportColumn"

    id: int = key(default=None)
    """Set by the server."""
    _warning: str | None = None
    allowlookup: bool | None = None
    average_exclude_nulls: bool | None = None
    """Since build 2.250."""
    customextratableid: int | None = None
    """Published since 2026-01-25."""
    data_type: str | None = None
    data_type_group: str | None = None
    filter: str | None = None
    groupbycalc: int | None = None
    groupbystatus: int | None = None
    hidden: bool | None = None
    is_identifier: bool | None = None
    is_money_field: bool | None = None
    """Published since 2026-01-25."""
    labellong: str | None = None
    name: str | None = None
    operation: int | None = None
    orderby: int | None = None
    orderby_desc: bool | None = None
    query: str | None = None
    report_id: int | None = None
    select_format: str | None = None
    sequence: int | None = None
    sys_name: str | None = None
    table_alias: str | None = None
    """Published since 2026-01-25."""
    table_joins: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    table_name: str | None = None
    translatedname: str | None = None
    translations: list[dict[str, Any]] | None = None
