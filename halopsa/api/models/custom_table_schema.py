# Generated from spec/halopsa/upstream/entities/CustomTableSchema.yaml. Do not edit.
"""The model ``CustomTableSchema``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class CustomTableSchema(Entity):
    """The published schema ``CustomTableSchema``."""

    _entity: ClassVar[str] = "api.CustomTableSchema"

    data_type: str | None = None
    length: int | None = None
    name: str | None = None
