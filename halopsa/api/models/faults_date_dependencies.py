# Generated from spec/halopsa/upstream/entities/FaultsDateDependencies.yaml. Do not edit.
"""The model ``FaultsDateDependencies``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultsDateDependencies(Entity):
    """The published schema ``FaultsDateDependencies``."""

    _entity: ClassVar[str] = "api.FaultsDateDependencies"

    id: int = key(default=None)
    _warning: str | None = None
    applied_from_template: bool | None = None
    dependent_ticket_description: str | None = None
    """Published since 2026-01-25."""
    dependentfaultid: int | None = None
    faultid: int | None = None
    parentfaultid: int | None = None
    ticket_description: str | None = None
    """Published since 2026-01-25."""
