# Generated from spec/halopsa/upstream/entities/QualificationCategory.yaml. Do not edit.
"""The model ``QualificationCategory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.autoassign_criteria import AutoassignCriteria


@entity
class QualificationCategory(Entity):
    """The published schema ``QualificationCategory``."""

    _entity: ClassVar[str] = "api.QualificationCategory"

    id: int = key(default=None)
    _warning: str | None = None
    fields: list[AutoassignCriteria] | None = None
    qlid: int | None = None
    qualification_guid: str | None = None
