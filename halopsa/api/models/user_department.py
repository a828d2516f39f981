# Generated from spec/halopsa/upstream/entities/UserDepartment.yaml. Do not edit.
"""The model ``UserDepartment``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UserDepartment(Entity):
    """The published schema ``UserDepartment``."""

    _entity: ClassVar[str] = "api.UserDepartment"

    id: int = key(default=None)
    department_id: int | None = None
    department_name: str | None = None
    is_azure_department: bool | None = None
    is_manager: bool | None = None
    is_sqlimport_department: bool | None = None
    """Since build 2.250."""
    role_id: int | None = None
    role_name: str | None = None
    user_id: int | None = None
    user_name: str | None = None
