# Generated from spec/halopsa/upstream/entities/SentinelOneDetails.yaml. Do not edit.
"""The model ``SentinelOneDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.sentinel_one_client import SentinelOneClient
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class SentinelOneDetails(Entity):
    """The published schema ``SentinelOneDetails``."""

    _entity: ClassVar[str] = "api.SentinelOneDetails"

    id: int = key(default=None)
    _warning: str | None = None
    account: str | None = None
    account_name: str | None = None
    account_obj: SentinelOneClient | None = None
    asset_type: int | None = None
    asset_type_choice: int | None = None
    asset_type_field: str | None = None
    asset_type_name: str | None = None
    assetimportidentifier: int | None = None
    assetimportidentifier_fieldname: str | None = None
    client_site_matching_method: int | None = None
    clientmappings: list[ExternalLink_List] | None = None
    default_asset_group: int | None = None
    default_group_name: str | None = None
    default_site: int | None = None
    default_site_name: str | None = None
    default_status: int | None = None
    default_tickettype: int | None = None
    default_tickettype_name: str | None = None
    default_user: int | None = None
    default_user_name: str | None = None
    delete_devices: bool | None = None
    delete_status: int | None = None
    dont_move_site: bool | None = None
    dont_update_device_type: bool | None = None
    fieldmappings: list[IntegrationFieldMapping] | None = None
    integrator_enabled: bool | None = None
    integrator_types: str | None = None
    integrator_types_list: list[KeyPair2] | None = None
    last_sync: dt.datetime | None = None
    last_sync_error: str | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    new_access_token: str | None = None
    no_new_devices: bool | None = None
    sitemappings: list[ExternalLink_List] | None = None
    token_expiry: dt.datetime | None = None
    top_level: int | None = None
    url: str | None = None
