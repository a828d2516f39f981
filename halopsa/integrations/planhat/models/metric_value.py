# Generated from spec/planhat/entities/MetricValue.yaml. Do not edit.
"""The model ``MetricValue``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class MetricValue(Entity):
    """A number of a company, an enduser, an asset or a project at a time."""

    _entity: ClassVar[str] = "MetricValue"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    c_id: str | None = None
    """On the wire: ``cId``. Inferred from the filter of the list. Grade D: nobody has verified it."""
    date: dt.datetime | None = None
    dimension_id: str | None = None
    """On the wire: ``dimensionId``."""
    external_id: str | None = None
    """On the wire: ``externalId``."""
    model: Literal["Company", "EndUser", "Asset", "Project"] | None = None
    value: float | None = None
