# Generated from spec/halopsa/upstream/entities/ArmisDetails.yaml. Do not edit.
"""The model ``ArmisDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.integration_filter import IntegrationFilter
    from halopsa.api.models.integration_site_mapping import IntegrationSiteMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class ArmisDetails(Entity):
    """The published schema ``ArmisDetails``."""

    _entity: ClassVar[str] = "api.ArmisDetails"

    id: int = key(default=None)
    _clearlastsync: bool | None = None
    _warning: str | None = None
    assetimportidentifier: int | None = None
    assetimportidentifier_fieldname: str | None = None
    assettype_choice: int | None = None
    assettype_field: str | None = None
    default_assetgroup: int | None = None
    default_assetgroupname: str | None = None
    default_devicesite: int | None = None
    default_devicesite_name: str | None = None
    default_devicetype: int | None = None
    default_devicetypename: str | None = None
    default_siteclient: int | None = None
    default_siteclient_name: str | None = None
    default_status: int | None = None
    default_status_name: str | None = None
    delete_devices: bool | None = None
    delete_status: int | None = None
    delete_status_name: str | None = None
    dont_create_new_devices: bool | None = None
    dont_move_site: bool | None = None
    dont_update_device_type: bool | None = None
    enableintegrator: bool | None = None
    fieldmappings: list[IntegrationFieldMapping] | None = None
    filters: list[IntegrationFilter] | None = None
    """Since build 2.250."""
    halo_integrator_import_list: str | None = None
    halo_integrator_import_types: list[KeyPair2] | None = None
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_integration_key: str | None = None
    site_mappings: list[ExternalLink_List] | None = None
    site_matching_method: int | None = None
    site_rules: list[IntegrationSiteMapping] | None = None
    url: str | None = None
