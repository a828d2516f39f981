# Generated from spec/halopsa/upstream/entities/FlowDetailMetrics.yaml. Do not edit.
"""The model ``FlowDetailMetrics``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class FlowDetailMetrics(Entity):
    """The published schema ``FlowDetailMetrics``."""

    _entity: ClassVar[str] = "api.FlowDetailMetrics"

    click_rate: float | None = None
    completed_on_this_step: int | None = None
    currently_on_this_step: int | None = None
    emails_sent: int | None = None
    failed_on_this_step: int | None = None
    open_rate: float | None = None
    paused_on_this_step: int | None = None
    unsubscribe_rate: float | None = None
