# Generated from spec/halopsa/upstream/entities/FlowDetail.yaml. Do not edit.
"""The model ``FlowDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.autoassign import Autoassign
    from halopsa.api.models.autoassign_criteria import AutoassignCriteria
    from halopsa.api.models.chat_input_suggestion import ChatInputSuggestion
    from halopsa.api.models.chat_step_question import ChatStepQuestion
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.flow_detail_metrics import FlowDetailMetrics
    from halopsa.api.models.flow_detail_status import FlowDetailStatus
    from halopsa.api.models.flow_sub_detail import FlowSubDetail
    from halopsa.api.models.html_design import HtmlDesign
    from halopsa.api.models.key_pair4 import KeyPair4
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.outbound_integration_method_value import OutboundIntegrationMethodValue
    from halopsa.api.models.section_detail_list import SectionDetail_List
    from halopsa.api.models.uname_notification import UnameNotification


@entity
class FlowDetail(Entity):
    """The published schema ``FlowDetail``."""

    _entity: ClassVar[str] = "api.FlowDetail"

    actions: list[FlowSubDetail] | None = None
    ai_ability_id: str | None = None
    """Since build 2.250."""
    ai_failure_step: int | None = None
    """Published since 2026-01-25."""
    ai_model: str | None = None
    allow_all_statuses: bool | None = None
    """Published since 2026-01-25."""
    allowed_faq_lists: list[KeyPair4] | None = None
    """Since build 2.250."""
    allowed_statuses: list[FlowDetailStatus] | None = None
    """Published since 2026-01-25."""
    allowstartoverride: bool | None = None
    """Published since 2026-01-25."""
    auto_action: int | None = None
    auto_action_type: int | None = None
    auto_action_type_guid: str | None = None
    campaign_entity_id: int | None = None
    """Since build 2.250."""
    chat_image_type: int | None = None
    chat_input_suggestions: list[ChatInputSuggestion] | None = None
    chat_step_questions: list[ChatStepQuestion] | None = None
    chat_teams: list[SectionDetail_List] | None = None
    chatprofile_id: str | None = None
    content: str | None = None
    criteria_groups: list[CriteriaGroup] | None = None
    """Since build 2.250."""
    design: HtmlDesign | None = None
    """Since build 2.250."""
    duration: int | None = None
    """Published since 2026-01-25."""
    enable_feedback_comments: bool | None = None
    """Published since 2026-01-25."""
    encrypt_response_body: bool | None = None
    """Published since 2026-01-25."""
    fdid: int | None = None
    feedback_message_after: str | None = None
    """Published since 2026-01-25."""
    feedback_message_before_comments: str | None = None
    """Published since 2026-01-25."""
    fetch_local_storage_data: bool | None = None
    """Since build 2.250."""
    flow_id: int | None = None
    flow_type: int | None = None
    """Since build 2.250."""
    guid: str | None = None
    """Since build 2.250."""
    hide_progress_with_html_type: int | None = None
    """Published since 2026-01-25."""
    html_to_show_on_progress: str | None = None
    """Published since 2026-01-25."""
    input_field_id: int | None = None
    input_values: list[OutboundIntegrationMethodValue] | None = None
    """Since build 2.250."""
    isend: bool | None = None
    islaststep: bool | None = None
    isstart: bool | None = None
    iteration_batch_size: int | None = None
    iteration_type: int | None = None
    message: str | None = None
    message2: str | None = None
    message3: str | None = None
    name: str | None = None
    new_flow_id: int | None = None
    newticket_sendlink: bool | None = None
    newticket_service_id: int | None = None
    newticket_template_id: int | None = None
    newticket_tickettype_id: int | None = None
    newticket_type: int | None = None
    note: str | None = None
    notifications: list[UnameNotification] | None = None
    """Published since 2026-01-25."""
    old_diagram_x: int | None = None
    old_diagram_y: int | None = None
    output_variables: list[OutboundIntegrationMethodValue] | None = None
    overrideprobabiliywhenatthisstep: bool | None = None
    pipeline_stage_id: int | None = None
    pipeline_stage_name: str | None = None
    probabilityoverridevalue: float | None = None
    rules: list[Autoassign] | None = None
    runbook_variable_mappings: list[OutboundIntegrationMethodValue] | None = None
    search_restriction_type: int | None = None
    """Since build 2.250."""
    send_at_timeafter_days: int | None = None
    """Since build 2.250."""
    send_at_timeafter_hours: int | None = None
    """Since build 2.250."""
    send_at_timeafter_mins: int | None = None
    """Since build 2.250."""
    show_note_on_diagram: bool | None = None
    """Published since 2026-01-25."""
    stage_number: int | None = None
    start_new_chat_flow_id: str | None = None
    start_new_runbook_id: str | None = None
    """Since build 2.250."""
    status: int | None = None
    """Since build 2.250."""
    step_conditions: list[AutoassignCriteria] | None = None
    step_id: int | None = None
    step_metrics: FlowDetailMetrics | None = None
    """Since build 2.250."""
    steptype: int | None = None
    subject: str | None = None
    """Since build 2.250."""
    translations: list[LanguagePackTranslationsCustom] | None = None
    uri_params: list[OutboundIntegrationMethodValue] | None = None
    """Published since 2026-01-25."""
    use_batch_response: bool | None = None
    use_criteria_groups: bool | None = None
    """Since build 2.250."""
    virtual_agent_id: str | None = None
