# Generated from spec/halopsa/upstream/entities/ViewLists.yaml. Do not edit.
"""The model ``ViewLists``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.view_filter_details import ViewFilterDetails


@entity
class ViewLists(Entity):
    """The published schema ``ViewLists``."""

    _entity: ClassVar[str] = "api.ViewLists"

    id: int = key(default=None)
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    agent_id: int | None = None
    agent_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    column_profile_guid: str | None = None
    column_profile_id: int | None = None
    column_profile_name: str | None = None
    connectedinstance_error: bool | None = None
    connectedinstance_id: int | None = None
    connectedinstance_list_id: int | None = None
    connectedinstance_name: str | None = None
    default_kanban_view: int | None = None
    """Published since 2026-01-25."""
    filter_profile_guid: str | None = None
    filter_profile_id: int | None = None
    filter_profile_name: str | None = None
    filters: list[ViewFilterDetails] | None = None
    group: int | None = None
    group_collapsed: bool | None = None
    group_name: str | None = None
    group_seq: int | None = None
    group_type: int | None = None
    guid: str | None = None
    intent: str | None = None
    lock_view_type: int | None = None
    name: str | None = None
    restriction_type: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    sequence: int | None = None
    show_in_team_tree: bool | None = None
    show_in_team_tree_team_id: int | None = None
    show_in_team_tree_team_name: str | None = None
    showcounts: bool | None = None
    team_guid: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    team_id: int | None = None
    team_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    ticket_count: int | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    type: int | None = None
    type_name: str | None = None
    use: str | None = None
