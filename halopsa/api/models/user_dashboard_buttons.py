# Generated from spec/halopsa/upstream/entities/UserDashboardButtons.yaml. Do not edit.
"""The model ``UserDashboardButtons``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.request_type_list import RequestType_List
    from halopsa.api.models.user_dashboard_restrictions import UserDashboardRestrictions


@entity
class UserDashboardButtons(Entity):
    """The published schema ``UserDashboardButtons``."""

    _entity: ClassVar[str] = "api.UserDashboardButtons"

    id: int = key(default=None)
    _warning: str | None = None
    anyonymousanduseraccessprivelages: int | None = None
    colour: str | None = None
    custom_icon: str | None = None
    customhtml: str | None = None
    default_view: int | None = None
    displaytype: int | None = None
    displaytype_guid: str | None = None
    hint: str | None = None
    hint_header: str | None = None
    hover: bool | None = None
    icon: str | None = None
    iconcolour: str | None = None
    iconcolour_type: int | None = None
    kb_tile_root_faq: int | None = None
    """Since build 2.250."""
    name: str | None = None
    new_icon: str | None = None
    page_desc: str | None = None
    page_title: str | None = None
    portal_ticket_list: list[RequestType_List] | None = None
    restrictions: list[UserDashboardRestrictions] | None = None
    sequence: int | None = None
    showonhomescreen: bool | None = None
    showonnavbar: bool | None = None
    systemuse: int | None = None
    ticket_column_override: int | None = None
    tickettype: str | None = None
    tickettype_guid: str | None = None
    topkb_title: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    udbtickettype: int | None = None
    url: str | None = None
    use_guid: str | None = None
    use_id: int | None = None
    usecustomicon: bool | None = None
    usedefault: bool | None = None
    useroadmapcolumnsratherthanstatuses: bool | None = None
