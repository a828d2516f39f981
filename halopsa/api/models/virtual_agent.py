# Generated from spec/halopsa/upstream/entities/VirtualAgent.yaml. Do not edit.
"""The model ``VirtualAgent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.mcp_connection import MCPConnection
    from halopsa.api.models.virtual_agent_function import VirtualAgentFunction
    from halopsa.api.models.virtual_agent_function_parameter import VirtualAgentFunctionParameter


@entity
class VirtualAgent(Entity):
    """The published schema ``VirtualAgent``."""

    _entity: ClassVar[str] = "api.VirtualAgent"

    id: str = key(default=None)
    _connection_enabled: bool | None = None
    _instructions: str | None = None
    _model: str | None = None
    _update_tools: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    api_type: int | None = None
    """Since build 2.250."""
    application_id: str | None = None
    """Since build 2.250."""
    application_loginas_agent_id: int | None = None
    """Since build 2.250."""
    application_name: str | None = None
    """Since build 2.250."""
    connection_type: int | None = None
    dont_add_tools: bool | None = None
    """Since build 2.250."""
    enable_all_system_functions: bool | None = None
    """Published since 2026-01-25."""
    functions: list[VirtualAgentFunction] | None = None
    """Published since 2026-01-25."""
    inactive: bool | None = None
    """Since build 2.250."""
    intent: str | None = None
    mcp_connections: list[MCPConnection] | None = None
    """Since build 2.250."""
    mcp_tool_collection_type: int | None = None
    """Since build 2.250."""
    name: str | None = None
    parameters: list[VirtualAgentFunctionParameter] | None = None
    """Since build 2.250."""
    prompt_id: str | None = None
    """Since build 2.250."""
    related_ai_agents: list[KeyPair2] | None = None
    """Since build 2.250."""
    related_chat_profiles: list[KeyPair2] | None = None
    """Since build 2.250."""
    related_mcp_toolsets: list[KeyPair2] | None = None
    """Since build 2.250."""
    related_runbooks: list[KeyPair2] | None = None
    """Since build 2.250."""
    respond_with_json: bool | None = None
    """Since build 2.250."""
    shared_application: bool | None = None
    """Since build 2.250."""
    temperature: float | None = None
    """Since build 2.250."""
    third_party_id: str | None = None
    use: int | None = None
