# Generated from spec/halopsa/upstream/entities/RequestTypeGroup.yaml. Do not edit.
"""The model ``RequestTypeGroup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.request_type_field import RequestTypeField


@entity
class RequestTypeGroup(Entity):
    """The published schema ``RequestTypeGroup``."""

    _entity: ClassVar[str] = "api.RequestTypeGroup"

    id: int = key(default=None)
    _warning: str | None = None
    fields: list[RequestTypeField] | None = None
    guid: str | None = None
    """Since build 2.250."""
    intent: str | None = None
    """Since build 2.250."""
    name: str | None = None
