# Generated from spec/halopsa/upstream/entities/StripeCreatePortalSession.yaml. Do not edit.
"""The model ``StripeCreatePortalSession``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class StripeCreatePortalSession(Entity):
    """The published schema ``StripeCreatePortalSession``."""

    _entity: ClassVar[str] = "api.StripeCreatePortalSession"

    customerid: str | None = None
    returnurl: str | None = None
