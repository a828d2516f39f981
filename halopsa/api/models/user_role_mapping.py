# Generated from spec/halopsa/upstream/entities/UserRoleMapping.yaml. Do not edit.
"""The model ``UserRoleMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.user_role_rules import UserRoleRules


@entity
class UserRoleMapping(Entity):
    """The published schema ``UserRoleMapping``."""

    _entity: ClassVar[str] = "api.UserRoleMapping"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    filters: list[UserRoleRules] | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""
    role_name: str | None = None
    """Since build 2.250."""
    roleid: int | None = None
    """Since build 2.250."""
    sequence: int | None = None
    """Since build 2.250."""
