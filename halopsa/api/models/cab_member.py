# Generated from spec/halopsa/upstream/entities/CabMember.yaml. Do not edit.
"""The model ``CabMember``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CabMember(Entity):
    """The published schema ``CabMember``."""

    _entity: ClassVar[str] = "api.CabMember"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    cab_guid: str | None = None
    cab_id: int | None = None
    emailaddress: str | None = None
    is_mandatory: bool | None = None
    member_name: str | None = None
    module_id: int | None = None
    role_id: int | None = None
    role_name: str | None = None
    type: int | None = None
    user_id: int | None = None
