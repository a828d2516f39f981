# Generated from spec/halopsa/upstream/entities/TaxRuleConditions.yaml. Do not edit.
"""The model ``TaxRuleConditions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair import KeyPair


@entity
class TaxRuleConditions(Entity):
    """The published schema ``TaxRuleConditions``."""

    _entity: ClassVar[str] = "api.TaxRuleConditions"

    id: int = key(default=None)
    _warning: str | None = None
    tax_rule_id: int | None = None
    value: str | None = None
    value_bool: bool | None = None
    value_display: str | None = None
    value_lookup: list[KeyPair] | None = None
    value_type: int | None = None
