# Generated from spec/halopsa/upstream/entities/SeatGeekDetails.yaml. Do not edit.
"""The model ``SeatGeekDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_cursor import IntegrationCursor
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class SeatGeekDetails(Entity):
    """The published schema ``SeatGeekDetails``."""

    _entity: ClassVar[str] = "api.SeatGeekDetails"

    id: int = key(default=None)
    _clearcursor: int | None = None
    _cleardeltas: bool | None = None
    _warning: str | None = None
    default_site: int | None = None
    default_site_name: str | None = None
    dont_trigger_event_service: bool | None = None
    enable_integrator: bool | None = None
    guid: str | None = None
    import_primary_address: bool | None = None
    integration_cursors: list[IntegrationCursor] | None = None
    integrator_import_list: str | None = None
    integrator_import_types: list[KeyPair2] | None = None
    last_sync_date: dt.datetime | None = None
    last_sync_error: str | None = None
    name: str | None = None
    new_password: str | None = None
    new_token: str | None = None
    static_user_field_mappings: list[IntegrationFieldMapping] | None = None
    token_expiry: dt.datetime | None = None
    user_field_mappings: list[IntegrationFieldMapping] | None = None
    username: str | None = None
