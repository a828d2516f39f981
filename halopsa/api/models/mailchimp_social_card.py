# Generated from spec/halopsa/upstream/entities/MailchimpSocial_Card.yaml. Do not edit.
"""The model ``MailchimpSocial_Card``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MailchimpSocial_Card(Entity):
    """The published schema ``MailchimpSocial_Card``."""

    _entity: ClassVar[str] = "api.MailchimpSocial_Card"

    description: str | None = None
    image_url: str | None = None
    title: str | None = None
