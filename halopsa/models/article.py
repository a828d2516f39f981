# Generated from spec/halopsa/entities/Article.yaml. Do not edit.
"""The model ``Article``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.article_row import ArticleRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.agent_row import AgentRow
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.models.team import Team
    from halopsa.models.ticket import Ticket


@entity
class Article(ArticleRow):
    """A knowledge base article.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Article"

    _isimport: bool | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _print_generate: bool | None = None
    _reviewed: bool | None = None
    _warning: str | None = None
    attachments: list[AttachmentRow] | None = None
    creator_id: int | None = None
    creator_name: str | None = None
    description_html: str | None = None
    description_markdown: str | None = None
    devices: list[AssetRow] | None = None
    editor_id: int | None = None
    editor_name: str | None = None
    external_links: list[dict[str, Any]] | None = None
    faq_write: bool | None = None
    faqlists: list[dict[str, Any]] | None = None
    fields: list[dict[str, Any]] | None = None
    freshdesk_category_name: str | None = None
    freshdesk_folder_name: str | None = None
    freshdesk_id: str | None = None
    generatetoken: bool | None = None
    import_attachments: list[Attachment] | None = None
    import_details_id: int | None = None
    importfaqs: str | None = None
    importtags: str | None = None
    internalmemoagent: str | None = None
    internalmemoagenthtml: str | None = None
    internalmemomarkdown: str | None = None
    kbentryclientaccess: list[dict[str, Any]] | None = None
    kbentrytoplevelaccess: list[dict[str, Any]] | None = None
    kbpermalinks: list[dict[str, Any]] | None = None
    last_review_date: dt.datetime | None = None
    latestversion: int | None = None
    negativeFeedbackTicket: Ticket | None = None
    new_version_from_id: int | None = None
    other_versions: list[ArticleRow] | None = None
    owners: list[AgentRow] | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    printhtml: str | None = None
    related_articles: list[ArticleRow] | None = None
    resolution: str | None = None
    resolution_html: str | None = None
    resolution_markdown: str | None = None
    reviewed_by: int | None = None
    reviewer_name: str | None = None
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: dt.datetime | None = None
    servicenow_id: str | None = None
    showforall: bool | None = None
    tags: list[dict[str, Any]] | None = None
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
