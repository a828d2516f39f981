# Generated from spec/halopsa/upstream/entities/ContractTemplateHeader.yaml. Do not edit.
"""The model ``ContractTemplateHeader``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.contract_template_detail import ContractTemplateDetail


@entity
class ContractTemplateHeader(Entity):
    """The published schema ``ContractTemplateHeader``."""

    _entity: ClassVar[str] = "api.ContractTemplateHeader"

    id: int = key(default=None)
    _warning: str | None = None
    active: bool | None = None
    """Published since 2026-01-25."""
    autotopupbyamount: float | None = None
    autotopupcostperhour: float | None = None
    autotopupthreshhold: float | None = None
    autotopuptoamount: float | None = None
    billforrecurringprepayamount: bool | None = None
    billingdescription: int | None = None
    billingperiod: int | None = None
    billingplans: list[ContractTemplateDetail] | None = None
    clients: list[int] | None = None
    create_contract: bool | None = None
    name: str | None = None
    numberofunitsfree: float | None = None
    prepayrecurringautomaticdeduction: float | None = None
    prepayrecurringcharge: float | None = None
    prepayrecurringchargebp: int | None = None
    prepayrecurringchargenextdate: dt.datetime | None = None
    prepayrecurringhours: float | None = None
    prepayrecurringminimumdeduction: float | None = None
    prepayrecurringminimumdeductiononlyactive: bool | None = None
    seq: int | None = None
    """Published since 2026-01-25."""
    subtype: int | None = None
    surchargeid: float | None = None
    """Not published since 2026-01-25; older ones have it."""
    unmatchedcombinations: int | None = None
