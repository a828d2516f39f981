# Generated from spec/halopsa/upstream/entities/DistributionListsUser.yaml. Do not edit.
"""The model ``DistributionListsUser``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DistributionListsUser(Entity):
    """The published schema ``DistributionListsUser``."""

    _entity: ClassVar[str] = "api.DistributionListsUser"

    id: int = key(default=None)
    distributionlists_id: int | None = None
    email: str | None = None
    opp_email: str | None = None
    """Since build 2.250."""
    phone_extn: str | None = None
    phone_mobile: str | None = None
    phone_mobile2: str | None = None
    ticket_id: int | None = None
    """Since build 2.250."""
    ticket_user_email: str | None = None
    """Since build 2.250."""
    user_id: int | None = None
