# Generated from spec/halopsa/upstream/entities/DlFilterDetails.yaml. Do not edit.
"""The model ``DlFilterDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair import KeyPair


@entity
class DlFilterDetails(Entity):
    """The published schema ``DlFilterDetails``."""

    _entity: ClassVar[str] = "api.DlFilterDetails"

    id: int = key(default=None)
    filter_guid: str | None = None
    filter_name: str | None = None
    filter_type: int | None = None
    filter_value: str | None = None
    filter_value2: str | None = None
    """Since build 2.250."""
    filter_values: list[KeyPair] | None = None
    filter_values2: list[KeyPair] | None = None
    """Since build 2.250."""
    list_id: int | None = None
