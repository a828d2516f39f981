# Generated from spec/halopsa/upstream/entities/Pax8Details.yaml. Do not edit.
"""The model ``Pax8Details``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class Pax8Details(Entity):
    """The published schema ``Pax8Details``."""

    _entity: ClassVar[str] = "api.Pax8Details"

    id: int = key(default=None)
    _exchangecode: bool | None = None
    _warning: str | None = None
    allow_subscription_changes: bool | None = None
    auth_type: int | None = None
    client_mappings: list[ExternalLink_List] | None = None
    code: str | None = None
    code_verifier: str | None = None
    default_item_group: int | None = None
    default_item_group_name: str | None = None
    environment: int | None = None
    guid: str | None = None
    import_entities: str | None = None
    import_entities_list: list[KeyPair2] | None = None
    import_inactive_and_deleted: bool | None = None
    import_products: int | None = None
    import_usage_lines: bool | None = None
    integrator_enabled: bool | None = None
    integrator_last_sync: dt.datetime | None = None
    integrator_last_sync_error: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    tenant: str | None = None
    top_level: int | None = None
    top_level_name: str | None = None
    update_addresses: bool | None = None
    url: str | None = None
