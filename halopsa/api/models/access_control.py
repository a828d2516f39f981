# Generated from spec/halopsa/upstream/entities/AccessControl.yaml. Do not edit.
"""The model ``AccessControl``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AccessControl(Entity):
    """The published schema ``AccessControl``."""

    _entity: ClassVar[str] = "api.AccessControl"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    department_guid: str | None = None
    """Published since 2026-01-25."""
    department_id: int | None = None
    entity: str | None = None
    entity_id: int | None = None
    entity_name: str | None = None
    entity_text_id: str | None = None
    level: int | None = None
    name: str | None = None
    role_id: int | None = None
    team_guid: str | None = None
    """Published since 2026-01-25."""
    team_id: int | None = None
    thirdparty_relational_id: str | None = None
    """Since build 2.250."""
    type: int | None = None
    user_id: int | None = None
