# Generated from spec/halopsa/upstream/entities/LDAPName.yaml. Do not edit.
"""The model ``LDAPName``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class LDAPName(Entity):
    """The published schema ``LDAPName``."""

    _entity: ClassVar[str] = "api.LDAPName"

    id: int = key(default=None)
    _warning: str | None = None
    connection_id: int | None = None
    is_user: bool | None = None
    is_userticket: bool | None = None
    ldap_field: str | None = None
    nhd_field: str | None = None
