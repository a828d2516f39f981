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
    """Since build 2.250."""
    completed_on_this_step: int | None = None
    """Since build 2.250."""
    currently_on_this_step: int | None = None
    """Since build 2.250."""
    emails_sent: int | None = None
    """Since build 2.250."""
    failed_on_this_step: int | None = None
    """Since build 2.250."""
    open_rate: float | None = None
    """Since build 2.250."""
    paused_on_this_step: int | None = None
    """Since build 2.250."""
    unsubscribe_rate: float | None = None
    """Since build 2.250."""
