# Generated from spec/halopsa/upstream/entities/VirtualAgentFunction.yaml. Do not edit.
"""The model ``VirtualAgentFunction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.autoassign_criteria import AutoassignCriteria
    from halopsa.api.models.key_pair4 import KeyPair4
    from halopsa.api.models.virtual_agent_function_parameter import VirtualAgentFunctionParameter


@entity
class VirtualAgentFunction(Entity):
    """The published schema ``VirtualAgentFunction``."""

    _entity: ClassVar[str] = "api.VirtualAgentFunction"

    id: int = key(default=None)
    ai_ability_id: str | None = None
    """Since build 2.250."""
    allow_agent: bool | None = None
    allow_anon: bool | None = None
    allow_user: bool | None = None
    allowed_faq_lists: list[KeyPair4] | None = None
    """Since build 2.250."""
    allowed_itil_types: list[KeyPair4] | None = None
    """Since build 2.250."""
    allowed_tickettype_groups: list[KeyPair4] | None = None
    """Since build 2.250."""
    allowed_tickettypes: list[KeyPair4] | None = None
    """Since build 2.250."""
    description: str | None = None
    execution_type: int | None = None
    field_list_type: int | None = None
    """Since build 2.250."""
    function_access_conditions: list[AutoassignCriteria] | None = None
    include_custom_fields: bool | None = None
    """Since build 2.250."""
    name: str | None = None
    newticket_template_guid: str | None = None
    newticket_template_id: int | None = None
    newticket_tickettype_guid: str | None = None
    newticket_tickettype_id: int | None = None
    newticket_type: int | None = None
    outcome_id: int | None = None
    """Since build 2.250."""
    parameters: list[VirtualAgentFunctionParameter] | None = None
    report_id: int | None = None
    runbook_id: str | None = None
    search_restriction_type: int | None = None
    """Since build 2.250."""
    use: str | None = None
    use_semantic_search: bool | None = None
    """Since build 2.250."""
    virtualagent_id: str | None = None
