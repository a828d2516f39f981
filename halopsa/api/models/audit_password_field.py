# Generated from spec/halopsa/upstream/entities/AuditPasswordField.yaml. Do not edit.
"""The model ``AuditPasswordField``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AuditPasswordField(Entity):
    """The published schema ``AuditPasswordField``."""

    _entity: ClassVar[str] = "api.AuditPasswordField"

    _warning: str | None = None
    field_id: int | None = None
    object: int | None = None
    """One of 0 to 4."""
    object_id: int | None = None
    object_type: int | None = None
    value: str | None = None
