# Generated from spec/halopsa/upstream/entities/ForethoughtDetails.yaml. Do not edit.
"""The model ``ForethoughtDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.forethought_config_item import ForethoughtConfigItem


@entity
class ForethoughtDetails(Entity):
    """The published schema ``ForethoughtDetails``."""

    _entity: ClassVar[str] = "api.ForethoughtDetails"

    id: int = key(default=None)
    api_key: str | None = None
    attributes: list[ForethoughtConfigItem] | None = None
    name: str | None = None
    new_integration_key: str | None = None
