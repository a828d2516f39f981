# Generated from spec/halopsa/upstream/entities/Attachment.yaml. Do not edit.
"""The model ``Attachment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.external_link_list import ExternalLink_List


@entity
class Attachment(Entity):
    """The published schema ``Attachment``."""

    _entity: ClassVar[str] = "api.Attachment"

    id: int = key(default=None)
    _alreadyuploaded: bool | None = None
    _canupdate: bool | None = None
    _dont_fire_automations: bool | None = None
    """Since build 2.250."""
    _enduserportalpdfprint: bool | None = None
    _importtype: str | None = None
    _is_new_version: bool | None = None
    _isimport: bool | None = None
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
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    action_id: int | None = None
    agent_id: int | None = None
    allow_anon_upload: bool | None = None
    already_posted: bool | None = None
    anon_outcomeid: int | None = None
    att_link: str | None = None
    attachmentaction_id: int | None = None
    canned_text_copy: bool | None = None
    """Since build 2.250."""
    child_count: int | None = None
    content_type: str | None = None
    copy_from_id: int | None = None
    crmnote_id: int | None = None
    """Since build 2.250."""
    data: str | None = None
    data_base64: str | None = None
    datecreated: dt.datetime | None = None
    desc: str | None = None
    doc_type: int | None = None
    """Since build 2.250."""
    download_url: str | None = None
    """Gone in build 2.250; older ones have it."""
    expiry_date: dt.datetime | None = None
    """Since build 2.250."""
    external_links: list[ExternalLink_List] | None = None
    faultid: int | None = None
    field_id: int | None = None
    """Since build 2.250."""
    file: str | None = None
    filename: str | None = None
    filesize: int | None = None
    folder_hierarchy: str | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    has_scanned: bool | None = None
    image_upload_id: int | None = None
    image_upload_key: str | None = None
    import_details_id: int | None = None
    import_parentid: str | None = None
    """Published since 2026-01-25."""
    is_s3: bool | None = None
    """Published since 2026-01-25."""
    isimage: bool | None = None
    last_updated: dt.datetime | None = None
    link: str | None = None
    linked_version_id: int | None = None
    migrate_to_s3: bool | None = None
    """Since build 2.250."""
    new_external_link: ExternalLink_List | None = None
    note: str | None = None
    outcome_id: int | None = None
    """Published since 2026-01-25."""
    parent_desc: str | None = None
    """Published since 2026-01-25."""
    parent_id: int | None = None
    parent_name: str | None = None
    processnow: bool | None = None
    """Since build 2.250."""
    s3url: str | None = None
    showforusers: bool | None = None
    showonchild: bool | None = None
    showonrelated: bool | None = None
    third_party_id: str | None = None
    third_party_token: str | None = None
    """Gone in build 2.250; older ones have it."""
    ticket_id: int | None = None
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    type: int | None = None
    unique_id: int | None = None
    user_id: int | None = None
    validate_guid: str | None = None
    version_count: int | None = None
