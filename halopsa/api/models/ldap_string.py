# Generated from spec/halopsa/upstream/entities/LDAPString.yaml. Do not edit.
"""The model ``LDAPString``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.ldap_user import LDAPUser


@entity
class LDAPString(Entity):
    """The published schema ``LDAPString``."""

    _entity: ClassVar[str] = "api.LDAPString"

    id: int = key(default=None)
    _warning: str | None = None
    agentmapping: bool | None = None
    cab_id: int | None = None
    cab_name: str | None = None
    cabmapping: bool | None = None
    client_id: int | None = None
    connection_id: int | None = None
    dn: str | None = None
    filter: str | None = None
    isrecursive: bool | None = None
    lastnewuserdate: dt.datetime | None = None
    lastsynced: dt.datetime | None = None
    ldapstring: str | None = None
    mapping_type: int | None = None
    name: str | None = None
    role_id: str | None = None
    site_id: int | None = None
    site_name: str | None = None
    userrole_id: int | None = None
    users: list[LDAPUser] | None = None
