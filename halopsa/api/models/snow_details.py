# Generated from spec/halopsa/upstream/entities/SnowDetails.yaml. Do not edit.
"""The model ``SnowDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class SnowDetails(Entity):
    """The published schema ``SnowDetails``."""

    _entity: ClassVar[str] = "api.SnowDetails"

    id: int = key(default=None)
    _warning: str | None = None
    assetimportidentifier: int | None = None
    assetimportidentifier_fieldname: str | None = None
    client_links: list[ExternalLink_List] | None = None
    default_devicesite: int | None = None
    default_devicesite_name: str | None = None
    default_devicetype: int | None = None
    default_devicetypename: str | None = None
    delete_devices: bool | None = None
    dont_create_new_devices: bool | None = None
    dont_move_site: bool | None = None
    dont_update_device_type: bool | None = None
    dont_update_site_addresses: bool | None = None
    enableintegrator: bool | None = None
    guid: str | None = None
    halo_integrator_import_list: str | None = None
    halo_integrator_import_types: list[KeyPair2] | None = None
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    name: str | None = None
    new_integration_key: str | None = None
    new_integration_method: bool | None = None
    password: str | None = None
    """Published since 2026-01-25."""
    sdpassword: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    snow_fieldmappings: list[IntegrationFieldMapping] | None = None
    toplevel: int | None = None
    toplevel_name: str | None = None
    url: str | None = None
    user_matching_type: int | None = None
    username: str | None = None
