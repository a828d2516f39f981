# Generated from spec/halopsa/upstream/entities/UnameDepartment.yaml. Do not edit.
"""The model ``UnameDepartment``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameDepartment(Entity):
    """The published schema ``UnameDepartment``."""

    _entity: ClassVar[str] = "api.UnameDepartment"

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
