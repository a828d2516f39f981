# Generated from spec/halopsa/upstream/entities/FaultRuleMatch.yaml. Do not edit.
"""The model ``FaultRuleMatch``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultRuleMatch(Entity):
    """The published schema ``FaultRuleMatch``."""

    _entity: ClassVar[str] = "api.FaultRuleMatch"

    id: int = key(default=None)
    _warning: str | None = None
    fault_id: int | None = None
    pop_up_msg_is_html: bool | None = None
    """Published since 2026-01-25."""
    popupmsg: str | None = None
    rule_id: int | None = None
    rule_sequence: int | None = None
