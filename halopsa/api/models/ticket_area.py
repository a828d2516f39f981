# Generated from spec/halopsa/upstream/entities/TicketArea.yaml. Do not edit.
"""The model ``TicketArea``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.area_section_detail import AreaSectionDetail
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.view_filter_details import ViewFilterDetails


@entity
class TicketArea(Entity):
    """The published schema ``TicketArea``."""

    _entity: ClassVar[str] = "api.TicketArea"

    id: int = key(default=None)
    _warning: str | None = None
    allow_ticket_type_selection: int | None = None
    area_use: int | None = None
    area_use_name: str | None = None
    default_columns_id: int | None = None
    default_columns_name: str | None = None
    default_filter_id: int | None = None
    default_filter_name: str | None = None
    default_itil_ticket_type: int | None = None
    default_template_group_id: int | None = None
    default_ticket_type: int | None = None
    default_view: str | None = None
    default_view_selectedid: int | None = None
    default_view_selectedname: str | None = None
    enableprojecttreeview: bool | None = None
    entity_plural: str | None = None
    entity_singular: str | None = None
    filters: list[ViewFilterDetails] | None = None
    guid: str | None = None
    header_logo_click_url: str | None = None
    """Published since 2026-01-25."""
    header_logo_dark_theme: str | None = None
    """Published since 2026-01-25."""
    header_logo_light_theme: str | None = None
    """Published since 2026-01-25."""
    icon: str | None = None
    intent: str | None = None
    kanbanstatuschoice: list[KeyPair] | None = None
    kanbanstatuschoice_list: str | None = None
    name: str | None = None
    role_restrictions: list[AreaSectionDetail] | None = None
    """Published since 2026-01-25."""
    selectservice: int | None = None
    sequence: int | None = None
    show_header_logo: bool | None = None
    """Published since 2026-01-25."""
    showaccounts: bool | None = None
    """Published since 2026-01-25."""
    showclients: bool | None = None
    """Published since 2026-01-25."""
    shownewticketbutton: bool | None = None
    showprospects: bool | None = None
    """Published since 2026-01-25."""
    showsites: bool | None = None
    """Published since 2026-01-25."""
    showtabondetailsscreens: bool | None = None
    showtoplevel: bool | None = None
    """Published since 2026-01-25."""
    showusers: bool | None = None
    """Published since 2026-01-25."""
    team_restrictions: list[AreaSectionDetail] | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    """Published since 2026-01-25."""
