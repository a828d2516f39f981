# Generated from spec/halopsa/upstream/entities/ViewColumns.yaml. Do not edit.
"""The model ``ViewColumns``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class ViewColumns(Entity):
    """The published schema ``ViewColumns``."""

    _entity: ClassVar[str] = "api.ViewColumns"

    id: int = key(default=None)
    _temp: bool | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    agent_id: int | None = None
    agent_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    card_html: str | None = None
    collapse_by_default: bool | None = None
    """Published since 2026-01-25."""
    columns: list[ViewColumnsDetails] | None = None
    guid: str | None = None
    include_children: bool | None = None
    intent: str | None = None
    linked_dashboard_id: int | None = None
    name: str | None = None
    restriction_type: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    team_guid: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    team_id: int | None = None
    team_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    tile_html: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    """Published since 2026-01-25."""
    type: int | None = None
    type_name: str | None = None
    use_dashboard: bool | None = None
