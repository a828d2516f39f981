# Generated from spec/halopsa/upstream/entities/SOCCreateIncident.yaml. Do not edit.
"""The model ``SOCCreateIncident``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.soc_create_incident_target import SOCCreateIncidentTarget


@entity
class SOCCreateIncident(Entity):
    """The published schema ``SOCCreateIncident``."""

    _entity: ClassVar[str] = "api.SOCCreateIncident"

    details: str | None = None
    isMultiResponder: bool | None = None
    summary: str | None = None
    targets: list[SOCCreateIncidentTarget] | None = None
    userName: str | None = None
