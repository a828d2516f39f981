# Generated from spec/halopsa/upstream/entities/QuotationApproval.yaml. Do not edit.
"""The model ``QuotationApproval``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.quotation_detail import QuotationDetail


@entity
class QuotationApproval(Entity):
    """The published schema ``QuotationApproval``."""

    _entity: ClassVar[str] = "api.QuotationApproval"

    id: int = key(default=None)
    approvalemailaddress: str | None = None
    approvalname: str | None = None
    approvalnote: str | None = None
    countersign_action_id: int | None = None
    """Published since 2026-01-25."""
    countersignoutcome: int | None = None
    """Published since 2026-01-25."""
    customfields: list[CustomField] | None = None
    message: str | None = None
    """Published since 2026-01-25."""
    optional_lines: list[QuotationDetail] | None = None
    ponumber: str | None = None
    result: bool | None = None
    signature: str | None = None
    token: str | None = None
