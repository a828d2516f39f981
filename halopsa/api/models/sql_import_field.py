# Generated from spec/halopsa/upstream/entities/SQLImportField.yaml. Do not edit.
"""The model ``SQLImportField``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SQLImportField(Entity):
    """The published schema ``SQLImportField``."""

    _entity: ClassVar[str] = "api.SQLImportField"

    id: int = key(default=None)
    _warning: str | None = None
    field_id: int | None = None
    is_site_field: bool | None = None
    nhdname: str | None = None
    siid: int | None = None
    thirdpartyname: str | None = None
