# Generated from spec/halopsa/entities/Attachment.yaml. Do not edit.
"""The model ``Attachment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.attachment_row import AttachmentRow

if TYPE_CHECKING:
    import datetime as dt


@entity
class Attachment(AttachmentRow):
    """A file of a record, and what is known about it.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Attachment"

    _alreadyuploaded: bool | None = None
    _canupdate: bool | None = None
    _enduserportalpdfprint: bool | None = None
    _is_new_version: bool | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _warning: str | None = None
    action_id: int | None = None
    agent_id: int | None = None
    anon_outcomeid: int | None = None
    attachmentaction_id: int | None = None
    content_type: str | None = None
    copy_from_id: int | None = None
    data: str | None = None
    external_links: list[dict[str, Any]] | None = None
    file: str | None = None
    guid: str | None = None
    has_scanned: bool | None = None
    image_upload_id: int | None = None
    image_upload_key: str | None = None
    import_details_id: int | None = None
    last_updated: dt.datetime | None = None
    link: str | None = None
    new_external_link: dict[str, Any] | None = None
    parent_name: str | None = None
    ticket_id: int | None = None
    user_id: int | None = None
    version_count: int | None = None
