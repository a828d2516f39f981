# Generated from spec/halopsa/upstream/entities/TaxRuleResult.yaml. Do not edit.
"""The model ``TaxRuleResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class TaxRuleResult(Entity):
    """The published schema ``TaxRuleResult``."""

    _entity: ClassVar[str] = "api.TaxRuleResult"

    id: int = key(default=None)
    _warning: str | None = None
    datecreated: dt.datetime | None = None
    entityid: int | None = None
    lineid: int | None = None
    module_id: int | None = None
    tableenum: int | None = None
    tableid: int | None = None
    taxamount: float | None = None
    taxcode: str | None = None
    taxid: int | None = None
    tenant_id: str | None = None
    """Published since 2026-01-25."""
    third_party_id: str | None = None
    thirdpartyname: str | None = None
