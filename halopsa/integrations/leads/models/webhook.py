# Generated from spec/leads/entities/Webhook.yaml. Do not edit.
"""The model ``Webhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Webhook(Entity):
    """An address that the service tells what happens."""

    _entity: ClassVar[str] = "Webhook"

    id: str = key(default=None)
    """Set by the server."""
    active: bool | None = None
    created_at: dt.datetime | None = None
    """Set by the server."""
    events: list[str] | None = None
    secret: str | None = None
    url: str | None = None
