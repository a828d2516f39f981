# Generated from spec/halopsa/upstream/entities/SystemFieldPrecedence.yaml. Do not edit.
"""The model ``SystemFieldPrecedence``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_field_precedence import IntegrationFieldPrecedence


@entity
class SystemFieldPrecedence(Entity):
    """The published schema ``SystemFieldPrecedence``."""

    _entity: ClassVar[str] = "api.SystemFieldPrecedence"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    field_id: int | None = None
    """Since build 2.250."""
    field_integration_precedence: list[IntegrationFieldPrecedence] | None = None
    """Since build 2.250."""
    integration_precedence_type: int | None = None
    """Since build 2.250."""
