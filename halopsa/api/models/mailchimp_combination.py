# Generated from spec/halopsa/upstream/entities/MailchimpCombination.yaml. Do not edit.
"""The model ``MailchimpCombination``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MailchimpCombination(Entity):
    """The published schema ``MailchimpCombination``."""

    _entity: ClassVar[str] = "api.MailchimpCombination"

    id: str = key(default=None)
    content_description: int | None = None
    from_name: int | None = None
    recipients: int | None = None
    reply_to: int | None = None
    send_time: int | None = None
    subject_line: int | None = None
