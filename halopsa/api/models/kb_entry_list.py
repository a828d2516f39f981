# Generated from spec/halopsa/upstream/entities/KBEntry_List.yaml. Do not edit.
"""The model ``KBEntry_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.faq_list_head import FAQListHead
    from halopsa.api.models.geo_location_restriction import GeoLocationRestriction


@entity
class KBEntry_List(Entity):
    """The published schema ``KBEntry_List``."""

    _entity: ClassVar[str] = "api.KBEntry_List"

    id: int = key(default=None)
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isupdateimport: bool | None = None
    """Published since 2026-01-25."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    access_control_level: int | None = None
    """Since build 2.250."""
    agent_view_count: int | None = None
    """Published since 2026-01-25."""
    all_version_view_count: int | None = None
    """Published since 2026-01-25."""
    confluence_url: str | None = None
    customfields: list[CustomField] | None = None
    date_created: dt.datetime | None = None
    date_edited: dt.datetime | None = None
    description: str | None = None
    description_list: str | None = None
    """Published since 2026-01-25."""
    editor_type: int | None = None
    faqdseq: int | None = None
    """Published since 2026-01-25."""
    faqlists: list[FAQListHead] | None = None
    """Published since 2026-01-25."""
    faqliststr: str | None = None
    """Published since 2026-01-25."""
    geo_restrictions: list[GeoLocationRestriction] | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    inactive: bool | None = None
    is_draft: bool | None = None
    """Since build 2.250."""
    kb_tags: str | None = None
    key: int | None = None
    key_copy: str | None = None
    """Published since 2026-01-25."""
    limit_end_date: dt.datetime | None = None
    limit_start_date: dt.datetime | None = None
    link: str | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    next_review_date: dt.datetime | None = None
    notuseful_count: int | None = None
    resolution_list: str | None = None
    search_count: int | None = None
    """Since build 2.250."""
    search_score: float | None = None
    showforallroles: bool | None = None
    """Since build 2.250."""
    systemfields: list[CustomField] | None = None
    """Since build 2.250."""
    table: int | None = None
    tag_string: str | None = None
    ticket_template_id: int | None = None
    type: int | None = None
    use: str | None = None
    useful_count: int | None = None
    view_count: int | None = None
