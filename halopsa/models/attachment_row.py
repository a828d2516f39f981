# Generated from spec/halopsa/entities/Attachment.yaml. Do not edit.
"""The model ``AttachmentRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AttachmentRow(Entity):
    """A file of a record, and what is known about it. This is how lists return it: thinner than
    ``Attachment``.
    """

    _entity: ClassVar[str] = "AttachmentRow"

    id: int = key(default=None)
    """Set by the server."""
    _importtype: str | None = None
    _isimport: bool | None = None
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    action_id: int | None = None
    allow_anon_upload: bool | None = None
    already_posted: bool | None = None
    att_link: str | None = None
    canned_text_copy: bool | None = None
    """Since build 2.250."""
    child_count: int | None = None
    crmnote_id: int | None = None
    """Since build 2.250."""
    data_base64: str | None = None
    """The content, for an upload. Where an answer has none: ``data``. A data URI in the web interface's
    calls; plain base64 is unverified; the answer to an upload of one live tenant has it in data."""
    datecreated: dt.datetime | None = None
    desc: str | None = None
    doc_type: int | None = None
    """Since build 2.250."""
    download_url: str | None = None
    """Gone in build 2.250; older ones have it."""
    expiry_date: dt.datetime | None = None
    """Since build 2.250."""
    faultid: int | None = None
    field_id: int | None = None
    """Since build 2.250."""
    filename: str | None = None
    filesize: int | None = None
    """In bytes. Set by the server."""
    folder_hierarchy: str | None = None
    """Published since 2026-01-25."""
    import_parentid: str | None = None
    """Published since 2026-01-25."""
    is_s3: bool | None = None
    """Published since 2026-01-25."""
    isimage: bool | None = None
    last_updated: dt.datetime | None = None
    linked_version_id: int | None = None
    note: str | None = None
    parent_id: int | None = None
    s3url: str | None = None
    showforusers: bool | None = None
    showonchild: bool | None = None
    showonrelated: bool | None = None
    third_party_id: str | None = None
    third_party_token: str | None = None
    """Gone in build 2.250; older ones have it."""
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    type: int | None = None
    unique_id: int | None = None
    """The record that has the file, where that is no ticket; ``type`` says of which kind it is."""
    validate_guid: str | None = None
