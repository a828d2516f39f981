# Generated from spec/halopsa/upstream/entities/Expense.yaml. Do not edit.
"""The model ``Expense``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.custom_field import CustomField


@entity
class Expense(Entity):
    """The published schema ``Expense``."""

    _entity: ClassVar[str] = "api.Expense"

    id: int = key(default=None)
    _warning: str | None = None
    actionnumber: int | None = None
    agent_id: int | None = None
    amount: float | None = None
    can_review: bool | None = None
    """Published since 2026-01-25."""
    client_id: int | None = None
    """Published since 2026-01-25."""
    client_name: str | None = None
    """Published since 2026-01-25."""
    client_to_invoice_to_id: int | None = None
    """Published since 2026-01-25."""
    customfields: list[CustomField] | None = None
    """Published since 2026-01-25."""
    date_added: dt.datetime | None = None
    date_invoiced: dt.datetime | None = None
    date_reimbursed: dt.datetime | None = None
    description: str | None = None
    fault_id: int | None = None
    ihid: int | None = None
    invoiceable: bool | None = None
    lookup_id: int | None = None
    reviewed: bool | None = None
    """Published since 2026-01-25."""
    reviewed_agent_id: int | None = None
    """Published since 2026-01-25."""
    site_id: int | None = None
    """Published since 2026-01-25."""
    type_name: str | None = None
    """Published since 2026-01-25."""
