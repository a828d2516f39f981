# Generated from spec/halopsa/upstream/entities/AppointmentTypeRequestType.yaml. Do not edit.
"""The model ``AppointmentTypeRequestType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AppointmentTypeRequestType(Entity):
    """The published schema ``AppointmentTypeRequestType``."""

    _entity: ClassVar[str] = "api.AppointmentTypeRequestType"

    id: int = key(default=None)
    _warning: str | None = None
    appointmenttype_id: int | None = None
    appointmenttype_name: str | None = None
    tickettype_id: int | None = None
