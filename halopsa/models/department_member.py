# Generated from spec/halopsa/entities/DepartmentMember.yaml. Do not edit.
"""The model ``DepartmentMember``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DepartmentMember(Entity):
    """An agent's membership of a department."""

    _entity: ClassVar[str] = "DepartmentMember"

    id: int = key(default=None)
    agent_id: int | None = None
    agent_name: str | None = None
    department_guid: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    includeteamsintree: bool | None = None
    membershiplevel: int | None = None
    role_id: str | None = None
    role_name: str | None = None
