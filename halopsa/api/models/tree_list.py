# Generated from spec/halopsa/upstream/entities/Tree_List.yaml. Do not edit.
"""The model ``Tree_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.manager import Manager
    from halopsa.api.models.section_detail_list import SectionDetail_List
    from halopsa.api.models.uname_list import Uname_List


@entity
class Tree_List(Entity):
    """The published schema ``Tree_List``."""

    _entity: ClassVar[str] = "api.Tree_List"

    id: int = key(default=None)
    accounts_override_mailbox: int | None = None
    agent_department: bool | None = None
    """Published since 2026-01-25."""
    agent_members: list[Uname_List] | None = None
    concurrent_lic_limit: int | None = None
    customfields: list[CustomField] | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    intent: str | None = None
    long_name: str | None = None
    managers: list[Manager] | None = None
    name: str | None = None
    onhold_ticket_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    org_department_name: str | None = None
    organisation_guid: str | None = None
    organisation_id: int | None = None
    organisation_name: str | None = None
    teams: list[SectionDetail_List] | None = None
    total_ticket_count: int | None = None
    type: int | None = None
    user_count: int | None = None
