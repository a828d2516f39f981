# Generated from spec/halopsa/upstream/entities/VirtualAgentFunctionParameter.yaml. Do not edit.
"""The model ``VirtualAgentFunctionParameter``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class VirtualAgentFunctionParameter(Entity):
    """The published schema ``VirtualAgentFunctionParameter``."""

    _entity: ClassVar[str] = "api.VirtualAgentFunctionParameter"

    id: int = key(default=None)
    data_type: str | None = None
    description: str | None = None
    name: str | None = None
    required: bool | None = None
    virtualagentfunction_id: int | None = None
