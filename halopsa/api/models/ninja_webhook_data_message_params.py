# Generated from spec/halopsa/upstream/entities/NinjaWebhookDataMessageParams.yaml. Do not edit.
"""The model ``NinjaWebhookDataMessageParams``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class NinjaWebhookDataMessageParams(Entity):
    """The published schema ``NinjaWebhookDataMessageParams``."""

    _entity: ClassVar[str] = "api.NinjaWebhookDataMessageParams"

    end_date: dt.datetime | None = None
    start_date: dt.datetime | None = None
    threshold: str | None = None
    top_processes: str | None = None
    unit: str | None = None
