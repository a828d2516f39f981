# Generated from spec/halopsa/upstream/entities/KBEntry.yaml. Do not edit.
"""The model ``KBEntry``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.attachment import Attachment
    from halopsa.api.models.attachment_list import Attachment_List
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.faq_list_head import FAQListHead
    from halopsa.api.models.faults import Faults
    from halopsa.api.models.geo_location_restriction import GeoLocationRestriction
    from halopsa.api.models.kb_entry_area_access import KbEntryAreaAccess
    from halopsa.api.models.kb_entry_list import KBEntry_List
    from halopsa.api.models.kb_entry_top_level_access import KbEntryTopLevelAccess
    from halopsa.api.models.kb_owner import KBOwner
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.permalinks import Permalinks
    from halopsa.api.models.request_type_field import RequestTypeField
    from halopsa.api.models.section_detail import SectionDetail
    from halopsa.api.models.style_profile_link import StyleProfileLink
    from halopsa.api.models.style_profile_rule import StyleProfileRule
    from halopsa.api.models.tag import Tag


@entity
class KBEntry(Entity):
    """The published schema ``KBEntry``."""

    _entity: ClassVar[str] = "api.KBEntry"

    id: int = key(default=None)
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isclone: bool | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _isupdateimport: bool | None = None
    """Published since 2026-01-25."""
    _kbduplicate01_ok: bool | None = None
    """Published since 2026-01-25."""
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _print_generate: bool | None = None
    _reviewed: bool | None = None
    _warning: str | None = None
    access_control_level: int | None = None
    """Since build 2.250."""
    active_draft_id: int | None = None
    """Published since 2026-01-25."""
    add_faq_lists: bool | None = None
    """Published since 2026-01-25."""
    add_tags: bool | None = None
    """Published since 2026-01-25."""
    agent_view_count: int | None = None
    """Published since 2026-01-25."""
    ai_agent_id: str | None = None
    """Since build 2.250."""
    ai_created: bool | None = None
    """Since build 2.250."""
    ai_generated_summary: str | None = None
    """Published since 2026-01-25."""
    ai_summary: str | None = None
    """Published since 2026-01-25."""
    all_version_view_count: int | None = None
    """Published since 2026-01-25."""
    attachments: list[Attachment_List] | None = None
    change_seq: int | None = None
    """Since build 2.250."""
    confluence_url: str | None = None
    creator_id: int | None = None
    creator_name: str | None = None
    creator_userid: int | None = None
    """Published since 2026-01-25."""
    custom_permalink: str | None = None
    """Published since 2026-01-25."""
    customfields: list[CustomField] | None = None
    date_created: dt.datetime | None = None
    date_edited: dt.datetime | None = None
    description: str | None = None
    description_html: str | None = None
    description_list: str | None = None
    """Published since 2026-01-25."""
    description_markdown: str | None = None
    devices: list[Device_List] | None = None
    doc_needs_processing: bool | None = None
    """Since build 2.250."""
    doc_processed: bool | None = None
    """Since build 2.250."""
    editor_id: int | None = None
    editor_name: str | None = None
    editor_type: int | None = None
    external_links: list[ExternalLink_List] | None = None
    faq_write: bool | None = None
    faqdseq: int | None = None
    """Published since 2026-01-25."""
    faqlists: list[FAQListHead] | None = None
    faqliststr: str | None = None
    """Published since 2026-01-25."""
    feedback_tickettype_anon: bool | None = None
    """Since build 2.250."""
    fields: list[RequestTypeField] | None = None
    freshdesk_category_name: str | None = None
    freshdesk_folder_name: str | None = None
    freshdesk_id: str | None = None
    generatetoken: bool | None = None
    geo_restrictions: list[GeoLocationRestriction] | None = None
    ignore_change_seq: bool | None = None
    """Since build 2.250."""
    import_attachments: list[Attachment] | None = None
    import_details_id: int | None = None
    importfaqs: str | None = None
    importtags: str | None = None
    inactive: bool | None = None
    internalmemoagent: str | None = None
    internalmemoagenthtml: str | None = None
    internalmemomarkdown: str | None = None
    is_an_owner: bool | None = None
    """Since build 2.250."""
    is_draft: bool | None = None
    """Since build 2.250."""
    kb_tags: str | None = None
    kbentryclientaccess: list[KbEntryAreaAccess] | None = None
    kbentrytoplevelaccess: list[KbEntryTopLevelAccess] | None = None
    kbpermalinks: list[Permalinks] | None = None
    key: int | None = None
    key_copy: str | None = None
    """Published since 2026-01-25."""
    last_change_agent: int | None = None
    """Since build 2.250."""
    last_change_seq: int | None = None
    """Since build 2.250."""
    last_review_date: dt.datetime | None = None
    latestversion: int | None = None
    limit_end_date: dt.datetime | None = None
    limit_start_date: dt.datetime | None = None
    link: str | None = None
    meta: str | None = None
    """Since build 2.250."""
    name: str | None = None
    negativeFeedbackTicket: Faults | None = None
    new_external_link: ExternalLink_List | None = None
    new_version_from_id: int | None = None
    next_review_date: dt.datetime | None = None
    no_edit_allowed: bool | None = None
    """Since build 2.250."""
    notuseful_count: int | None = None
    other_versions: list[KBEntry_List] | None = None
    owners: list[KBOwner] | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    permalink_type: int | None = None
    """Published since 2026-01-25."""
    primary_faq_list: int | None = None
    """Since build 2.250."""
    primary_faq_list_name: str | None = None
    """Since build 2.250."""
    printhtml: str | None = None
    related_articles: list[KBEntry_List] | None = None
    resolution: str | None = None
    resolution_html: str | None = None
    resolution_list: str | None = None
    resolution_markdown: str | None = None
    reviewed_by: int | None = None
    reviewer_name: str | None = None
    search_count: int | None = None
    """Since build 2.250."""
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: dt.datetime | None = None
    search_score: float | None = None
    servicenow_id: str | None = None
    showforall: bool | None = None
    showforallroles: bool | None = None
    """Since build 2.250."""
    style_profile_links: list[StyleProfileLink] | None = None
    """Published since 2026-01-25."""
    style_profile_rules: list[StyleProfileRule] | None = None
    """Published since 2026-01-25."""
    systemfields: list[CustomField] | None = None
    """Since build 2.250."""
    table: int | None = None
    tag_string: str | None = None
    tags: list[Tag] | None = None
    teams: list[SectionDetail] | None = None
    ticket_id: int | None = None
    ticket_template_id: int | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    type: int | None = None
    use: str | None = None
    useful_count: int | None = None
    view_count: int | None = None
    wordpress_categories: dict[str, Any] | None = None
    wordpress_tags: dict[str, Any] | None = None
    xrefdoc: int | None = None
    xrefkbentry: int | None = None
    xreftype: int | None = None
    your_comment: str | None = None
    your_vote: int | None = None
