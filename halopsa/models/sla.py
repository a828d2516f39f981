# Generated from spec/halopsa/entities/Sla.yaml. Do not edit.
"""The model ``Sla``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.models.priority import Priority


@entity
class Sla(Entity):
    """A service level agreement.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Sla"

    id: int = key(default=None)
    """Set by the server."""
    _importtype: str | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    autoreleaselimit: int | None = None
    autoreleaseoption: bool | None = None
    dontsendholdreminders: bool | None = None
    guid: str | None = None
    hoursaretechslocaltime: bool | None = None
    inactive: bool | None = None
    """Published since 2026-01-25."""
    intent: str | None = None
    name: str | None = None
    priorities: list[Priority] | None = None
    response_reset_approval: bool | None = None
    response_reset_call_screen: bool | None = None
    """Published since 2026-01-25."""
    responsereset: bool | None = None
    slabartimedisplay: bool | None = None
    """Published since 2026-01-25."""
    slstatusafterbreach: int | None = None
    """Published since 2026-01-25."""
    slstatusafterfirstwarning: int | None = None
    slstatusaftersecondwarning: int | None = None
    statusafterautorelease: int | None = None
    statusafterautorelease_name: str | None = None
    trackslafixbytime: bool | None = None
    trackslaresponsetime: bool | None = None
    workday_guid: str | None = None
    workday_id: int | None = None
    workday_name: str | None = None
    workdays: dict[str, Any] | None = None
