# Generated from spec/halopsa/upstream/entities/KaseyaVSAXDetails.yaml. Do not edit.
"""The model ``KaseyaVSAXDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.integration_site_mapping import IntegrationSiteMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class KaseyaVSAXDetails(Entity):
    """The published schema ``KaseyaVSAXDetails``."""

    _entity: ClassVar[str] = "api.KaseyaVSAXDetails"

    id: int = key(default=None)
    _clearlastsync: bool | None = None
    _warning: str | None = None
    alert_tickettype: int | None = None
    alert_tickettype_name: str | None = None
    alert_user: int | None = None
    alert_user_name: str | None = None
    assetimportidentifier: int | None = None
    assetimportidentifier_fieldname: str | None = None
    assettype_choice: int | None = None
    assettype_field: str | None = None
    client_mappings: list[ExternalLink_List] | None = None
    default_asset_group: int | None = None
    default_asset_group_name: str | None = None
    default_asset_site: int | None = None
    default_asset_site_name: str | None = None
    default_asset_type: int | None = None
    default_asset_type_name: str | None = None
    default_status: int | None = None
    default_status_name: str | None = None
    default_top_level: int | None = None
    default_top_level_name: str | None = None
    delete_devices: bool | None = None
    delete_status: int | None = None
    delete_status_name: str | None = None
    dont_create_new_devices: bool | None = None
    dont_move_site: bool | None = None
    dont_update_asset_type: bool | None = None
    enable_alerts: bool | None = None
    enableintegrator: bool | None = None
    fieldmappings: list[IntegrationFieldMapping] | None = None
    guid: str | None = None
    halo_integrator_import_list: str | None = None
    halo_integrator_import_types: list[KeyPair2] | None = None
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    link_assets: bool | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    name: str | None = None
    new_integration_key: str | None = None
    new_webhook_secret: str | None = None
    site_matching_method: int | None = None
    site_rules: list[IntegrationSiteMapping] | None = None
    token_id: str | None = None
    url: str | None = None
    webhook_id: int | None = None
