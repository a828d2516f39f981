# Generated from spec/halopsa/entities/Address.yaml. Do not edit.
"""The model ``Address``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Address(Entity):
    """A postal address and its position."""

    _entity: ClassVar[str] = "Address"

    id: int = key(default=None)
    _add_to_site: bool | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
    _warning: str | None = None
    client_name: str | None = None
    date_active: dt.datetime | None = None
    date_inactive: dt.datetime | None = None
    description: str | None = None
    inactive: bool | None = None
    lat: float | None = None
    """In degrees."""
    line1: str | None = None
    line2: str | None = None
    line3: str | None = None
    line4: str | None = None
    lineextra: str | None = None
    """Since build 2.250."""
    long: float | None = None
    """In degrees."""
    note: str | None = None
    postcode: str | None = None
    primary: bool | None = None
    site_id: int | None = None
    site_name: str | None = None
    type: int | None = None
    user_email: str | None = None
    user_id: int | None = None
    user_name: str | None = None
