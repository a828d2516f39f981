# Generated from spec/halopsa/upstream/entities/EracentDetails.yaml. Do not edit.
"""The model ``EracentDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.integration_site_mapping import IntegrationSiteMapping
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class EracentDetails(Entity):
    """The published schema ``EracentDetails``."""

    _entity: ClassVar[str] = "api.EracentDetails"

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
    default_status: int | None = None
    default_status_name: str | None = None
    delete_devices: bool | None = None
    delete_status: int | None = None
    delete_status_name: str | None = None
    dont_create_new_devices: bool | None = None
    dont_move_site: bool | None = None
    dont_remove_users: bool | None = None
    dont_update_device_type: bool | None = None
    enableintegrator: bool | None = None
    fieldmappings: list[IntegrationFieldMapping] | None = None
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_integration_key: str | None = None
    override_site_rules: bool | None = None
    sitemappings: list[IntegrationSiteMapping] | None = None
    software_import_licence_matching: bool | None = None
    token_expire: dt.datetime | None = None
    url: str | None = None
    use_user_site: bool | None = None
    user_matching_field: int | None = None
    username: str | None = None
