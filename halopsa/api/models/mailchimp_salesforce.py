# Generated from spec/halopsa/upstream/entities/MailchimpSalesforce.yaml. Do not edit.
"""The model ``MailchimpSalesforce``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MailchimpSalesforce(Entity):
    """The published schema ``MailchimpSalesforce``."""

    _entity: ClassVar[str] = "api.MailchimpSalesforce"

    campaign: bool | None = None
    notes: bool | None = None
