# Generated from spec/halopsa/upstream/entities/SlaHead.yaml. Do not edit.
"""The model ``SlaHead``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.policy import Policy
    from halopsa.api.models.workdays import Workdays


@entity
class SlaHead(Entity):
    """The published schema ``SlaHead``."""

    _entity: ClassVar[str] = "api.SlaHead"

    id: int = key(default=None)
    _importtype: str | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
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
    priorities: list[Policy] | None = None
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
    workdays: Workdays | None = None
