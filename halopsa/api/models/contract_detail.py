# Generated from spec/halopsa/upstream/entities/ContractDetail.yaml. Do not edit.
"""The model ``ContractDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.billing_plan_criteria import BillingPlanCriteria


@entity
class ContractDetail(Entity):
    """The published schema ``ContractDetail``."""

    _entity: ClassVar[str] = "api.ContractDetail"

    _warning: str | None = None
    allowallcontracts: bool | None = None
    asset_covered_by_contract: bool | None = None
    billing_plan_desc: str | None = None
    category_1: str | None = None
    category_2: str | None = None
    category_3: str | None = None
    category_4: str | None = None
    chargerate_id: int | None = None
    chargerate_name: str | None = None
    chargerate_type: int | None = None
    client_id: int | None = None
    contract_header_end_date: dt.datetime | None = None
    contract_header_start_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    contract_sub_type: int | None = None
    contract_type: int | None = None
    end_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    extra_filters: list[BillingPlanCriteria] | None = None
    """Published since 2026-01-25."""
    itil_requesttype: int | None = None
    multiplier: float | None = None
    not_included_in_contract: bool | None = None
    order: int | None = None
    partialmatchcategory: bool | None = None
    partialmatchcategory2: bool | None = None
    partialmatchcategory3: bool | None = None
    partialmatchcategory4: bool | None = None
    plan_active: bool | None = None
    """Published since 2026-01-25."""
    plan_contract_id: int | None = None
    plan_id: int | None = None
    plan_name: str | None = None
    priority: int | None = None
    requesttype: int | None = None
    requesttype_name: str | None = None
    seq: int | None = None
    site: int | None = None
    site_name: str | None = None
    start_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    template_ctid: int | None = None
    """Since build 2.250."""
    type: int | None = None
    user_covered_billingdescription: int | None = None
    user_covered_by_contract: bool | None = None
    work_hours_covered: int | None = None
