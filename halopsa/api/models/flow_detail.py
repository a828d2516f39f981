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
    from halopsa.api.models.flow_sub_detail import FlowSubDetail
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.outbound_integration_method_value import OutboundIntegrationMethodValue
    from halopsa.api.models.section_detail_list import SectionDetail_List


@entity
class FlowDetail(Entity):
    """The published schema ``FlowDetail``."""

    _entity: ClassVar[str] = "api.FlowDetail"

    actions: list[FlowSubDetail] | None = None
    ai_model: str | None = None
    auto_action: int | None = None
    auto_action_type: int | None = None
    auto_action_type_guid: str | None = None
    chat_image_type: int | None = None
    chat_input_suggestions: list[ChatInputSuggestion] | None = None
    chat_step_questions: list[ChatStepQuestion] | None = None
    chat_teams: list[SectionDetail_List] | None = None
    chatprofile_id: str | None = None
    content: str | None = None
    fdid: int | None = None
    flow_id: int | None = None
    input_field_id: int | None = None
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
    old_diagram_x: int | None = None
    old_diagram_y: int | None = None
    output_variables: list[OutboundIntegrationMethodValue] | None = None
    overrideprobabiliywhenatthisstep: bool | None = None
    pipeline_stage_id: int | None = None
    pipeline_stage_name: str | None = None
    probabilityoverridevalue: float | None = None
    rules: list[Autoassign] | None = None
    runbook_variable_mappings: list[OutboundIntegrationMethodValue] | None = None
    stage_number: int | None = None
    start_new_chat_flow_id: str | None = None
    step_conditions: list[AutoassignCriteria] | None = None
    step_id: int | None = None
    steptype: int | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    use_batch_response: bool | None = None
    virtual_agent_id: str | None = None
