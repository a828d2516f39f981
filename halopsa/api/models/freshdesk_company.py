# Generated from spec/halopsa/upstream/entities/FreshdeskCompany.yaml. Do not edit.
"""The model ``FreshdeskCompany``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FreshdeskCompany(Entity):
    """The published schema ``FreshdeskCompany``."""

    _entity: ClassVar[str] = "api.FreshdeskCompany"

    id: int = key(default=None)
    name: str | None = None
