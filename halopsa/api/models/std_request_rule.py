# Generated from spec/halopsa/upstream/entities/StdRequestRule.yaml. Do not edit.
"""The model ``StdRequestRule``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StdRequestRule(Entity):
    """The published schema ``StdRequestRule``."""

    _entity: ClassVar[str] = "api.StdRequestRule"

    id: int = key(default=None)
    _warning: str | None = None
    approvalstatus: int | None = None
    child_template_guid: str | None = None
    """Published since 2026-01-25."""
    child_template_id: int | None = None
    createonchildclose_guid: str | None = None
    """Since build 2.250."""
    createonchildclose_id: int | None = None
    createonchildclose_name: str | None = None
    field_contains: str | None = None
    field_guid: str | None = None
    """Since build 2.250."""
    field_id: int | None = None
    field_name: str | None = None
    field_value: int | None = None
    field_value_string: str | None = None
    group_id: int | None = None
    optionalservice_id: int | None = None
    outcome_guid: str | None = None
    """Since build 2.250."""
    outcome_id: int | None = None
    outcome_name: str | None = None
    parent_template_guid: str | None = None
    """Published since 2026-01-25."""
    parent_template_id: int | None = None
    rule_type: int | None = None
    tickettype_id: int | None = None
    """Since build 2.250."""
    usage: int | None = None
    working_days: int | None = None
