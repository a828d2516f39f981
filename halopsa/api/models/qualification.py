# Generated from spec/halopsa/upstream/entities/Qualification.yaml. Do not edit.
"""The model ``Qualification``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.qualification_category import QualificationCategory
    from halopsa.api.models.uname_qualification import UnameQualification


@entity
class Qualification(Entity):
    """The published schema ``Qualification``."""

    _entity: ClassVar[str] = "api.Qualification"

    id: int = key(default=None)
    _domatch: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    agent_matched: bool | None = None
    agents: list[UnameQualification] | None = None
    criteria: list[QualificationCategory] | None = None
    guid: str | None = None
    intent: str | None = None
    load_balance_if_matched: bool | None = None
    """Published since 2026-01-25."""
    load_balance_if_unmatched: bool | None = None
    """Published since 2026-01-25."""
    mustmatch: bool | None = None
    name: str | None = None
    unassigned_if_lb_no_match: bool | None = None
    """Published since 2026-01-25."""
    weight: int | None = None
