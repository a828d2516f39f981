# Generated from spec/halopsa/upstream/entities/AssetbotsDetails.yaml. Do not edit.
"""The model ``AssetbotsDetails``."""

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
class AssetbotsDetails(Entity):
    """The published schema ``AssetbotsDetails``."""

    _entity: ClassVar[str] = "api.AssetbotsDetails"

    id: int = key(default=None)
    """Since build 2.250."""
    _clearlastsync: bool | None = None
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    assetimportidentifier: int | None = None
    """Since build 2.250."""
    assetimportidentifier_fieldname: str | None = None
    """Since build 2.236."""
    assettype_choice: int | None = None
    """Since build 2.236."""
    assettype_field: str | None = None
    """Since build 2.236."""
    database_id: str | None = None
    """Since build 2.250."""
    default_assetgroup: int | None = None
    """Since build 2.236."""
    default_assetgroup_guid: str | None = None
    """Since build 2.236."""
    default_assetgroupname: str | None = None
    """Since build 2.236."""
    default_devicesite: int | None = None
    """Since build 2.250."""
    default_devicesite_name: str | None = None
    """Since build 2.250."""
    default_devicetype: int | None = None
    """Since build 2.250."""
    default_devicetype_guid: str | None = None
    """Since build 2.250."""
    default_devicetypename: str | None = None
    """Since build 2.250."""
    default_status: int | None = None
    """Since build 2.236."""
    default_status_name: str | None = None
    """Since build 2.236."""
    delete_devices: bool | None = None
    """Since build 2.236."""
    delete_status: int | None = None
    """Since build 2.236."""
    delete_status_name: str | None = None
    """Since build 2.236."""
    disable_user_matching: bool | None = None
    """Since build 2.236."""
    dont_create_new_devices: bool | None = None
    """Since build 2.236."""
    dont_move_site: bool | None = None
    """Since build 2.236."""
    dont_remove_users: bool | None = None
    """Since build 2.236."""
    dont_update_device_type: bool | None = None
    """Since build 2.236."""
    enableintegrator: bool | None = None
    """Since build 2.236."""
    fieldmappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    guid: str | None = None
    """Since build 2.250."""
    halo_integrator_import_types: list[KeyPair2] | None = None
    """Since build 2.236."""
    import_entities: str | None = None
    """Since build 2.236."""
    intent: str | None = None
    """Since build 2.250."""
    lastsyncdate: dt.datetime | None = None
    """Since build 2.236."""
    lastsyncerror: str | None = None
    """Since build 2.236."""
    mappings_xtype: list[XTypeMapping] | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.250."""
    new_api_key: str | None = None
    """Since build 2.250."""
    override_site_rules: bool | None = None
    """Since build 2.236."""
    site_links: list[ExternalLink_List] | None = None
    """Since build 2.236."""
    sitemappings: list[IntegrationSiteMapping] | None = None
    """Since build 2.236."""
    url: str | None = None
    """Since build 2.250."""
    use_user_site: bool | None = None
    """Since build 2.236."""
    user_matching_field: int | None = None
    """Since build 2.236."""
