# Generated from spec/halopsa/upstream/entities/FieldRoleRestriction.yaml. Do not edit.
"""The model ``FieldRoleRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FieldRoleRestriction(Entity):
    """The published schema ``FieldRoleRestriction``."""

    _entity: ClassVar[str] = "api.FieldRoleRestriction"

    id: int = key(default=None)
    assettype_id: int | None = None
    field_id: int | None = None
    role_id: int | None = None
    role_name: str | None = None
