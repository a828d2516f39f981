# Generated from spec/halopsa/upstream/entities/Addressbook.yaml. Do not edit.
"""The model ``Addressbook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.contactgroupcontacts import Contactgroupcontacts


@entity
class Addressbook(Entity):
    """The published schema ``Addressbook``."""

    _entity: ClassVar[str] = "api.Addressbook"

    id: int = key(default=None)
    _warning: str | None = None
    address: str | None = None
    contactgroup: int | None = None
    contactgroupcontacts: list[Contactgroupcontacts] | None = None
    contacttype: int | None = None
    contactuid: int | None = None
    contactunum: int | None = None
    emailaddress: str | None = None
    exchange: bool | None = None
    global_: bool | None = None
    """On the wire: ``global``."""
    mailboxid: int | None = None
    name: str | None = None
    section: str | None = None
    selectedaddressbook: str | None = None
    unum: int | None = None
