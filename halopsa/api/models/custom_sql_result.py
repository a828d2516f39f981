# Generated from spec/halopsa/upstream/entities/CustomSQLResult.yaml. Do not edit.
"""The model ``CustomSQLResult``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class CustomSQLResult(Entity):
    """The published schema ``CustomSQLResult``."""

    _entity: ClassVar[str] = "api.CustomSQLResult"

    error: str | None = None
    sql_result: Any = None
    success: bool | None = None
