# Generated from spec/halopsa/upstream/entities/MailboxTechnician.yaml. Do not edit.
"""The model ``MailboxTechnician``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MailboxTechnician(Entity):
    """The published schema ``MailboxTechnician``."""

    _entity: ClassVar[str] = "api.MailboxTechnician"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    mailbox_id: int | None = None
    signature: str | None = None
