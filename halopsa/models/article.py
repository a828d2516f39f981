# Generated from spec/halopsa/entities/Article.yaml. Do not edit.
"""The model ``Article``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.article_row import ArticleRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.article_owner import ArticleOwner
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.models.tag import Tag
    from halopsa.models.team import Team
    from halopsa.models.ticket import Ticket


@entity
class Article(ArticleRow):
    """A knowledge base article.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Article"

    _isclone: bool | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _kbduplicate01_ok: bool | None = None
    """Published since 2026-01-25."""
    _print_generate: bool | None = None
    _reviewed: bool | None = None
    _warning: str | None = None
    active_draft_id: int | None = None
    """Published since 2026-01-25."""
    add_faq_lists: bool | None = None
    """Published since 2026-01-25."""
    add_tags: bool | None = None
    """Published since 2026-01-25."""
    ai_agent_id: str | None = None
    """Since build 2.250."""
    ai_created: bool | None = None
    """Since build 2.250."""
    ai_generated_summary: str | None = None
    """Published since 2026-01-25."""
    ai_summary: str | None = None
    """Published since 2026-01-25."""
    attachments: list[AttachmentRow] | None = None
    change_seq: int | None = None
    """Since build 2.250."""
    creator_id: int | None = None
    creator_name: str | None = None
    creator_userid: int | None = None
    """Published since 2026-01-25."""
    custom_permalink: str | None = None
    """Published since 2026-01-25."""
    description_html: str | None = None
    description_markdown: str | None = None
    devices: list[AssetRow] | None = None
    doc_needs_processing: bool | None = None
    """Since build 2.250."""
    doc_processed: bool | None = None
    """Since build 2.250."""
    editor_id: int | None = None
    editor_name: str | None = None
    external_links: list[dict[str, Any]] | None = None
    faq_write: bool | None = None
    feedback_tickettype_anon: bool | None = None
    """Since build 2.250."""
    fields: list[dict[str, Any]] | None = None
    freshdesk_category_name: str | None = None
    freshdesk_folder_name: str | None = None
    freshdesk_id: str | None = None
    generatetoken: bool | None = None
    ignore_change_seq: bool | None = None
    """Since build 2.250."""
    import_attachments: list[Attachment] | None = None
    importfaqs: str | None = None
    importtags: str | None = None
    internalmemoagent: str | None = None
    internalmemoagenthtml: str | None = None
    internalmemomarkdown: str | None = None
    is_an_owner: bool | None = None
    """Since build 2.250."""
    kbentryclientaccess: list[dict[str, Any]] | None = None
    kbentrytoplevelaccess: list[dict[str, Any]] | None = None
    kbpermalinks: list[dict[str, Any]] | None = None
    last_change_agent: int | None = None
    """Since build 2.250."""
    last_change_seq: int | None = None
    """Since build 2.250."""
    last_review_date: dt.datetime | None = None
    latestversion: int | None = None
    meta: str | None = None
    """Since build 2.250."""
    negativeFeedbackTicket: Ticket | None = None
    new_version_from_id: int | None = None
    no_edit_allowed: bool | None = None
    """Since build 2.250."""
    other_versions: list[ArticleRow] | None = None
    owners: list[ArticleOwner] | None = None
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
    related_articles: list[ArticleRow] | None = None
    resolution: str | None = None
    """How to solve it, as text; ``resolution_html`` has it as HTML."""
    resolution_html: str | None = None
    """How to solve it, as HTML; ``resolution`` has it as text."""
    resolution_markdown: str | None = None
    reviewed_by: int | None = None
    reviewer_name: str | None = None
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: dt.datetime | None = None
    servicenow_id: str | None = None
    showforall: bool | None = None
    style_profile_links: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    style_profile_rules: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    tags: list[Tag] | None = None
    teams: list[Team] | None = None
    ticket_id: int | None = None
    translations: list[dict[str, Any]] | None = None
    wordpress_categories: dict[str, Any] | None = None
    wordpress_tags: dict[str, Any] | None = None
    xrefdoc: int | None = None
    xrefkbentry: int | None = None
    xreftype: int | None = None
    your_comment: str | None = None
    your_vote: int | None = None
