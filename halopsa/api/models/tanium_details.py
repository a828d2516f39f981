# Generated from spec/halopsa/upstream/entities/TaniumDetails.yaml. Do not edit.
"""The model ``TaniumDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.integration_site_mapping import IntegrationSiteMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class TaniumDetails(Entity):
    """The published schema ``TaniumDetails``."""

    _entity: ClassVar[str] = "api.TaniumDetails"

    id: int = key(default=None)
    _warning: str | None = None
    apiurl: str | None = None
    asset_fieldmappings: list[IntegrationFieldMapping] | None = None
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
    delete_devices: bool | None = None
    dont_create_new_devices: bool | None = None
    dont_move_site: bool | None = None
    dont_update_device_type: bool | None = None
    enable_alerts: bool | None = None
    """Published since 2026-01-25."""
    enableintegrator: bool | None = None
    halo_integrator_import_list: str | None = None
    halo_integrator_import_types: list[KeyPair2] | None = None
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    name: str | None = None
    new_integration_key: str | None = None
    new_integration_method: bool | None = None
    new_webhook_password: str | None = None
    """Published since 2026-01-25."""
    sitemappings: list[IntegrationSiteMapping] | None = None
    tanium_tickettype: int | None = None
    """Published since 2026-01-25."""
    tanium_tickettype_name: str | None = None
    """Published since 2026-01-25."""
    tanium_user: int | None = None
    """Published since 2026-01-25."""
    tanium_user_name: str | None = None
    """Published since 2026-01-25."""
    tokenexpiry: dt.datetime | None = None
    url: str | None = None
    webhook_username: str | None = None
    """Published since 2026-01-25."""
