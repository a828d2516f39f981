# Generated from spec/halopsa/upstream/entities/ExternalLink_List.yaml. Do not edit.
"""The model ``ExternalLink_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_filter import IntegrationFilter


@entity
class ExternalLink_List(Entity):
    """The published schema ``ExternalLink_List``."""

    _entity: ClassVar[str] = "api.ExternalLink_List"

    id: int = key(default=None)
    _match: bool | None = None
    _warning: str | None = None
    _webhookaction: int | None = None
    """One of 0 to 3."""
    chat_message_count: int | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    """Published since 2026-01-25."""
    details_id: int | None = None
    dont_move_existing_assets: bool | None = None
    extra_match_field: str | None = None
    filters: list[IntegrationFilter] | None = None
    """Published since 2026-01-25."""
    halo_desc: str | None = None
    halo_id: int | None = None
    halo_second_desc: str | None = None
    halo_second_id: int | None = None
    integration_name: str | None = None
    module_id: int | None = None
    new_subscription_key: str | None = None
    populate_url: bool | None = None
    primary: bool | None = None
    revisions: int | None = None
    subscription_expiry: dt.datetime | None = None
    subscription_id: str | None = None
    table_id: int | None = None
    third_party_additional_id: str | None = None
    third_party_assigned_to: str | None = None
    third_party_count: int | None = None
    third_party_desc: str | None = None
    third_party_id: str | None = None
    third_party_priority: str | None = None
    third_party_secondary_id: str | None = None
    third_party_status: str | None = None
    third_party_type: str | None = None
    third_party_url: str | None = None
    update_existing_link: bool | None = None
    """Published since 2026-01-25."""
