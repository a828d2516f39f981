# Generated from spec/planhat/entities/Deal.yaml. Do not edit.
"""The model ``Deal``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Deal(Entity):
    """A deal, whose dates come from its line items.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Deal"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    arr: float | None = None
    """Set by the server."""
    close_date: dt.datetime | None = None
    """On the wire: ``closeDate``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    currency: str | None = None
    custom: dict[str, Any] = key(default=None)
    external_id: str | None = None
    """On the wire: ``externalId``."""
    fees: float | None = None
    followers: list[str] | None = None
    from_date: dt.datetime | None = None
    """Set by the server. On the wire: ``fromDate``."""
    mrr: float | None = None
    name: str | None = None
    owner: str | None = None
    renewal_date: dt.datetime | None = None
    """Set by the server. On the wire: ``renewalDate``."""
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    stage: str | None = None
    """Closed Won and Closed Lost are fixed."""
    to_date: dt.datetime | None = None
    """Set by the server. On the wire: ``toDate``."""
    total: float | None = None
