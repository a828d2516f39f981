# Generated from spec/halopsa/upstream/entities/LDAPConnection.yaml. Do not edit.
"""The model ``LDAPConnection``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.key_pair3 import KeyPair3
    from halopsa.api.models.ldap_name import LDAPName
    from halopsa.api.models.ldap_string import LDAPString


@entity
class LDAPConnection(Entity):
    """The published schema ``LDAPConnection``."""

    _entity: ClassVar[str] = "api.LDAPConnection"

    id: int = key(default=None)
    _connection_message: str | None = None
    _connection_success: bool | None = None
    _containerfilter: str | None = None
    _containers: list[LDAPString] | None = None
    _get_mappings: bool | None = None
    _get_users: bool | None = None
    _is_test: bool | None = None
    _new_only: bool | None = None
    _userfilter: str | None = None
    _warning: str | None = None
    agent_matching_fields: str | None = None
    agent_matching_list: list[KeyPair2] | None = None
    allow_access: bool | None = None
    authentication_type: str | None = None
    basedn: str | None = None
    cab_ldap_strings: list[LDAPString] | None = None
    connection_type: str | None = None
    domainname: str | None = None
    external: bool | None = None
    guid: str | None = None
    halointegrator_allowedclientids: str | None = None
    halointegrator_allowedclientidslist: list[KeyPair3] | None = None
    halointegrator_batch: int | None = None
    halointegrator_importtype: int | None = None
    halointegrator_ipaddress: str | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    halointegratorenabled: bool | None = None
    hostname: str | None = None
    integrator_password: str | None = None
    integrator_type: int | None = None
    """Published since 2026-01-25."""
    intent: str | None = None
    ldap_strings: list[LDAPString] | None = None
    mappings_agent: list[LDAPName] | None = None
    mappings_new_user: list[LDAPName] | None = None
    mappings_user: list[LDAPName] | None = None
    name: str | None = None
    new_method: bool | None = None
    new_password: str | None = None
    new_user_template: int | None = None
    new_user_template_name: str | None = None
    new_user_type: int | None = None
    pagesize: int | None = None
    phppassword: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    port: str | None = None
    synccontacts: bool | None = None
    syncedstrings: list[int] | None = None
    uactguidmappingfield: str | None = None
    use_ssl: bool | None = None
    useadauthentication: int | None = None
    user_matching_fields: str | None = None
    user_matching_list: list[KeyPair2] | None = None
    username: str | None = None
