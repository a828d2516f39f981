# Generated from spec/halopsa/upstream/entities/FlowSubDetail.yaml. Do not edit.
"""The model ``FlowSubDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.autoassign_criteria import AutoassignCriteria
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.flow_sub_detail_restriction import FlowSubDetailRestriction
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class FlowSubDetail(Entity):
    """The published schema ``FlowSubDetail``."""

    _entity: ClassVar[str] = "api.FlowSubDetail"

    id: int = key(default=None)
    action_colour: str | None = None
    action_guid: str | None = None
    action_id: int | None = None
    action_name: str | None = None
    action_outcome: str | None = None
    action_type: int | None = None
    approval_result: int | None = None
    auto_seq: int | None = None
    """Since build 2.250."""
    automation_action_guid: str | None = None
    automation_action_id: int | None = None
    automation_action_name: str | None = None
    automation_approval_guid: str | None = None
    """Since build 2.250."""
    automation_approval_id: int | None = None
    """Since build 2.250."""
    automation_approval_name: str | None = None
    """Since build 2.250."""
    automation_execution_type: int | None = None
    automation_runbook_id: str | None = None
    automation_runbook_name: str | None = None
    automation_type: int | None = None
    chat_selection_order: int | None = None
    chatprofile_id: str | None = None
    conditions: list[AutoassignCriteria] | None = None
    conditions_exec: list[AutoassignCriteria] | None = None
    criteria_group_temp_id: str | None = None
    """Since build 2.250."""
    date_field_id: int | None = None
    end_step: int | None = None
    flow_id: int | None = None
    flow_type: int | None = None
    """Since build 2.250."""
    group_restrictions: list[CriteriaGroup] | None = None
    """Published since 2026-01-25."""
    number_of_days: int | None = None
    old_diagram_endpos: int | None = None
    old_diagram_startpos: int | None = None
    restricted: bool | None = None
    restrictions: list[FlowSubDetailRestriction] | None = None
    seq: int | None = None
    start_step: int | None = None
    time_limit_action_guid: str | None = None
    time_limit_action_id: int | None = None
    time_limit_action_name: str | None = None
    time_limit_mins: float | None = None
    todo_group_id: int | None = None
    todo_group_name: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    use_work_hours: bool | None = None
