# Generated from spec/halopsa/upstream/entities/OutboundIntegrationMethodValue.yaml. Do not edit.
"""The model ``OutboundIntegrationMethodValue``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.outbound_integration_method_value_mapping import OutboundIntegrationMethodValueMapping


@entity
class OutboundIntegrationMethodValue(Entity):
    """The published schema ``OutboundIntegrationMethodValue``."""

    _entity: ClassVar[str] = "api.OutboundIntegrationMethodValue"

    id: int = key(default=None)
    _clear_last_value: bool | None = None
    """Published since 2026-01-25."""
    addtoarray: bool | None = None
    """Published since 2026-01-25."""
    data_type: int | None = None
    description: str | None = None
    encrypted: bool | None = None
    """Published since 2026-01-25."""
    extra_process: int | None = None
    key: str | None = None
    last_value: str | None = None
    """Published since 2026-01-25."""
    mapping_type: int | None = None
    method_id: int | None = None
    object_mapping: str | None = None
    persist: bool | None = None
    positiontoadd: int | None = None
    """Published since 2026-01-25."""
    rule_guid: str | None = None
    rule_id: int | None = None
    runbook_id: str | None = None
    step_id: int | None = None
    step_name: str | None = None
    step_seq: int | None = None
    type: int | None = None
    value: str | None = None
    value_mappings: list[OutboundIntegrationMethodValueMapping] | None = None
