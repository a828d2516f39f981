# Generated from spec/halopsa/upstream/entities/IntegrationConfiguration.yaml. Do not edit.
"""The model ``IntegrationConfiguration``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class IntegrationConfiguration(Entity):
    """The published schema ``IntegrationConfiguration``."""

    _entity: ClassVar[str] = "api.IntegrationConfiguration"

    id: int = key(default=None)
    _isauthorized: bool | None = None
    _warning: str | None = None
    alternate_client_id: str | None = None
    application_url: str | None = None
    client_credentials: bool | None = None
    client_id: str | None = None
    last_update: dt.datetime | None = None
    new_access_token: str | None = None
    new_alternate_client_secret: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    new_webhook_method: bool | None = None
    new_webhook_password: str | None = None
    password_credentials: bool | None = None
    redirect_uri: str | None = None
    resource: str | None = None
    tenant: str | None = None
    token_expiry: dt.datetime | None = None
    token_url: str | None = None
    webhook_iterations: int | None = None
    webhook_username: str | None = None
