# Generated from spec/halopsa/upstream/entities/ViewFilterDetails.yaml. Do not edit.
"""The model ``ViewFilterDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.multiselect_filter import MultiselectFilter


@entity
class ViewFilterDetails(Entity):
    """The published schema ``ViewFilterDetails``."""

    _entity: ClassVar[str] = "api.ViewFilterDetails"

    id: int = key(default=None)
    area_id: int | None = None
    filter_guid: str | None = None
    filter_id: int | None = None
    filter_name: str | None = None
    filter_type: int | None = None
    filter_value: str | None = None
    filter_value_guid: str | None = None
    filter_values: list[KeyPair] | None = None
    itemsupplier_guid: str | None = None
    itemsupplier_id: int | None = None
    list_guid: str | None = None
    list_id: int | None = None
    multiselect_value: list[MultiselectFilter] | None = None
