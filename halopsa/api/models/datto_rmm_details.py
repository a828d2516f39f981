# Generated from spec/halopsa/upstream/entities/DattoRmmDetails.yaml. Do not edit.
"""The model ``DattoRmmDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.integration_site_mapping import IntegrationSiteMapping


@entity
class DattoRmmDetails(Entity):
    """The published schema ``DattoRmmDetails``."""

    _entity: ClassVar[str] = "api.DattoRmmDetails"

    id: int = key(default=None)
    _warning: str | None = None
    alert_user_name: str | None = None
    asset_import_identifier_fieldname: str | None = None
    asset_site_name: str | None = None
    asset_type: int | None = None
    asset_type_group: int | None = None
    asset_type_group_name: str | None = None
    assetimportidentifier: int | None = None
    client_id: str | None = None
    connection_type: int | None = None
    customer_name: str | None = None
    default_asset_site: int | None = None
    default_client: int | None = None
    delete_devices: bool | None = None
    field_mappings: list[IntegrationFieldMapping] | None = None
    from_address: str | None = None
    halo_integrator: bool | None = None
    import_type: int | None = None
    last_error: str | None = None
    last_sync: dt.datetime | None = None
    match_field: str | None = None
    match_field_second: str | None = None
    match_name: bool | None = None
    match_user: bool | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_webhook_password: str | None = None
    remote_url: str | None = None
    site_import_type: int | None = None
    site_mappings: list[IntegrationSiteMapping] | None = None
    ticket_type: int | None = None
    top_level: int | None = None
    top_level_name: str | None = None
    url: str | None = None
    user_matching_cf: str | None = None
    webhook_guid: str | None = None
    webhook_iterations: int | None = None
    webhook_method: int | None = None
    webhook_ticket_type: int | None = None
    webhook_ticket_type_name: str | None = None
    webhook_user: int | None = None
