# Generated from spec/halopsa/resources/attachments.yaml. Do not edit.
"""What calls of ``client.attachments`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class AttachmentFilters(TypedDict, total=False):
    """Filters of ``client.attachments.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    action_id: int | None  # published only
    domotzagents: bool | None  # published only
    filetype: str | None  # published only
    idonly: bool | None  # published only
    isxlsimport: bool | None  # published only
    one_attachment_id: int | None  # published only; inferred from the name
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    portal: int | None  # published only
    ticket_id: int | None  # seen live; observed on live tenants
    token: str | None  # published only
    type: int | None  # published only
    unique_id: int | None  # published only


class AttachmentGetOptions(TypedDict, total=False):
    """Options of ``client.attachments.get``."""

    childticketid: int | None
    token: str | None


class AttachmentFields(TypedDict, total=False):
    """Fields of ``client.attachments`` calls that write. ``None`` clears a field."""

    _alreadyuploaded: bool | None
    _canupdate: bool | None
    _dont_fire_automations: bool | None
    _enduserportalpdfprint: bool | None
    _importtype: str | None
    _is_new_version: bool | None
    _isimport: bool | None
    _isnewticket: bool | None
    _match_additional_id: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _start_transcription: bool | None
    _transcription_is_new_action: bool | None
    _transcription_started: bool | None
    _warning: str | None
    access_control: Sequence[Mapping[str, Any]] | None
    access_control_level: int | None
    action_id: int | None
    agent_id: int | None
    allow_anon_upload: bool | None
    already_posted: bool | None
    anon_outcomeid: int | None
    att_link: str | None
    attachmentaction_id: int | None
    canned_text_copy: bool | None
    child_count: int | None
    copy_from_id: int | None
    crmnote_id: int | None
    data: str | None
    datecreated: When | None
    desc: str | None
    doc_type: int | None
    download_url: str | None  # gone in build 2.250; older ones have it
    expiry_date: When | None
    external_links: Sequence[Mapping[str, Any]] | None
    faultid: int | None
    field_id: int | None
    file: str | None
    folder_hierarchy: str | None
    guid: str | None
    has_scanned: bool | None
    image_upload_id: int | None
    image_upload_key: str | None
    import_details_id: int | None
    import_parentid: str | None
    is_s3: bool | None
    isimage: bool | None
    last_updated: When | None
    link: str | None
    linked_version_id: int | None
    migrate_to_s3: bool | None
    new_external_link: Mapping[str, Any] | None
    outcome_id: int | None
    parent_desc: str | None
    parent_id: int | None
    parent_name: str | None
    processnow: bool | None
    s3url: str | None
    showforusers: bool | None
    showonchild: bool | None
    showonrelated: bool | None
    third_party_id: str | None
    third_party_token: str | None  # gone in build 2.250; older ones have it
    ticket_id: int | None
    tickettype_guid: str | None
    tickettype_id: int | None
    type: int | None
    unique_id: int | None
    user_id: int | None
    validate_guid: str | None
    version_count: int | None
