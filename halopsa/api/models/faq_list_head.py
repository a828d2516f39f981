# Generated from spec/halopsa/upstream/entities/FAQListHead.yaml. Do not edit.
"""The model ``FAQListHead``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.area_list import Area_List
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.faq_list_det import FAQListDet
    from halopsa.api.models.geo_location_restriction import GeoLocationRestriction
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.request_type_field import RequestTypeField
    from halopsa.api.models.style_profile_link import StyleProfileLink
    from halopsa.api.models.user_roles import UserRoles


@entity
class FAQListHead(Entity):
    """The published schema ``FAQListHead``."""

    _entity: ClassVar[str] = "api.FAQListHead"

    id: int = key(default=None)
    _importtype: str | None = None
    _isimport: bool | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    allow_indexing: bool | None = None
    """Published since 2026-01-25."""
    article_count: int | None = None
    clients: list[Area_List] | None = None
    description: str | None = None
    """Published since 2026-01-25."""
    dontshowonportal: bool | None = None
    draft_roles: list[UserRoles] | None = None
    fields: list[RequestTypeField] | None = None
    full_name: str | None = None
    fullgroup_name: str | None = None
    geo_restrictions: list[GeoLocationRestriction] | None = None
    grandparent_name: str | None = None
    greatgrandparent_name: str | None = None
    greatgreatgrandparent_name: str | None = None
    greatgreatgreatgrandparent_name: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    guid: str | None = None
    import_details_id: int | None = None
    intent: str | None = None
    is_group: bool | None = None
    level: int | None = None
    linked_articles: list[FAQListDet] | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    roles: list[UserRoles] | None = None
    sequence: int | None = None
    """Published since 2026-01-25."""
    showforall: bool | None = None
    showforallagents: bool | None = None
    showtoallwithperms: bool | None = None
    """Published since 2026-01-25."""
    style_profile_links: list[StyleProfileLink] | None = None
    """Published since 2026-01-25."""
    third_party_id: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    type: int | None = None
