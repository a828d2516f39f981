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
    """Since build 2.236."""
    _clearcursor: int | None = None
    """Since build 2.236."""
    _cleardeltas: bool | None = None
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    default_site: int | None = None
    """Since build 2.236."""
    default_site_name: str | None = None
    """Since build 2.236."""
    dont_trigger_event_service: bool | None = None
    """Since build 2.236."""
    enable_integrator: bool | None = None
    """Since build 2.236."""
    guid: str | None = None
    """Since build 2.236."""
    import_primary_address: bool | None = None
    """Since build 2.236."""
    integration_cursors: list[IntegrationCursor] | None = None
    """Since build 2.236."""
    integrator_import_list: str | None = None
    """Since build 2.236."""
    integrator_import_types: list[KeyPair2] | None = None
    """Since build 2.236."""
    last_sync_date: dt.datetime | None = None
    """Since build 2.236."""
    last_sync_error: str | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_password: str | None = None
    """Since build 2.236."""
    new_token: str | None = None
    """Since build 2.236."""
    static_user_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    token_expiry: dt.datetime | None = None
    """Since build 2.236."""
    user_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    username: str | None = None
    """Since build 2.236."""
