# Generated from spec/halopsa/upstream/entities/PrepayPeriodGeneric_View.yaml. Do not edit.
"""The model ``PrepayPeriodGeneric_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.prepay_period import PrepayPeriod


@entity
class PrepayPeriodGeneric_View(Entity):
    """The published schema ``PrepayPeriodGeneric_View``."""

    _entity: ClassVar[str] = "api.PrepayPeriodGeneric_View"

    data: list[PrepayPeriod] | None = None
    """Since build 2.250."""
    page_no: int | None = None
    """Since build 2.250."""
    page_size: int | None = None
    """Since build 2.250."""
    record_count: int | None = None
    """Since build 2.250."""
