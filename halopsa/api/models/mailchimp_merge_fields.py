# Generated from spec/halopsa/upstream/entities/MailchimpMerge_Fields.yaml. Do not edit.
"""The model ``MailchimpMerge_Fields``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MailchimpMerge_Fields(Entity):
    """The published schema ``MailchimpMerge_Fields``."""

    _entity: ClassVar[str] = "api.MailchimpMerge_Fields"

    fname: str | None = None
    lname: str | None = None
    property1: Any = None
    property2: Any = None
