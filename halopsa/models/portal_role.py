# Generated from spec/halopsa/entities/PortalRole.yaml. Do not edit.
"""The model ``PortalRole``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class PortalRole(Entity):
    """A role of portal users.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "PortalRole"

    id: int = key(default=None)
    _warning: str | None = None
    allowviewclientdocs: bool | None = None
    allowviewsitedocs: bool | None = None
    canaccesscatalog: bool | None = None
    canaccessinvoices: bool | None = None
    canadd: bool | None = None
    canuploaddocuments: bool | None = None
    canviewcontracts: bool | None = None
    canviewopps: bool | None = None
    cataloglevel: int | None = None
    departments: list[dict[str, Any]] | None = None
    device_access_level: int | None = None
    dontackemails2: bool | None = None
    guid: str | None = None
    intent: str | None = None
    is_integration: bool | None = None
    ischangeapprover2: bool | None = None
    isimportantcontact2: bool | None = None
    ispoapprover: bool | None = None
    name: str | None = None
    notes: str | None = None
    notifications: list[dict[str, Any]] | None = None
    showmeonly: int | None = None
    web_access_level: int | None = None
