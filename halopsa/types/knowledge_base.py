# Generated from spec/halopsa/resources/knowledge_base.yaml. Do not edit.
"""What calls of ``client.knowledge_base`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When
    from halopsa.models.article_owner import ArticleOwner
    from halopsa.models.article_row import ArticleRow
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.tag import Tag
    from halopsa.models.team import Team
    from halopsa.models.ticket import Ticket


class ArticleFilters(TypedDict, total=False):
    """Filters of ``client.knowledge_base.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None  # published only
    advanced_search: str | None  # published only
    articletype: str | None  # published only
    client_id: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    device_id: int | None  # published only
    faqlists: str | None  # published only
    includeactions: bool | None  # tenants do not know it
    includeactive: bool | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    includeinactive: bool | None  # published only
    key: str | None  # published only
    language_code: str | None  # published only
    language_override: str | None  # published only
    needsreview: str | None  # published only
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    organisation_id: int | None  # published only
    related_to: int | None  # published only
    related_to_ticket: int | None  # published only
    site_id: int | None  # published only
    type: int | None  # published only


class ArticleGetOptions(TypedDict, total=False):
    """Options of ``client.knowledge_base.get``."""

    includedetails: bool | None
    language_code: str | None
    language_override: str | None
    organisation_id: int | None


class ArticleFields(TypedDict, total=False):
    """Fields of ``client.knowledge_base`` calls that write. ``None`` clears a field."""

    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isclone: bool | None
    _isimport: bool | None
    _isupdateimport: bool | None
    _kbduplicate01_ok: bool | None
    _match_additional_id: str | None
    _match_integration_button_caption: str | None
    _match_integration_button_icon: str | None
    _match_integration_button_url: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _print_generate: bool | None
    _reviewed: bool | None
    _warning: str | None
    access_control_level: int | None
    active_draft_id: int | None
    add_faq_lists: bool | None
    add_tags: bool | None
    agent_view_count: int | None
    ai_agent_id: str | None
    ai_created: bool | None
    ai_generated_summary: str | None
    ai_summary: str | None
    all_version_view_count: int | None
    attachments: Sequence[AttachmentRow | Mapping[str, Any]] | None
    change_seq: int | None
    confluence_url: str | None
    creator_id: int | None
    creator_name: str | None
    creator_userid: int | None
    custom: Mapping[str, Any] | None  # custom fields by name; on an update the others are kept
    custom_permalink: str | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    date_created: When | None
    date_edited: When | None
    description: str | None
    description_html: str | None
    description_list: str | None
    description_markdown: str | None
    devices: Sequence[AssetRow | Mapping[str, Any]] | None
    doc_needs_processing: bool | None
    doc_processed: bool | None
    editor_id: int | None
    editor_name: str | None
    editor_type: int | None
    external_links: Sequence[Mapping[str, Any]] | None
    faq_write: bool | None
    faqdseq: int | None
    faqlists: Sequence[Mapping[str, Any]] | None
    faqliststr: str | None
    feedback_tickettype_anon: bool | None
    fields: Sequence[Mapping[str, Any]] | None
    freshdesk_category_name: str | None
    freshdesk_folder_name: str | None
    freshdesk_id: str | None
    generatetoken: bool | None
    geo_restrictions: Sequence[Mapping[str, Any]] | None
    ignore_change_seq: bool | None
    import_attachments: Sequence[Attachment | Mapping[str, Any]] | None
    import_details_id: int | None
    importfaqs: str | None
    importtags: str | None
    inactive: bool | None
    internalmemoagent: str | None
    internalmemoagenthtml: str | None
    internalmemomarkdown: str | None
    is_an_owner: bool | None
    is_draft: bool | None
    kb_tags: str | None
    kbentryclientaccess: Sequence[Mapping[str, Any]] | None
    kbentrytoplevelaccess: Sequence[Mapping[str, Any]] | None
    kbpermalinks: Sequence[Mapping[str, Any]] | None
    key: int | None
    key_copy: str | None
    last_change_agent: int | None
    last_change_seq: int | None
    last_review_date: When | None
    latestversion: int | None
    limit_end_date: When | None
    limit_start_date: When | None
    link: str | None
    meta: str | None
    name: str | None
    negativeFeedbackTicket: Ticket | Mapping[str, Any] | None
    new_external_link: Mapping[str, Any] | None
    new_version_from_id: int | None
    next_review_date: When | None
    no_edit_allowed: bool | None
    notuseful_count: int | None
    other_versions: Sequence[ArticleRow | Mapping[str, Any]] | None
    owners: Sequence[ArticleOwner | Mapping[str, Any]] | None
    pdf_attachment_id: int | None
    pdftemplate_id: int | None
    pdftemplate_name: str | None
    permalink_type: int | None
    primary_faq_list: int | None
    primary_faq_list_name: str | None
    printhtml: str | None
    related_articles: Sequence[ArticleRow | Mapping[str, Any]] | None
    resolution: str | None
    resolution_html: str | None
    resolution_list: str | None
    resolution_markdown: str | None
    reviewed_by: int | None
    reviewer_name: str | None
    search_count: int | None
    search_index_sync_batches: int | None
    search_index_sync_timestamp: When | None
    search_score: float | None
    servicenow_id: str | None
    showforall: bool | None
    showforallroles: bool | None
    style_profile_links: Sequence[Mapping[str, Any]] | None
    style_profile_rules: Sequence[Mapping[str, Any]] | None
    systemfields: Sequence[CustomField | Mapping[str, Any]] | None
    table: int | None
    tag_string: str | None
    tags: Sequence[Tag | Mapping[str, Any]] | None
    teams: Sequence[Team | Mapping[str, Any]] | None
    ticket_id: int | None
    ticket_template_id: int | None
    translations: Sequence[Mapping[str, Any]] | None
    type: int | None
    use: str | None
    useful_count: int | None
    view_count: int | None
    wordpress_categories: Mapping[str, Any] | None
    wordpress_tags: Mapping[str, Any] | None
    xrefdoc: int | None
    xrefkbentry: int | None
    xreftype: int | None
    your_comment: str | None
    your_vote: int | None
