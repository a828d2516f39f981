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
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    alert_user_name: str | None = None
    """Since build 2.236."""
    asset_import_identifier_fieldname: str | None = None
    """Since build 2.236."""
    asset_site_name: str | None = None
    """Since build 2.236."""
    asset_type: int | None = None
    """Since build 2.236."""
    asset_type_group: int | None = None
    """Since build 2.236."""
    asset_type_group_name: str | None = None
    """Since build 2.236."""
    assetimportidentifier: int | None = None
    """Since build 2.236."""
    client_id: str | None = None
    """Since build 2.236."""
    connection_type: int | None = None
    """Since build 2.236."""
    customer_name: str | None = None
    """Since build 2.236."""
    default_asset_site: int | None = None
    """Since build 2.236."""
    default_client: int | None = None
    """Since build 2.236."""
    delete_devices: bool | None = None
    """Since build 2.236."""
    field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    from_address: str | None = None
    """Since build 2.236."""
    halo_integrator: bool | None = None
    """Since build 2.236."""
    import_type: int | None = None
    """Since build 2.236."""
    last_error: str | None = None
    """Since build 2.236."""
    last_sync: dt.datetime | None = None
    """Since build 2.236."""
    match_field: str | None = None
    """Since build 2.236."""
    match_field_second: str | None = None
    """Since build 2.236."""
    match_name: bool | None = None
    """Since build 2.236."""
    match_user: bool | None = None
    """Since build 2.236."""
    new_client_secret: str | None = None
    """Since build 2.236."""
    new_method: bool | None = None
    """Since build 2.236."""
    new_webhook_password: str | None = None
    """Since build 2.236."""
    remote_url: str | None = None
    """Since build 2.236."""
    site_import_type: int | None = None
    """Since build 2.236."""
    site_mappings: list[IntegrationSiteMapping] | None = None
    """Since build 2.236."""
    ticket_type: int | None = None
    """Since build 2.236."""
    top_level: int | None = None
    """Since build 2.236."""
    top_level_name: str | None = None
    """Since build 2.236."""
    url: str | None = None
    """Since build 2.236."""
    user_matching_cf: str | None = None
    """Since build 2.236."""
    webhook_guid: str | None = None
    """Since build 2.236."""
    webhook_iterations: int | None = None
    """Since build 2.236."""
    webhook_method: int | None = None
    """Since build 2.236."""
    webhook_ticket_type: int | None = None
    """Since build 2.236."""
    webhook_ticket_type_name: str | None = None
    """Since build 2.236."""
    webhook_user: int | None = None
    """Since build 2.236."""
