# Generated from spec/halopsa/upstream/entities/XTypeUserMatchingIntegration.yaml. Do not edit.
"""The model ``XTypeUserMatchingIntegration``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class XTypeUserMatchingIntegration(Entity):
    """The published schema ``XTypeUserMatchingIntegration``."""

    _entity: ClassVar[str] = "api.XTypeUserMatchingIntegration"

    integration_id: int | None = None
    """Since build 2.250."""
    integration_name: str | None = None
    """Since build 2.250."""
    type_id: int | None = None
    """Since build 2.250."""
    type_name: str | None = None
    """Since build 2.250."""
