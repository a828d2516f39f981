# Generated from spec/halopsa/upstream/entities/DeviceChange.yaml. Do not edit.
"""The model ``DeviceChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class DeviceChange(Entity):
    """The published schema ``DeviceChange``."""

    _entity: ClassVar[str] = "api.DeviceChange"

    id: int = key(default=None)
    asset_id: int | None = None
    asset_number: int | None = None
    asset_site: int | None = None
    customfield_id: int | None = None
    datetime: dt.datetime | None = None
    field_desc: str | None = None
    field_id: int | None = None
    field_name: str | None = None
    item_id: int | None = None
    new_client: int | None = None
    """Since build 2.250."""
    new_site: int | None = None
    new_value: str | None = None
    old_client: int | None = None
    """Since build 2.250."""
    old_site: int | None = None
    old_value: str | None = None
    original_app_id: int | None = None
    """Since build 2.250."""
    original_who_id: int | None = None
    """Since build 2.250."""
    software_id: int | None = None
    software_user_id: int | None = None
    software_user_name: str | None = None
    who: str | None = None
    who_id: int | None = None
    """Published since 2026-01-25."""
