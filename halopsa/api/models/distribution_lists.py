# Generated from spec/halopsa/upstream/entities/DistributionLists.yaml. Do not edit.
"""The model ``DistributionLists``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.distribution_lists_user import DistributionListsUser
    from halopsa.api.models.dl_filter_details import DlFilterDetails
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.mail_campaign import MailCampaign
    from halopsa.api.models.users import Users


@entity
class DistributionLists(Entity):
    """The published schema ``DistributionLists``."""

    _entity: ClassVar[str] = "api.DistributionLists"

    id: int = key(default=None)
    _importtype: str | None = None
    _isimport: bool | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _warning: str | None = None
    addtheseusers: list[Users] | None = None
    desc: str | None = None
    dynamic_members: bool | None = None
    filters: list[DlFilterDetails] | None = None
    linked_campaigns: list[MailCampaign] | None = None
    mailbox_from: int | None = None
    mailbox_from_address: str | None = None
    mailbox_replyto: str | None = None
    members: list[DistributionListsUser] | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    removetheseusers: list[Users] | None = None
    third_party_url: str | None = None
    users: list[Users] | None = None
    users_count: int | None = None
