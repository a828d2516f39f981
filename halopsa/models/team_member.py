# Generated from spec/halopsa/entities/TeamMember.yaml. Do not edit.
"""The model ``TeamMember``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class TeamMember(Entity):
    """An agent's membership of a team."""

    _entity: ClassVar[str] = "TeamMember"

    agent_id: int | None = None
    agent_name: str | None = None
    department_id: int | None = None
    exclude_from_team_resource_booking: bool | None = None
    """Published since 2026-01-25."""
    excludeautoassign: bool | None = None
    """Published since 2026-01-25."""
    foropps: bool | None = None
    forprojects: bool | None = None
    fortickets: bool | None = None
    id: int | None = None
    in_section: bool | None = None
    is_manager: bool | None = None
    isintegration: bool | None = None
    """Published since 2026-01-25."""
    namewithinactive: str | None = None
    no_config_access: bool | None = None
    org_department_team_name: str | None = None
    otheragent_access: bool | None = None
    role_id: str | None = None
    role_name: str | None = None
    team_guid: str | None = None
    team_id: int | None = None
    team_name: str | None = None
    unassigned_access: bool | None = None
