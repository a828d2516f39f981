# Generated from spec/halopsa/upstream/entities/ColumnTableJoins.yaml. Do not edit.
"""The model ``ColumnTableJoins``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ColumnTableJoins(Entity):
    """The published schema ``ColumnTableJoins``."""

    _entity: ClassVar[str] = "api.ColumnTableJoins"

    join_field: str | None = None
    table_alias: str | None = None
    table_name: str | None = None
