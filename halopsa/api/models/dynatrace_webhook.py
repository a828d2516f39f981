# Generated from spec/halopsa/upstream/entities/DynatraceWebhook.yaml. Do not edit.
"""The model ``DynatraceWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.dynatrace_entity import DynatraceEntity


@entity
class DynatraceWebhook(Entity):
    """The published schema ``DynatraceWebhook``."""

    _entity: ClassVar[str] = "api.DynatraceWebhook"

    detailsId: int | None = None
    impactedEntities: list[DynatraceEntity] | None = None
    impactedEntityNames: str | None = None
    problemDetailsHTML: str | None = None
    problemDetailsText: str | None = None
    problemID: str | None = None
    problemImpact: str | None = None
    problemSeverity: str | None = None
    problemTitle: str | None = None
    problemURL: str | None = None
    state: str | None = None
