# Generated from spec/halopsa/upstream/entities/ModuleSetup.yaml. Do not edit.
"""The model ``ModuleSetup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ModuleSetup(Entity):
    """The published schema ``ModuleSetup``."""

    _entity: ClassVar[str] = "api.ModuleSetup"

    id: int = key(default=None)
    _warning: str | None = None
    accesslevel: int | None = None
    actual_name: str | None = None
    core: bool | None = None
    enabled: bool | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    halointegratorenabled: bool | None = None
    intent: str | None = None
    licensed: bool | None = None
    module_name: str | None = None
