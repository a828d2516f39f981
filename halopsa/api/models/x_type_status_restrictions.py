# Generated from spec/halopsa/upstream/entities/XTypeStatusRestrictions.yaml. Do not edit.
"""The model ``XTypeStatusRestrictions``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class XTypeStatusRestrictions(Entity):
    """The published schema ``XTypeStatusRestrictions``."""

    _entity: ClassVar[str] = "api.XTypeStatusRestrictions"

    _warning: str | None = None
    status_id: int | None = None
    status_name: str | None = None
    xtypestatus_id: int | None = None
