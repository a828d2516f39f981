# Generated from spec/planhat/entities/Ticket.yaml. Do not edit.
"""The model ``Ticket``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Ticket(Entity):
    """A ticket of another system.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Ticket"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    company_external_id: str | None = None
    """On the wire: ``companyExternalId``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    created_at: dt.datetime | None = None
    """On the wire: ``createdAt``."""
    description: str | None = None
    domains: list[str] | None = None
    email: str | None = None
    history: list[Any] | None = None
    product: str | None = None
    severity: str | None = None
    source: str | None = None
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    status: str | None = None
    tags: list[str] | None = None
    time_spent: int | None = None
    """In minutes. On the wire: ``timeSpent``."""
    title: str | None = None
    type: str | None = None
    updated_at: dt.datetime | None = None
    """On the wire: ``updatedAt``."""
    url: str | None = None
