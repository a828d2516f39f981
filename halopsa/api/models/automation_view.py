# Generated from spec/halopsa/upstream/entities/Automation_View.yaml. Do not edit.
"""The model ``Automation_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.automation import Automation


@entity
class Automation_View(Entity):
    """The published schema ``Automation_View``."""

    _entity: ClassVar[str] = "api.Automation_View"

    automations: list[Automation] | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
