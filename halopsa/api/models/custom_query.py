# Generated from spec/halopsa/upstream/entities/CustomQuery.yaml. Do not edit.
"""The model ``CustomQuery``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_sql_result import CustomSQLResult
    from halopsa.api.models.key_pair import KeyPair


@entity
class CustomQuery(Entity):
    """The published schema ``CustomQuery``."""

    _entity: ClassVar[str] = "api.CustomQuery"

    id: int = key(default=None)
    column_name: str | None = None
    lookup_values: list[KeyPair] | None = None
    name: str | None = None
    run: bool | None = None
    run_result: CustomSQLResult | None = None
    sql_script: str | None = None
    top_max: int | None = None
