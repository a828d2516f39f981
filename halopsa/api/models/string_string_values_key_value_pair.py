# Generated from spec/halopsa/upstream/entities/StringStringValuesKeyValuePair.yaml. Do not edit.
"""The model ``StringStringValuesKeyValuePair``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class StringStringValuesKeyValuePair(Entity):
    """The published schema ``StringStringValuesKeyValuePair``."""

    _entity: ClassVar[str] = "api.StringStringValuesKeyValuePair"

    key: str | None = None
    value: list[str] | None = None
