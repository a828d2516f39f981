# Generated from spec/halopsa/upstream/entities/PowerShellScriptProcessing.yaml. Do not edit.
"""The model ``PowerShellScriptProcessing``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class PowerShellScriptProcessing(Entity):
    """The published schema ``PowerShellScriptProcessing``."""

    _entity: ClassVar[str] = "api.PowerShellScriptProcessing"

    id: int = key(default=None)
    _requeue: bool | None = None
    _warning: str | None = None
    execution_parameters: dict[str, Any] | None = None
    failactionadded: bool | None = None
    faultid: int | None = None
    processed: bool | None = None
    pssid: int | None = None
    requeued: bool | None = None
    result_message: str | None = None
    rule_id: int | None = None
    run_date: dt.datetime | None = None
    script_name: str | None = None
    success: bool | None = None
