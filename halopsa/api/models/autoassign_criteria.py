# Generated from spec/halopsa/upstream/entities/AutoassignCriteria.yaml. Do not edit.
"""The model ``AutoassignCriteria``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AutoassignCriteria(Entity):
    """The published schema ``AutoassignCriteria``."""

    _entity: ClassVar[str] = "api.AutoassignCriteria"

    id: int = key(default=None)
    _warning: str | None = None
    alt_value_display: str | None = None
    autoassign_guid: str | None = None
    chatprofile_flow_seq: int | None = None
    chatprofile_id: str | None = None
    comma_separated_match_output: str | None = None
    """Published since 2026-01-25."""
    contract_rule_id: int | None = None
    eventrule_guid: str | None = None
    eventrule_id: int | None = None
    exact_word_match: bool | None = None
    """Published since 2026-01-25."""
    fieldname: str | None = None
    flow_id: int | None = None
    """Published since 2026-01-25."""
    flow_seq: int | None = None
    """Published since 2026-01-25."""
    flowsubdetails_criteria_id: int | None = None
    function_id: int | None = None
    """Published since 2026-01-25."""
    match_after_start: bool | None = None
    match_after_target: bool | None = None
    matchseparatedvalues: bool | None = None
    partialmatch: bool | None = None
    qualification_criteria_id: int | None = None
    rule_id: int | None = None
    stdid: int | None = None
    tablename: str | None = None
    timezonestring: str | None = None
    type: int | None = None
    use: int | None = None
    utcoffset: int | None = None
    value_datetime: dt.datetime | None = None
    value_display: str | None = None
    value_float: float | None = None
    value_int: int | None = None
    value_string: str | None = None
    value_type: str | None = None
    value_type_id: int | None = None
    valueint_guid: str | None = None
