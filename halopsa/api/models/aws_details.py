# Generated from spec/halopsa/upstream/entities/AWSDetails.yaml. Do not edit.
"""The model ``AWSDetails``."""

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
class AWSDetails(Entity):
    """The published schema ``AWSDetails``."""

    _entity: ClassVar[str] = "api.AWSDetails"

    id: int = key(default=None)
    _warning: str | None = None
    access_key: str | None = None
    assetimportidentifier: int | None = None
    assetimportidentifier_fieldname: str | None = None
    assetimportidentifier_fieldname_rds: str | None = None
    """Published since 2026-01-25."""
    assetimportidentifier_rds: int | None = None
    """Published since 2026-01-25."""
    assettype_choice: int | None = None
    assettype_choice_rds: int | None = None
    """Published since 2026-01-25."""
    assettype_field: str | None = None
    assettype_field_rds: str | None = None
    """Published since 2026-01-25."""
    default_assetgroup: int | None = None
    default_assetgroup_rds: int | None = None
    """Published since 2026-01-25."""
    default_assetgroupname: str | None = None
    default_assetgroupname_rds: str | None = None
    """Published since 2026-01-25."""
    default_devicesite: int | None = None
    default_devicesite_name: str | None = None
    default_devicetype: int | None = None
    default_devicetype_rds: int | None = None
    """Published since 2026-01-25."""
    default_devicetypename: str | None = None
    default_devicetypename_rds: str | None = None
    """Published since 2026-01-25."""
    delete_devices: bool | None = None
    delete_devices_rds: bool | None = None
    """Published since 2026-01-25."""
    dont_create_new_devices: bool | None = None
    dont_create_new_devices_rds: bool | None = None
    """Published since 2026-01-25."""
    dont_move_site: bool | None = None
    dont_move_site_rds: bool | None = None
    """Published since 2026-01-25."""
    dont_update_device_type: bool | None = None
    dont_update_device_type_rds: bool | None = None
    """Published since 2026-01-25."""
    enableintegrator: bool | None = None
    fieldmappings: list[IntegrationFieldMapping] | None = None
    fieldmappings_rds: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    halo_integrator_import_list: str | None = None
    """Published since 2026-01-25."""
    halo_integrator_import_types: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    mappings_xtype_rds: list[XTypeMapping] | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    new_integration_key: str | None = None
    regions: str | None = None
    regions_list: list[KeyPair2] | None = None
    regions_list_rds: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    regions_rds: str | None = None
    """Published since 2026-01-25."""
    sitemappings: list[IntegrationSiteMapping] | None = None
