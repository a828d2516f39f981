# Generated from spec/halopsa/upstream/entities/TaxRule.yaml. Do not edit.
"""The model ``TaxRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.tax_rule_conditions import TaxRuleConditions


@entity
class TaxRule(Entity):
    """The published schema ``TaxRule``."""

    _entity: ClassVar[str] = "api.TaxRule"

    id: int = key(default=None)
    _warning: str | None = None
    name: str | None = None
    sequence: int | None = None
    tax_conditions: list[TaxRuleConditions] | None = None
    tax_name: str | None = None
    taxid: int | None = None
