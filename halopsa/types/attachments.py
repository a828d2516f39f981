# Generated from spec/halopsa/resources/attachments.yaml. Do not edit.
"""What calls of ``client.attachments`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class AttachmentFilters(TypedDict, total=False):
    """Filters of ``client.attachments.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    action_id: int | None
    """Attachments of the action with this number; needs ``ticket_id``. Published only."""
    domotzagents: bool | None
    filetype: str | None
    idonly: bool | None
    isxlsimport: bool | None
    one_attachment_id: int | None
    """Rows whose ``id`` is this. Inferred from the name. Published only."""
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
    portal: int | None
    ticket_id: int | None
    """Rows whose ``ticket_id`` is this. Observed on live tenants. Seen live."""
    token: str | None
    type: int | None
    unique_id: int | None


class AttachmentGetOptions(TypedDict, total=False):
    """Options of ``client.attachments.get``. ``None`` leaves one out."""

    childticketid: int | None
    token: str | None


class AttachmentFields(TypedDict, total=False):
    """Fields of ``client.attachments`` calls that write. ``None`` clears a field."""

    _alreadyuploaded: bool | None
    _canupdate: bool | None
    _dont_fire_automations: bool | None
    """Since build 2.250."""
    _enduserportalpdfprint: bool | None
    _importtype: str | None
    _is_new_version: bool | None
    _isimport: bool | None
    _isnewticket: bool | None
    """Since build 2.250."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _start_transcription: bool | None
    """Since build 2.250."""
    _transcription_is_new_action: bool | None
    """Since build 2.250."""
    _transcription_started: bool | None
    """Since build 2.250."""
    _warning: str | None
    access_control: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    access_control_level: int | None
    """Published since 2026-01-25."""
    action_id: int | None
    agent_id: int | None
    allow_anon_upload: bool | None
    already_posted: bool | None
    anon_outcomeid: int | None
    att_link: str | None
    attachmentaction_id: int | None
    canned_text_copy: bool | None
    """Since build 2.250."""
    child_count: int | None
    copy_from_id: int | None
    crmnote_id: int | None
    """Since build 2.250."""
    data: str | None
    datecreated: When | None
    desc: str | None
    doc_type: int | None
    """Since build 2.250."""
    download_url: str | None
    """Gone in build 2.250; older ones have it."""
    expiry_date: When | None
    """Since build 2.250."""
    external_links: Sequence[Mapping[str, Any]] | None
    faultid: int | None
    field_id: int | None
    """Since build 2.250."""
    file: str | None
    folder_hierarchy: str | None
    """Published since 2026-01-25."""
    guid: str | None
    has_scanned: bool | None
    image_upload_id: int | None
    image_upload_key: str | None
    import_details_id: int | None
    import_parentid: str | None
    """Published since 2026-01-25."""
    is_s3: bool | None
    """Published since 2026-01-25."""
    isimage: bool | None
    last_updated: When | None
    link: str | None
    linked_version_id: int | None
    migrate_to_s3: bool | None
    """Since build 2.250."""
    new_external_link: Mapping[str, Any] | None
    outcome_id: int | None
    """Published since 2026-01-25."""
    parent_desc: str | None
    """Published since 2026-01-25."""
    parent_id: int | None
    parent_name: str | None
    processnow: bool | None
    """Since build 2.250."""
    s3url: str | None
    showforusers: bool | None
    showonchild: bool | None
    showonrelated: bool | None
    third_party_id: str | None
    third_party_token: str | None
    """Gone in build 2.250; older ones have it."""
    ticket_id: int | None
    tickettype_guid: str | None
    tickettype_id: int | None
    type: int | None
    unique_id: int | None
    """The record that has the file, where that is no ticket; ``type`` says of which kind it is."""
    user_id: int | None
    validate_guid: str | None
    version_count: int | None
