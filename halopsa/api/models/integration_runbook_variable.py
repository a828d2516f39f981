# Generated from spec/halopsa/upstream/entities/IntegrationRunbookVariable.yaml. Do not edit.
"""The model ``IntegrationRunbookVariable``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class IntegrationRunbookVariable(Entity):
    """The published schema ``IntegrationRunbookVariable``."""

    _entity: ClassVar[str] = "api.IntegrationRunbookVariable"

    addtoarray: bool | None = None
    """Published since 2026-01-25."""
    description: str | None = None
    group: str | None = None
    mapping_type: int | None = None
    method_id: int | None = None
    method_name: str | None = None
    multiple_instances: bool | None = None
    """Since build 2.250."""
    object_mapping: str | None = None
    output: str | None = None
    persist: bool | None = None
    positiontoadd: int | None = None
    """Published since 2026-01-25."""
    step: int | None = None
    step_name: str | None = None
    type: str | None = None
    value: str | None = None
    variable_name_root_override: str | None = None
