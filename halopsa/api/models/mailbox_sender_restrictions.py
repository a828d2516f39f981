# Generated from spec/halopsa/upstream/entities/MailboxSenderRestrictions.yaml. Do not edit.
"""The model ``MailboxSenderRestrictions``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MailboxSenderRestrictions(Entity):
    """The published schema ``MailboxSenderRestrictions``."""

    _entity: ClassVar[str] = "api.MailboxSenderRestrictions"

    id: int = key(default=None)
    _warning: str | None = None
    entity_guid: str | None = None
    entity_id: int | None = None
    entity_name: str | None = None
    mailbox_id: int | None = None
    restriction_name: str | None = None
    restriction_type: int | None = None
