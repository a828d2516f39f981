# Generated from spec/halopsa/upstream/entities/UnameQualification.yaml. Do not edit.
"""The model ``UnameQualification``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class UnameQualification(Entity):
    """The published schema ``UnameQualification``."""

    _entity: ClassVar[str] = "api.UnameQualification"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    date: dt.datetime | None = None
    enddate: dt.datetime | None = None
    qualification_id: int | None = None
    qualification_name: str | None = None
    role_id: str | None = None
    role_name: str | None = None
