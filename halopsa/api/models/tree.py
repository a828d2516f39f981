# Generated from spec/halopsa/upstream/entities/Tree.yaml. Do not edit.
"""The model ``Tree``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.canned_text import CannedText
    from halopsa.api.models.charge_rate import ChargeRate
    from halopsa.api.models.charge_rate_area import ChargeRateArea
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.manager import Manager
    from halopsa.api.models.section_detail_list import SectionDetail_List
    from halopsa.api.models.std_request_list import StdRequest_List
    from halopsa.api.models.uname_department import UnameDepartment
    from halopsa.api.models.uname_list import Uname_List
    from halopsa.api.models.user_department import UserDepartment


@entity
class Tree(Entity):
    """The published schema ``Tree``."""

    _entity: ClassVar[str] = "api.Tree"

    id: int = key(default=None)
    _canupdate: bool | None = None
    _dont_fire_automations: bool | None = None
    """Since build 2.250."""
    _warning: str | None = None
    accounts_override_mailbox: int | None = None
    add_agents: list[UnameDepartment] | None = None
    """Since build 2.250."""
    add_users: list[UserDepartment] | None = None
    """Since build 2.250."""
    agent_department: bool | None = None
    agent_members: list[Uname_List] | None = None
    agents: list[UnameDepartment] | None = None
    allowallchargerates: bool | None = None
    """Published since 2026-01-25."""
    announcement: str | None = None
    cannedtext: list[CannedText] | None = None
    chargerates: list[ChargeRateArea] | None = None
    """Published since 2026-01-25."""
    concurrent_lic_limit: int | None = None
    customfields: list[CustomField] | None = None
    """Published since 2026-01-25."""
    delete_agents: list[UnameDepartment] | None = None
    """Since build 2.250."""
    delete_users: list[UserDepartment] | None = None
    """Since build 2.250."""
    edit_agents: list[UnameDepartment] | None = None
    """Since build 2.250."""
    edit_users: list[UserDepartment] | None = None
    """Since build 2.250."""
    guid: str | None = None
    intent: str | None = None
    invoice_class: str | None = None
    kashflowpassword: str | None = None
    kashflowurl: str | None = None
    kashflowusername: str | None = None
    long_name: str | None = None
    mailbox_override: int | None = None
    managers: list[Manager] | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    notes: str | None = None
    onhold_ticket_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    org_department_name: str | None = None
    organisation_guid: str | None = None
    organisation_id: int | None = None
    organisation_name: str | None = None
    overriding_rates: list[ChargeRate] | None = None
    """Published since 2026-01-25."""
    parentid: int | None = None
    quote_profit_currency: int | None = None
    quote_profit_currency_name: str | None = None
    teams: list[SectionDetail_List] | None = None
    templates: list[StdRequest_List] | None = None
    toplevel_mailbox_override: int | None = None
    total_ticket_count: int | None = None
    type: int | None = None
    use: str | None = None
    user_count: int | None = None
    users: list[UserDepartment] | None = None
