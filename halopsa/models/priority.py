# Generated from spec/halopsa/entities/Priority.yaml. Do not edit.
"""The model ``Priority``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Priority(Entity):
    """A priority level of a service level agreement. A ticket's priority_id is its priorityid, not its id.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Priority"

    id: str = key(default=None)
    """Set by the server."""
    _importtype: str | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    catprompt: int | None = None
    colour: str | None = None
    enterslaexcuse: bool | None = None
    enterslaresolutionbreachcode: bool | None = None
    """Since build 2.250."""
    enterslaresponsebreachcode: bool | None = None
    """Since build 2.250."""
    enterslaresponseexcuse: bool | None = None
    firstresponsetime: float | None = None
    """Published since 2026-01-25."""
    firstresponseunits: str | None = None
    """Published since 2026-01-25."""
    fixendofday: bool | None = None
    fixtime: float | None = None
    """Counted in fixunits."""
    fixunits: str | None = None
    ishidden: bool | None = None
    name: str | None = None
    priorityid: int | None = None
    """What a ticket has in ``priority_id``."""
    responseendofday: bool | None = None
    responsestartofday: bool | None = None
    responsestartofdaytime: str | None = None
    responsetime: float | None = None
    """Counted in responseunits."""
    responseunits: str | None = None
    setfixtostartdate: bool | None = None
    setfixtotargetdate: bool | None = None
    sla_guid: str | None = None
    sla_name: str | None = None
    """Published since 2026-01-25."""
    slaid: int | None = None
    startofday: bool | None = None
    startofdaytime: str | None = None
    translations: list[dict[str, Any]] | None = None
    workdays: dict[str, Any] | None = None
    """Gone in build 2.250; older ones have it."""
    workdaysoverride: int | None = None
