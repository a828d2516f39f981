# Generated from spec/halopsa/upstream/entities/PowerShellScript.yaml. Do not edit.
"""The model ``PowerShellScript``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair3 import KeyPair3
    from halopsa.api.models.power_shell_script_criteria import PowerShellScriptCriteria


@entity
class PowerShellScript(Entity):
    """The published schema ``PowerShellScript``."""

    _entity: ClassVar[str] = "api.PowerShellScript"

    id: int = key(default=None)
    _warning: str | None = None
    customtable_name: str | None = None
    customtableid: int | None = None
    fieldmappings_powershell: list[PowerShellScriptCriteria] | None = None
    halointegrator_allowedclientids: str | None = None
    halointegrator_allowedclientidslist: list[KeyPair3] | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    location: str | None = None
    method: int | None = None
    name: str | None = None
    parametermethod: int | None = None
    """Published since 2026-01-25."""
    resultfailedstatus: int | None = None
    resultpartialmatch: bool | None = None
    resultstatus: int | None = None
    resultstring: str | None = None
    type: int | None = None
    usepowershellseven: bool | None = None
