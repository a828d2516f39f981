# Generated from spec/halopsa/upstream/entities/PowerShellScriptCriteria.yaml. Do not edit.
"""The model ``PowerShellScriptCriteria``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class PowerShellScriptCriteria(Entity):
    """The published schema ``PowerShellScriptCriteria``."""

    _entity: ClassVar[str] = "api.PowerShellScriptCriteria"

    id: int = key(default=None)
    _warning: str | None = None
    fiid: int | None = None
    filabel: str | None = None
    finame: str | None = None
    fiusage: int | None = None
    parametername: str | None = None
    pssid: int | None = None
