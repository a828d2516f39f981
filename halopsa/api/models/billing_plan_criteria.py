# Generated from spec/halopsa/upstream/entities/BillingPlanCriteria.yaml. Do not edit.
"""The model ``BillingPlanCriteria``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class BillingPlanCriteria(Entity):
    """The published schema ``BillingPlanCriteria``."""

    _entity: ClassVar[str] = "api.BillingPlanCriteria"

    id: int = key(default=None)
    _warning: str | None = None
    cdid: int | None = None
    cdseq: int | None = None
    field: str | None = None
    field_name: str | None = None
    table_name: str | None = None
    type: int | None = None
    value: str | None = None
    value_datetime: dt.datetime | None = None
    value_display: str | None = None
    value_double: float | None = None
    value_int: int | None = None
    value_type: str | None = None
    value_type_id: int | None = None
