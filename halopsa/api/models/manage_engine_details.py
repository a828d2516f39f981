# Generated from spec/halopsa/upstream/entities/ManageEngineDetails.yaml. Do not edit.
"""The model ``ManageEngineDetails``."""

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
class ManageEngineDetails(Entity):
    """The published schema ``ManageEngineDetails``."""

    _entity: ClassVar[str] = "api.ManageEngineDetails"

    id: int = key(default=None)
    _code: str | None = None
    _disconnect: bool | None = None
    _otp: str | None = None
    _warning: str | None = None
    assetimportidentifier: int | None = None
    assetimportidentifier_fieldname: str | None = None
    assettype_choice: int | None = None
    assettype_field: str | None = None
    client_links: list[ExternalLink_List] | None = None
    default_assetgroup: int | None = None
    default_assetgroupname: str | None = None
    default_devicesite: int | None = None
    default_devicesite_name: str | None = None
    default_devicetype: int | None = None
    default_devicetypename: str | None = None
    delete_devices: bool | None = None
    dont_create_new_devices: bool | None = None
    dont_move_site: bool | None = None
    dont_update_device_type: bool | None = None
    enableintegrator: bool | None = None
    guid: str | None = None
    halo_integrator_import_list: str | None = None
    halo_integrator_import_types: list[KeyPair2] | None = None
    import_software: bool | None = None
    instancetype: int | None = None
    isauthorized: bool | None = None
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    manageengine_clientid: str | None = None
    manageengine_fieldmappings: list[IntegrationFieldMapping] | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_integration_key: str | None = None
    new_refresh_token: str | None = None
    region: str | None = None
    server_url: str | None = None
    set_local_auth_token: bool | None = None
    sitemappings: list[IntegrationSiteMapping] | None = None
    tokenexpiry: dt.datetime | None = None
    type: int | None = None
    unique_user_id: str | None = None
    username: str | None = None
