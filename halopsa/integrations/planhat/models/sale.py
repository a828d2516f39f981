# Generated from spec/planhat/entities/Sale.yaml. Do not edit.
"""The model ``Sale``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Sale(Entity):
    """A sale that does not recur.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Sale"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    currency: str | None = None
    """On the wire: ``_currency``."""
    custom: dict[str, Any] = key(default=None)
    external_id: str | None = None
    """On the wire: ``externalId``."""
    sales_date: dt.datetime | None = None
    """On the wire: ``salesDate``."""
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    value: float | None = None
