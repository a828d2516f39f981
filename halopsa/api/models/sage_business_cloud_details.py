# Generated from spec/halopsa/upstream/entities/SageBusinessCloudDetails.yaml. Do not edit.
"""The model ``SageBusinessCloudDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class SageBusinessCloudDetails(Entity):
    """The published schema ``SageBusinessCloudDetails``."""

    _entity: ClassVar[str] = "api.SageBusinessCloudDetails"

    id: int = key(default=None)
    _disconnect: bool | None = None
    _exchangecode: bool | None = None
    _importtype: str | None = None
    _warning: str | None = None
    app_type: int | None = None
    """Published since 2026-01-25."""
    client_id: str | None = None
    client_mappings: list[ExternalLink_List] | None = None
    client_top_level_name: str | None = None
    clienttoplevel: int | None = None
    code: str | None = None
    code_verifier: str | None = None
    """Published since 2026-01-25."""
    defaultitemcode: str | None = None
    enablesync: bool | None = None
    isauthorized: bool | None = None
    item_group_mappings: list[ExternalLink_List] | None = None
    item_group_name: str | None = None
    itemgroup: int | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_refresh_token: str | None = None
    redirecturi: str | None = None
    sbcdnewmethod: bool | None = None
    showmessage: bool | None = None
    sync_entities_list: list[KeyPair2] | None = None
    syncentities: str | None = None
    tokenexpiry: dt.datetime | None = None
