# Generated from spec/halopsa/upstream/entities/RunbookAutomationMonitoring.yaml. Do not edit.
"""The model ``RunbookAutomationMonitoring``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class RunbookAutomationMonitoring(Entity):
    """The published schema ``RunbookAutomationMonitoring``."""

    _entity: ClassVar[str] = "api.RunbookAutomationMonitoring"
