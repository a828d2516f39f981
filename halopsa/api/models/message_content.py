# Generated from spec/halopsa/upstream/entities/MessageContent.yaml. Do not edit.
"""The model ``MessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.html_design import HtmlDesign
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.message_content_variable import MessageContentVariable


@entity
class MessageContent(Entity):
    """The published schema ``MessageContent``."""

    _entity: ClassVar[str] = "api.MessageContent"

    id: int = key(default=None)
    _isclone: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    announcement_end_date: dt.datetime | None = None
    approvalprocesses: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    approvalprocessrules: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    body_html: str | None = None
    body_sms: str | None = None
    body_text: str | None = None
    call_script: str | None = None
    """Published since 2026-01-25."""
    description: str | None = None
    design: HtmlDesign | None = None
    emailrules: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    header_text: str | None = None
    intent: str | None = None
    is_single_obj: bool | None = None
    mailboxes: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    messagegroup_id: int | None = None
    multi_language: bool | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    notifications: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    outcomes: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    preview_body: str | None = None
    """Published since 2026-01-25."""
    preview_call: str | None = None
    """Published since 2026-01-25."""
    preview_language: int | None = None
    """Published since 2026-01-25."""
    preview_sms: str | None = None
    """Published since 2026-01-25."""
    preview_subject: str | None = None
    """Published since 2026-01-25."""
    products: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    sectionid: int | None = None
    statuses: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    suppliers: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    tickettypes: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    type: int | None = None
    """Published since 2026-01-25."""
    use: int | None = None
    """Published since 2026-01-25."""
    variables: list[MessageContentVariable] | None = None
    """Published since 2026-01-25."""
