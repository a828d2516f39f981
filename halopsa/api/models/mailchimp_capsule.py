# Generated from spec/halopsa/upstream/entities/MailchimpCapsule.yaml. Do not edit.
"""The model ``MailchimpCapsule``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MailchimpCapsule(Entity):
    """The published schema ``MailchimpCapsule``."""

    _entity: ClassVar[str] = "api.MailchimpCapsule"

    notes: bool | None = None
