# Generated from spec/halopsa/upstream/entities/PartsLookupResult.yaml. Do not edit.
"""The model ``PartsLookupResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.key_pair import KeyPair


@entity
class PartsLookupResult(Entity):
    """The published schema ``PartsLookupResult``."""

    _entity: ClassVar[str] = "api.PartsLookupResult"

    id: int = key(default=None)
    confirm_popup: bool | None = None
    customfields: list[CustomField] | None = None
    customfields_multiple: list[list[CustomField]] | None = None
    data: dict[str, Any] | None = None
    data_multiple: list[dict[str, Any]] | None = None
    error: str | None = None
    field_id: int | None = None
    field_values: list[KeyPair] | None = None
    lookup_value: str | None = None
    lookup_values: str | None = None
    mapped_outcome_field_id: int | None = None
    mapped_outcome_inverted: bool | None = None
    message: str | None = None
    message_multiple: str | None = None
    popup: str | None = None
    success: bool | None = None
