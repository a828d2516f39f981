# Generated from spec/halopsa/upstream/entities/LDAPUser.yaml. Do not edit.
"""The model ``LDAPUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair import KeyPair


@entity
class LDAPUser(Entity):
    """The published schema ``LDAPUser``."""

    _entity: ClassVar[str] = "api.LDAPUser"

    attributes: list[KeyPair] | None = None
    distinguishedname: str | None = None
    manager: str | None = None
    memberOf: str | None = None
    name: str | None = None
    objectguid: str | None = None
    uactguidMapping: str | None = None
    userAccountControl: str | None = None
