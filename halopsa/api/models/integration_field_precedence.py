# Generated from spec/halopsa/upstream/entities/IntegrationFieldPrecedence.yaml. Do not edit.
"""The model ``IntegrationFieldPrecedence``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IntegrationFieldPrecedence(Entity):
    """The published schema ``IntegrationFieldPrecedence``."""

    _entity: ClassVar[str] = "api.IntegrationFieldPrecedence"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    field_id: int | None = None
    """Since build 2.250."""
    field_type: int | None = None
    """Since build 2.250."""
    module: int | None = None
    """Since build 2.250."""
    module_name: str | None = None
    """Since build 2.250."""
    seq: int | None = None
    """Since build 2.250."""
