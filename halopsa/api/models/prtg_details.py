# Generated from spec/halopsa/upstream/entities/PRTGDetails.yaml. Do not edit.
"""The model ``PRTGDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class PRTGDetails(Entity):
    """The published schema ``PRTGDetails``."""

    _entity: ClassVar[str] = "api.PRTGDetails"

    id: int = key(default=None)
    _warning: str | None = None
    asset_fieldmappings: list[IntegrationFieldMapping] | None = None
    assetmatchingfield: int | None = None
    assetmatchingfield_name: str | None = None
    assettype_name: str | None = None
    defassettype: int | None = None
    defsite: int | None = None
    enable_webhooks: bool | None = None
    halointegratorenabled: bool | None = None
    halointegratorlasterror: str | None = None
    halointegratorlastsync: dt.datetime | None = None
    new_method: bool | None = None
    new_password: str | None = None
    new_webhook_secret: str | None = None
    site_name: str | None = None
    url: str | None = None
    username: str | None = None
    webhook_autoclosure_status: str | None = None
    webhook_ticket_details: str | None = None
    webhook_ticket_summary: str | None = None
    webhook_ticket_type_id: int | None = None
    webhook_ticket_user_id: int | None = None
    webhook_ticket_user_name: str | None = None
