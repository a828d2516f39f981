# Generated from spec/halopsa/upstream/entities/ChargeRate.yaml. Do not edit.
"""The model ``ChargeRate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair4 import KeyPair4


@entity
class ChargeRate(Entity):
    """The published schema ``ChargeRate``."""

    _entity: ClassVar[str] = "api.ChargeRate"

    id: int = key(default=None)
    _warning: str | None = None
    agents: list[KeyPair4] | None = None
    """Since build 2.250."""
    agentslist: str | None = None
    """Since build 2.250."""
    area: int | None = None
    charge_id: int | None = None
    contract_id: int | None = None
    contractmultiplier: float | None = None
    current: bool | None = None
    current_rate: float | None = None
    expirydate: dt.datetime | None = None
    holidaymultiplier: float | None = None
    increment: float | None = None
    mileage_rate: float | None = None
    """Published since 2026-01-25."""
    minimum: float | None = None
    oohmultiplier: float | None = None
    org: int | None = None
    override_surcharge: bool | None = None
    rate: float | None = None
    rateoverride: float | None = None
    round: int | None = None
    startdate: dt.datetime | None = None
    surcharge: bool | None = None
    ticket_id: int | None = None
    """Since build 2.250."""
    travel_surchargeid: int | None = None
    tree_id: int | None = None
    """Published since 2026-01-25."""
    use_budget_rate: bool | None = None
    use_for_mileage: bool | None = None
    use_for_travel: bool | None = None
    useagentworkinghours: bool | None = None
    weekendmultiplier: float | None = None
