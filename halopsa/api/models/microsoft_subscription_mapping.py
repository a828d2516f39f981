# Generated from spec/halopsa/upstream/entities/MicrosoftSubscriptionMapping.yaml. Do not edit.
"""The model ``MicrosoftSubscriptionMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.azure_ad_connection import AzureADConnection
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.share_point_graph_list import SharePointGraphList
    from halopsa.api.models.share_point_graph_site import SharePointGraphSite
    from halopsa.api.models.share_point_list import SharePointList
    from halopsa.api.models.share_point_site import SharePointSite


@entity
class MicrosoftSubscriptionMapping(Entity):
    """The published schema ``MicrosoftSubscriptionMapping``."""

    _entity: ClassVar[str] = "api.MicrosoftSubscriptionMapping"

    id: int = key(default=None)
    _dosave: bool | None = None
    _subscriptionaction: int | None = None
    """One of 0 to 3."""
    azure_connection: AzureADConnection | None = None
    azure_connection_id: int | None = None
    change_token: str | None = None
    fullname: str | None = None
    halo_id: int | None = None
    halo_name: str | None = None
    mappings_folder: list[IntegrationFieldMapping] | None = None
    microsoft_id: str | None = None
    microsoft_name: str | None = None
    new_subscription_key: str | None = None
    sharepoint_graph_list: SharePointGraphList | None = None
    """Published since 2026-01-25."""
    sharepoint_graph_site: SharePointGraphSite | None = None
    """Published since 2026-01-25."""
    sharepoint_list: SharePointList | None = None
    sharepoint_site: SharePointSite | None = None
    sharing_type: int | None = None
    """Published since 2026-01-25."""
    site_name: str | None = None
    site_path: str | None = None
    subscribed: bool | None = None
    subscription_expiry: dt.datetime | None = None
    subscription_id: str | None = None
    type: int | None = None
