# Generated from spec/halopsa/upstream/entities/DistributionLists.yaml. Do not edit.
"""The model ``DistributionLists``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.distribution_lists_user import DistributionListsUser
    from halopsa.api.models.dl_filter_details import DlFilterDetails
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.faults import Faults
    from halopsa.api.models.mail_campaign import MailCampaign
    from halopsa.api.models.std_request import StdRequest
    from halopsa.api.models.tabname import Tabname
    from halopsa.api.models.users import Users


@entity
class DistributionLists(Entity):
    """The published schema ``DistributionLists``."""

    _entity: ClassVar[str] = "api.DistributionLists"

    id: int = key(default=None)
    _clone_this_schedule: int | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    _is_resub: bool | None = None
    """Since build 2.250."""
    _is_unsub: bool | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _take_snapshot: bool | None = None
    """Since build 2.250."""
    _warning: str | None = None
    addthesetickets: list[Faults] | None = None
    """Since build 2.250."""
    addtheseusers: list[Users] | None = None
    desc: str | None = None
    disabled: bool | None = None
    """Since build 2.250."""
    dynamic_members: bool | None = None
    email_field: int | None = None
    """Since build 2.250."""
    email_field_name: str | None = None
    """Since build 2.250."""
    entity: int | None = None
    """Since build 2.250."""
    extratabs: list[Tabname] | None = None
    """Since build 2.250."""
    filters: list[DlFilterDetails] | None = None
    include_inactive_users: bool | None = None
    """Since build 2.250."""
    lastcreated: dt.datetime | None = None
    """Since build 2.250."""
    linked_campaigns: list[MailCampaign] | None = None
    mailbox_from: int | None = None
    mailbox_from_address: str | None = None
    mailbox_replyto: str | None = None
    mailbox_type: int | None = None
    """Since build 2.250."""
    members: list[DistributionListsUser] | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    nextcreationdate: dt.datetime | None = None
    """Since build 2.250."""
    removethesetickets: list[Faults] | None = None
    """Since build 2.250."""
    removetheseusers: list[Users] | None = None
    sales_mailbox_from: str | None = None
    """Since build 2.250."""
    sales_mailbox_from_name: str | None = None
    """Since build 2.250."""
    schedule: StdRequest | None = None
    """Since build 2.250."""
    send_to_all_user_emails: bool | None = None
    """Since build 2.250."""
    snapshot_schedule_id: int | None = None
    """Since build 2.250."""
    sql_query: str | None = None
    """Since build 2.250."""
    third_party_url: str | None = None
    tickets: list[Faults] | None = None
    """Since build 2.250."""
    use_sql_query: bool | None = None
    """Since build 2.250."""
    users: list[Users] | None = None
    users_count: int | None = None
