# Generated from spec/planhat/entities/Opportunity.yaml. Do not edit.
"""The model ``Opportunity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Opportunity(Entity):
    """A chance of a sale, to a new company or a present one.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Opportunity"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    arr: float | None = None
    close_date: dt.datetime | None = None
    """On the wire: ``closeDate``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    contract_length: int | None = None
    """In months. On the wire: ``contractLength``."""
    currency: str | None = None
    """On the wire: ``_currency``."""
    custom: dict[str, Any] = key(default=None)
    deal_date: dt.datetime | None = None
    """On the wire: ``dealDate``."""
    external_id: str | None = None
    """On the wire: ``externalId``."""
    landing_date: dt.datetime | None = None
    """On the wire: ``landingDate``."""
    mrr: float | None = None
    nrr: float | None = None
    owner_id: str | None = None
    """On the wire: ``ownerId``."""
    sales_stage: str | None = None
    """On the wire: ``salesStage``."""
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    stage_history: list[Any] | None = None
    """Set by the server. On the wire: ``stageHistory``."""
    status: Literal["active", "won", "lost"] | None = None
    title: str | None = None
