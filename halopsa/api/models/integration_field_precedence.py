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
    _warning: str | None = None
    field_id: int | None = None
    field_type: int | None = None
    module: int | None = None
    module_name: str | None = None
    seq: int | None = None
