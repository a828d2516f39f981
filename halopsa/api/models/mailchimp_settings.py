# Generated from spec/halopsa/upstream/entities/MailchimpSettings.yaml. Do not edit.
"""The model ``MailchimpSettings``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MailchimpSettings(Entity):
    """The published schema ``MailchimpSettings``."""

    _entity: ClassVar[str] = "api.MailchimpSettings"

    authenticate: bool | None = None
    auto_fb_post: list[str] | None = None
    auto_footer: bool | None = None
    auto_tweet: bool | None = None
    drag_and_drop: bool | None = None
    fb_comments: bool | None = None
    folder_id: str | None = None
    from_name: str | None = None
    inline_css: bool | None = None
    preview_text: str | None = None
    reply_to: str | None = None
    subject_line: str | None = None
    template_id: int | None = None
    timewarp: bool | None = None
    title: str | None = None
    to_name: str | None = None
    use_conversation: bool | None = None
