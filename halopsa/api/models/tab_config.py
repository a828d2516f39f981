# Generated from spec/halopsa/upstream/entities/TabConfig.yaml. Do not edit.
"""The model ``TabConfig``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TabConfig(Entity):
    """The published schema ``TabConfig``."""

    _entity: ClassVar[str] = "api.TabConfig"

    id: int = key(default=None)
    action_id: int | None = None
    """Since build 2.250."""
    display: int | None = None
    entity_id: int | None = None
    icon: str | None = None
    icon_override: bool | None = None
    new_icon: str | None = None
    nosidemenu: bool | None = None
    open_as_iframe: bool | None = None
    """Since build 2.250."""
    open_in_new_tab: bool | None = None
    """Published since 2026-01-25."""
    screenlayout_id: int | None = None
    sequence: int | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    url: str | None = None
    usage: int | None = None
    visibility: int | None = None
    """Since build 2.250."""
