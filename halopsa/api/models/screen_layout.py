# Generated from spec/halopsa/upstream/entities/ScreenLayout.yaml. Do not edit.
"""The model ``ScreenLayout``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.tab_config import TabConfig


@entity
class ScreenLayout(Entity):
    """The published schema ``ScreenLayout``."""

    _entity: ClassVar[str] = "api.ScreenLayout"

    id: int = key(default=None)
    _warning: str | None = None
    field10_tab: int | None = None
    field10_tab_name: str | None = None
    field10_visibility: int | None = None
    """Published since 2026-01-25."""
    field11_tab: int | None = None
    """Published since 2026-01-25."""
    field11_tab_name: str | None = None
    """Published since 2026-01-25."""
    field11_visibility: int | None = None
    """Published since 2026-01-25."""
    field12_tab: int | None = None
    """Published since 2026-01-25."""
    field12_tab_name: str | None = None
    """Published since 2026-01-25."""
    field12_visibility: int | None = None
    """Published since 2026-01-25."""
    field13_tab: int | None = None
    """Published since 2026-01-25."""
    field13_tab_name: str | None = None
    """Published since 2026-01-25."""
    field13_visibility: int | None = None
    """Published since 2026-01-25."""
    field14_tab: int | None = None
    """Published since 2026-01-25."""
    field14_tab_name: str | None = None
    """Published since 2026-01-25."""
    field14_visibility: int | None = None
    """Published since 2026-01-25."""
    field15_tab: int | None = None
    """Published since 2026-01-25."""
    field15_tab_name: str | None = None
    """Published since 2026-01-25."""
    field15_visibility: int | None = None
    """Published since 2026-01-25."""
    field16_tab: int | None = None
    """Published since 2026-01-25."""
    field16_tab_name: str | None = None
    """Published since 2026-01-25."""
    field16_visibility: int | None = None
    """Published since 2026-01-25."""
    field1_tab: int | None = None
    field1_tab_name: str | None = None
    field1_visibility: int | None = None
    field2_tab: int | None = None
    field2_tab_name: str | None = None
    field2_visibility: int | None = None
    field3_tab: int | None = None
    field3_tab_name: str | None = None
    field3_visibility: int | None = None
    field4_tab: int | None = None
    field4_tab_name: str | None = None
    field4_visibility: int | None = None
    field5_tab: int | None = None
    field5_tab_name: str | None = None
    field5_visibility: int | None = None
    field6_tab: int | None = None
    field6_tab_name: str | None = None
    field6_visibility: int | None = None
    field7_tab: int | None = None
    field7_tab_name: str | None = None
    field7_visibility: int | None = None
    field8_tab: int | None = None
    field8_tab_name: str | None = None
    field8_visibility: int | None = None
    field9_tab: int | None = None
    field9_tab_name: str | None = None
    field9_visibility: int | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    tab_config: list[TabConfig] | None = None
    tab_display: int | None = None
    usage: int | None = None
