# Generated from spec/halopsa/upstream/entities/MailchimpSegment_Opts.yaml. Do not edit.
"""The model ``MailchimpSegment_Opts``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MailchimpSegment_Opts(Entity):
    """The published schema ``MailchimpSegment_Opts``."""

    _entity: ClassVar[str] = "api.MailchimpSegment_Opts"

    conditions: list[Any] | None = None
    match: str | None = None
    prebuilt_segment_id: str | None = None
    saved_segment_id: int | None = None
