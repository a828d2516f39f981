# Generated from spec/halopsa/entities/SiteContact.yaml. Do not edit.
"""The model ``SiteContact``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SiteContact(Entity):
    """A contact whom a site names, and what for."""

    _entity: ClassVar[str] = "SiteContact"

    id: int = key(default=None)
    _warning: str | None = None
    client_name: str | None = None
    """Since build 2.250."""
    site: int | None = None
    site_name: str | None = None
    """Since build 2.250."""
    type: int | None = None
    type_name: str | None = None
    uid: int | None = None
    user_email: str | None = None
    user_name: str | None = None
