# Generated from spec/halopsa/upstream/entities/Qualification.yaml. Do not edit.
"""The model ``Qualification``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.qualification_category import QualificationCategory
    from halopsa.api.models.uname_qualification import UnameQualification


@entity
class Qualification(Entity):
    """The published schema ``Qualification``."""

    _entity: ClassVar[str] = "api.Qualification"

    id: int = key(default=None)
    _domatch: bool | None = None
    _warning: str | None = None
    agent_matched: bool | None = None
    agents: list[UnameQualification] | None = None
    criteria: list[QualificationCategory] | None = None
    guid: str | None = None
    intent: str | None = None
    mustmatch: bool | None = None
    name: str | None = None
    weight: int | None = None
