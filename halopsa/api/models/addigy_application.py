# Generated from spec/halopsa/upstream/entities/AddigyApplication.yaml. Do not edit.
"""The model ``AddigyApplication``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AddigyApplication(Entity):
    """The published schema ``AddigyApplication``."""

    _entity: ClassVar[str] = "api.AddigyApplication"

    agentid: str | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    orgid: str | None = None
    """Published since 2026-01-25."""
    path: str | None = None
    version: str | None = None
