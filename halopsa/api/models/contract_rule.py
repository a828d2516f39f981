# Generated from spec/halopsa/upstream/entities/ContractRule.yaml. Do not edit.
"""The model ``ContractRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.autoassign_criteria import AutoassignCriteria


@entity
class ContractRule(Entity):
    """The published schema ``ContractRule``."""

    _entity: ClassVar[str] = "api.ContractRule"

    id: int = key(default=None)
    _warning: str | None = None
    enabled: bool | None = None
    is_matched: bool | None = None
    name: str | None = None
    outcome_contract_subtype: int | None = None
    outcome_contract_subtype_display: str | None = None
    outcome_contract_type: int | None = None
    outcome_contract_type_display: str | None = None
    outcome_covered: bool | None = None
    outcome_end_date: dt.datetime | None = None
    outcome_value: int | None = None
    rule_criteria: list[AutoassignCriteria] | None = None
    sequence: int | None = None
    user_under_client: bool | None = None
