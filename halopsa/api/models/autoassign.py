# Generated from spec/halopsa/upstream/entities/Autoassign.yaml. Do not edit.
"""The model ``Autoassign``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.area_popup import AreaPopup
    from halopsa.api.models.autoassign_criteria import AutoassignCriteria
    from halopsa.api.models.autoassign_outcome import AutoassignOutcome
    from halopsa.api.models.parts_lookup import PartsLookup
    from halopsa.api.models.uname_notification import UnameNotification
    from halopsa.api.models.users import Users
    from halopsa.api.models.workflow_target import WorkflowTarget


@entity
class Autoassign(Entity):
    """The published schema ``Autoassign``."""

    _entity: ClassVar[str] = "api.Autoassign"

    id: int = key(default=None)
    _domatch: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    batch_size: int | None = None
    batch_sleep: int | None = None
    criteria: list[AutoassignCriteria] | None = None
    database_lookups: list[PartsLookup] | None = None
    dontshownotification: bool | None = None
    events: list[UnameNotification] | None = None
    flowdetail_id: int | None = None
    guid: str | None = None
    intent: str | None = None
    matched_ids: str | None = None
    matched_rule_count: int | None = None
    name: str | None = None
    new_agent_id: int | None = None
    new_agent_name: str | None = None
    new_category_1_guid: str | None = None
    new_category_1_id: int | None = None
    new_category_1_name: str | None = None
    new_category_2_guid: str | None = None
    new_category_2_id: int | None = None
    new_category_2_name: str | None = None
    new_category_3_guid: str | None = None
    new_category_3_id: int | None = None
    new_category_3_name: str | None = None
    new_category_4_guid: str | None = None
    new_category_4_id: int | None = None
    new_category_4_name: str | None = None
    new_colour: str | None = None
    new_priority_id: int | None = None
    new_product_id: int | None = None
    new_product_name: str | None = None
    new_sla_guid: str | None = None
    new_sla_id: int | None = None
    new_status_id: int | None = None
    new_team: str | None = None
    new_template_id: int | None = None
    new_template_name: str | None = None
    new_workflow_id: int | None = None
    new_workflow_name: str | None = None
    newstatus_guid: str | None = None
    newtemplate_guid: str | None = None
    newworkflow_guid: str | None = None
    olas: list[WorkflowTarget] | None = None
    outcome_id: int | None = None
    outcome_name: str | None = None
    outcomes: list[AutoassignOutcome] | None = None
    pop_up_msg_is_html: bool | None = None
    """Published since 2026-01-25."""
    popup_notes: list[AreaPopup] | None = None
    popupmsg: str | None = None
    precedence: int | None = None
    rule_ids: list[int] | None = None
    script_id: int | None = None
    script_name: str | None = None
    set_colour: bool | None = None
    set_ticket_ai_indexing: bool | None = None
    """Published since 2026-01-25."""
    stopmatching: bool | None = None
    use: int | None = None
    user: Users | None = None
