# Generated from spec/halopsa/upstream/entities/JuniperMistDetails.yaml. Do not edit.
"""The model ``JuniperMistDetails``."""

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
class JuniperMistDetails(Entity):
    """The published schema ``JuniperMistDetails``."""

    _entity: ClassVar[str] = "api.JuniperMistDetails"

    id: int = key(default=None)
    """Since build 2.250."""
    _clearlastsync: bool | None = None
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    alert_tickettype: int | None = None
    """Since build 2.250."""
    alert_tickettype_name: str | None = None
    """Since build 2.250."""
    alert_user: int | None = None
    """Since build 2.250."""
    alert_user_name: str | None = None
    """Since build 2.250."""
    assetimportidentifier: int | None = None
    """Since build 2.250."""
    assetimportidentifier_fieldname: str | None = None
    """Since build 2.250."""
    assettype_choice: int | None = None
    """Since build 2.250."""
    assettype_field: str | None = None
    """Since build 2.250."""
    default_assetgroup: int | None = None
    """Since build 2.250."""
    default_assetgroupname: str | None = None
    """Since build 2.250."""
    default_devicesite: int | None = None
    """Since build 2.250."""
    default_devicesite_name: str | None = None
    """Since build 2.250."""
    default_devicetype: int | None = None
    """Since build 2.250."""
    default_devicetypename: str | None = None
    """Since build 2.250."""
    default_siteclient: int | None = None
    """Since build 2.250."""
    default_siteclient_name: str | None = None
    """Since build 2.250."""
    default_status: int | None = None
    """Since build 2.250."""
    default_status_name: str | None = None
    """Since build 2.250."""
    delete_devices: bool | None = None
    """Since build 2.250."""
    delete_status: int | None = None
    """Since build 2.250."""
    delete_status_name: str | None = None
    """Since build 2.250."""
    dont_create_new_devices: bool | None = None
    """Since build 2.250."""
    dont_move_site: bool | None = None
    """Since build 2.250."""
    dont_update_device_type: bool | None = None
    """Since build 2.250."""
    enable_alerts: bool | None = None
    """Since build 2.250."""
    enableintegrator: bool | None = None
    """Since build 2.250."""
    fieldmappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.250."""
    guid: str | None = None
    """Since build 2.250."""
    halo_integrator_import_types: list[KeyPair2] | None = None
    """Since build 2.250."""
    import_entities: str | None = None
    """Since build 2.250."""
    intent: str | None = None
    """Since build 2.250."""
    lastsyncdate: dt.datetime | None = None
    """Since build 2.250."""
    lastsyncerror: str | None = None
    """Since build 2.250."""
    mappings_xtype: list[XTypeMapping] | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""
    new_api_key: str | None = None
    """Since build 2.250."""
    new_webhook_secret: str | None = None
    """Since build 2.250."""
    org_id: str | None = None
    """Since build 2.250."""
    site_links: list[ExternalLink_List] | None = None
    """Since build 2.250."""
    site_matching_method: int | None = None
    """Since build 2.250."""
    sitemappings: list[IntegrationSiteMapping] | None = None
    """Since build 2.250."""
    url: str | None = None
    """Since build 2.250."""
