# Generated from spec/halopsa/upstream/entities/SnelStartWebhook.yaml. Do not edit.
"""The model ``SnelStartWebhook``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SnelStartWebhook(Entity):
    """The published schema ``SnelStartWebhook``."""

    _entity: ClassVar[str] = "api.SnelStartWebhook"

    actionType: str | None = None
    koppelSleutel: str | None = None
    referenceKey: str | None = None
