# Generated from spec/halopsa/upstream/entities/ViewColumnsDetails.yaml. Do not edit.
"""The model ``ViewColumnsDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ViewColumnsDetails(Entity):
    """The published schema ``ViewColumnsDetails``."""

    _entity: ClassVar[str] = "api.ViewColumnsDetails"

    id: int = key(default=None)
    column_name: str | None = None
    column_seq: int | None = None
    column_title_override: str | None = None
    columns_guid: str | None = None
    columns_id: int | None = None
    groupbystatus: int | None = None
    order_desc: bool | None = None
    order_seq: int | None = None
    width: int | None = None
