# Generated from spec/halopsa/upstream/entities/SOCCreateIncidentTarget.yaml. Do not edit.
"""The model ``SOCCreateIncidentTarget``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SOCCreateIncidentTarget(Entity):
    """The published schema ``SOCCreateIncidentTarget``."""

    _entity: ClassVar[str] = "api.SOCCreateIncidentTarget"

    slug: str | None = None
    type: str | None = None
