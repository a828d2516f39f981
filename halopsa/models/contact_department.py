# Generated from spec/halopsa/entities/ContactDepartment.yaml. Do not edit.
"""The model ``ContactDepartment``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ContactDepartment(Entity):
    """A contact's membership of a department."""

    _entity: ClassVar[str] = "ContactDepartment"

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
