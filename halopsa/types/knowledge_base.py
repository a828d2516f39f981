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
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    activeinactive: str | None
    """Two values with a comma, such as ``true,false``: whether active articles come, and inactive ones.
    Published only."""
    advanced_search: str | None
    articletype: str | None
    """Articles of these types, with commas between them. Published only."""
    client_id: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    device_id: int | None
    faqlists: str | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeactive: bool | None
    """False leaves out rows whose ``inactive`` is not set. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    """False leaves out rows whose ``inactive`` is set. Published only."""
    key: str | None
    language_code: str | None
    language_override: str | None
    needsreview: str | None
    """Articles whose next review is overdue. Published only."""
    order2: str | None
    """The field to sort by in the second place. Published only."""
    order3: str | None
    """The field to sort by in the third place. Published only."""
    order4: str | None
    """The field to sort by in the fourth place. Published only."""
    order5: str | None
    """The field to sort by in the fifth place. Published only."""
    orderdesc2: bool | None
    """Sorts descending by the field in ``order2``. Published only."""
    orderdesc3: bool | None
    """Sorts descending by the field in ``order3``. Published only."""
    orderdesc4: bool | None
    """Sorts descending by the field in ``order4``. Published only."""
    orderdesc5: bool | None
    """Sorts descending by the field in ``order5``. Published only."""
    organisation_id: int | None
    related_to: int | None
    """Articles that are related to the article with this id. Published only."""
    related_to_ticket: int | None
    """Articles that are related to the ticket with this id. Published only."""
    site_id: int | None
    type: int | None


class ArticleGetOptions(TypedDict, total=False):
    """Options of ``client.knowledge_base.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    language_code: str | None
    language_override: str | None
    organisation_id: int | None


class ArticleFields(TypedDict, total=False):
    """Fields of ``client.knowledge_base`` calls that write. ``None`` clears a field."""

    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isclone: bool | None
    """Published since 2026-01-25."""
    _isimport: bool | None
    _isupdateimport: bool | None
    """Published since 2026-01-25."""
    _kbduplicate01_ok: bool | None
    """Published since 2026-01-25."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_button_caption: str | None
    """Since build 2.250."""
    _match_integration_button_icon: str | None
    """Since build 2.250."""
    _match_integration_button_url: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _print_generate: bool | None
    _reviewed: bool | None
    _warning: str | None
    access_control_level: int | None
    """Since build 2.250."""
    active_draft_id: int | None
    """Published since 2026-01-25."""
    add_faq_lists: bool | None
    """Published since 2026-01-25."""
    add_tags: bool | None
    """Published since 2026-01-25."""
    agent_view_count: int | None
    """Published since 2026-01-25."""
    ai_agent_id: str | None
    """Since build 2.250."""
    ai_created: bool | None
    """Since build 2.250."""
    ai_generated_summary: str | None
    """Published since 2026-01-25."""
    ai_summary: str | None
    """Published since 2026-01-25."""
    all_version_view_count: int | None
    """Published since 2026-01-25."""
    attachments: Sequence[AttachmentRow | Mapping[str, Any]] | None
    change_seq: int | None
    """Since build 2.250."""
    confluence_url: str | None
    creator_id: int | None
    creator_name: str | None
    creator_userid: int | None
    """Published since 2026-01-25."""
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custom_permalink: str | None
    """Published since 2026-01-25."""
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    date_created: When | None
    date_edited: When | None
    description: str | None
    description_html: str | None
    description_list: str | None
    """Published since 2026-01-25."""
    description_markdown: str | None
    devices: Sequence[AssetRow | Mapping[str, Any]] | None
    doc_needs_processing: bool | None
    """Since build 2.250."""
    doc_processed: bool | None
    """Since build 2.250."""
    editor_id: int | None
    editor_name: str | None
    editor_type: int | None
    external_links: Sequence[Mapping[str, Any]] | None
    faq_write: bool | None
    faqdseq: int | None
    """Published since 2026-01-25."""
    faqlists: Sequence[Mapping[str, Any]] | None
    faqliststr: str | None
    """Published since 2026-01-25."""
    feedback_tickettype_anon: bool | None
    """Since build 2.250."""
    fields: Sequence[Mapping[str, Any]] | None
    freshdesk_category_name: str | None
    freshdesk_folder_name: str | None
    freshdesk_id: str | None
    generatetoken: bool | None
    geo_restrictions: Sequence[Mapping[str, Any]] | None
    ignore_change_seq: bool | None
    """Since build 2.250."""
    import_attachments: Sequence[Attachment | Mapping[str, Any]] | None
    import_details_id: int | None
    importfaqs: str | None
    importtags: str | None
    inactive: bool | None
    internalmemoagent: str | None
    internalmemoagenthtml: str | None
    internalmemomarkdown: str | None
    is_an_owner: bool | None
    """Since build 2.250."""
    is_draft: bool | None
    """Since build 2.250."""
    kb_tags: str | None
    kbentryclientaccess: Sequence[Mapping[str, Any]] | None
    kbentrytoplevelaccess: Sequence[Mapping[str, Any]] | None
    kbpermalinks: Sequence[Mapping[str, Any]] | None
    key: int | None
    key_copy: str | None
    """Published since 2026-01-25."""
    last_change_agent: int | None
    """Since build 2.250."""
    last_change_seq: int | None
    """Since build 2.250."""
    last_review_date: When | None
    latestversion: int | None
    limit_end_date: When | None
    limit_start_date: When | None
    link: str | None
    meta: str | None
    """Since build 2.250."""
    name: str | None
    negativeFeedbackTicket: Ticket | Mapping[str, Any] | None
    new_external_link: Mapping[str, Any] | None
    new_version_from_id: int | None
    next_review_date: When | None
    no_edit_allowed: bool | None
    """Since build 2.250."""
    notuseful_count: int | None
    other_versions: Sequence[ArticleRow | Mapping[str, Any]] | None
    owners: Sequence[ArticleOwner | Mapping[str, Any]] | None
    pdf_attachment_id: int | None
    pdftemplate_id: int | None
    pdftemplate_name: str | None
    permalink_type: int | None
    """Published since 2026-01-25."""
    primary_faq_list: int | None
    """Since build 2.250."""
    primary_faq_list_name: str | None
    """Since build 2.250."""
    printhtml: str | None
    related_articles: Sequence[ArticleRow | Mapping[str, Any]] | None
    resolution: str | None
    """How to solve it, as text; ``resolution_html`` has it as HTML."""
    resolution_html: str | None
    """How to solve it, as HTML; ``resolution`` has it as text."""
    resolution_list: str | None
    resolution_markdown: str | None
    reviewed_by: int | None
    reviewer_name: str | None
    search_count: int | None
    """Since build 2.250."""
    search_index_sync_batches: int | None
    search_index_sync_timestamp: When | None
    search_score: float | None
    servicenow_id: str | None
    showforall: bool | None
    showforallroles: bool | None
    """Since build 2.250."""
    style_profile_links: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    style_profile_rules: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    systemfields: Sequence[CustomField | Mapping[str, Any]] | None
    """Since build 2.250."""
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
