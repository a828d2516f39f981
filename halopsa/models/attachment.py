# Generated from spec/halopsa/entities/Attachment.yaml. Do not edit.
"""The model ``Attachment``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.attachment_row import AttachmentRow


@entity
class Attachment(AttachmentRow):
    """A file of a record, and what is known about it.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Attachment"

    _alreadyuploaded: bool | None = None
    _canupdate: bool | None = None
    _dont_fire_automations: bool | None = None
    """Since build 2.250."""
    _enduserportalpdfprint: bool | None = None
    _is_new_version: bool | None = None
    _isnewticket: bool | None = None
    """Since build 2.250."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _start_transcription: bool | None = None
    """Since build 2.250."""
    _transcription_is_new_action: bool | None = None
    """Since build 2.250."""
    _transcription_started: bool | None = None
    """Since build 2.250."""
    _warning: str | None = None
    access_control: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
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
    link: str | None = None
    migrate_to_s3: bool | None = None
    """Since build 2.250."""
    new_external_link: dict[str, Any] | None = None
    outcome_id: int | None = None
    """Published since 2026-01-25."""
    parent_desc: str | None = None
    """Published since 2026-01-25."""
    parent_name: str | None = None
    processnow: bool | None = None
    """Since build 2.250."""
    ticket_id: int | None = None
    user_id: int | None = None
    version_count: int | None = None
