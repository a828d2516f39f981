# Generated from spec/halopsa/upstream/entities/SqlLookupRequest.yaml. Do not edit.
"""The model ``SqlLookupRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.string_object_db_type_tuple import StringObjectDbTypeTuple


@entity
class SqlLookupRequest(Entity):
    """The published schema ``SqlLookupRequest``."""

    _entity: ClassVar[str] = "api.SqlLookupRequest"

    connection_name: str | None = None
    db_params: list[StringObjectDbTypeTuple] | None = None
    filookup: int | None = None
    sql_string: str | None = None
