# Generated from spec/leads/entities/ServiceHealth.yaml. Do not edit.
"""The model ``ServiceHealth``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ServiceHealth(Entity):
    """How the service is.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ServiceHealth"

    services: dict[str, Any] | None = None
    """Set by the server."""
    status: str | None = None
    """Set by the server."""
    timestamp: dt.datetime | None = None
    """Set by the server."""
    version: str | None = None
    """Set by the server."""
