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
    """Since build 2.236."""
    _clearlastsync: bool | None = None
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    alert_tickettype: int | None = None
    """Since build 2.236."""
    alert_tickettype_name: str | None = None
    """Since build 2.236."""
    alert_user: int | None = None
    """Since build 2.236."""
    alert_user_name: str | None = None
    """Since build 2.236."""
    assetimportidentifier: int | None = None
    """Since build 2.236."""
    assetimportidentifier_fieldname: str | None = None
    """Since build 2.236."""
    assettype_choice: int | None = None
    """Since build 2.236."""
    assettype_field: str | None = None
    """Since build 2.236."""
    client_mappings: list[ExternalLink_List] | None = None
    """Since build 2.236."""
    default_asset_group: int | None = None
    """Since build 2.236."""
    default_asset_group_name: str | None = None
    """Since build 2.236."""
    default_asset_site: int | None = None
    """Since build 2.236."""
    default_asset_site_name: str | None = None
    """Since build 2.236."""
    default_asset_type: int | None = None
    """Since build 2.236."""
    default_asset_type_name: str | None = None
    """Since build 2.236."""
    default_status: int | None = None
    """Since build 2.236."""
    default_status_name: str | None = None
    """Since build 2.236."""
    default_top_level: int | None = None
    """Since build 2.236."""
    default_top_level_name: str | None = None
    """Since build 2.236."""
    delete_devices: bool | None = None
    """Since build 2.236."""
    delete_status: int | None = None
    """Since build 2.236."""
    delete_status_name: str | None = None
    """Since build 2.236."""
    dont_create_new_devices: bool | None = None
    """Since build 2.236."""
    dont_move_site: bool | None = None
    """Since build 2.236."""
    dont_update_asset_type: bool | None = None
    """Since build 2.236."""
    enable_alerts: bool | None = None
    """Since build 2.236."""
    enableintegrator: bool | None = None
    """Since build 2.236."""
    fieldmappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    guid: str | None = None
    """Since build 2.236."""
    halo_integrator_import_list: str | None = None
    """Since build 2.236."""
    halo_integrator_import_types: list[KeyPair2] | None = None
    """Since build 2.236."""
    lastsyncdate: dt.datetime | None = None
    """Since build 2.236."""
    lastsyncerror: str | None = None
    """Since build 2.236."""
    link_assets: bool | None = None
    """Since build 2.236."""
    mappings_xtype: list[XTypeMapping] | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_integration_key: str | None = None
    """Since build 2.236."""
    new_webhook_secret: str | None = None
    """Since build 2.236."""
    site_matching_method: int | None = None
    """Since build 2.236."""
    site_rules: list[IntegrationSiteMapping] | None = None
    """Since build 2.236."""
    token_id: str | None = None
    """Since build 2.236."""
    url: str | None = None
    """Since build 2.236."""
    webhook_id: int | None = None
    """Since build 2.236."""
