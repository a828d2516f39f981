# Generated from spec/halopsa/upstream/entities/ViewFilter.yaml. Do not edit.
"""The model ``ViewFilter``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.view_filter_details import ViewFilterDetails


@entity
class ViewFilter(Entity):
    """The published schema ``ViewFilter``."""

    _entity: ClassVar[str] = "api.ViewFilter"

    id: int = key(default=None)
    _temp: bool | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    agent_id: int | None = None
    agent_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    filters: list[ViewFilterDetails] | None = None
    guid: str | None = None
    intent: str | None = None
    name: str | None = None
    restriction_type: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    show_on_portal: bool | None = None
    """Published since 2026-01-25."""
    sys_id: str | None = None
    team_guid: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    team_id: int | None = None
    team_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    translations: list[LanguagePackTranslationsCustom] | None = None
    """Published since 2026-01-25."""
    type: int | None = None
    type_name: str | None = None
