# Generated from spec/planhat/entities/Campaign.yaml. Do not edit.
"""The model ``Campaign``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class Campaign(Entity):
    """A campaign, with the company it belongs to.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Campaign"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    custom: dict[str, Any] = key(default=None)
    name: str | None = None
