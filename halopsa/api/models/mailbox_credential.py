# Generated from spec/halopsa/upstream/entities/MailboxCredential.yaml. Do not edit.
"""The model ``MailboxCredential``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class MailboxCredential(Entity):
    """The published schema ``MailboxCredential``."""

    _entity: ClassVar[str] = "api.MailboxCredential"

    id: int = key(default=None)
    _confirmclientcredentialssetup: bool | None = None
    _confirmmanagedidentitysetup: bool | None = None
    _confirmropcsetup: bool | None = None
    _exchangecodefortoken: bool | None = None
    _isglobalsmtp: bool | None = None
    _skiptokenretrieval: bool | None = None
    _warning: str | None = None
    _webhookaction: int | None = None
    """One of 0 to 3."""
    authorized: bool | None = None
    azure_authentication_type: int | None = None
    azure_authority: int | None = None
    certificate_id: int | None = None
    certificate_name: str | None = None
    client_id: str | None = None
    credential_type: int | None = None
    current_scopes: list[str] | None = None
    email_address: str | None = None
    federated_credential_agent_id: str | None = None
    federated_credential_agent_name: str | None = None
    graph_host: str | None = None
    guid: str | None = None
    inbound_method: int | None = None
    instance_id: int | None = None
    instance_name: str | None = None
    intent: str | None = None
    mailbox_guid: str | None = None
    mailbox_id: int | None = None
    mailbox_type: int | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_password: str | None = None
    new_refresh_token: str | None = None
    new_smtp_password: str | None = None
    new_subscription_secret: str | None = None
    oauth_code: str | None = None
    override_use_smtp: bool | None = None
    port: int | None = None
    redirect_uri: str | None = None
    ropc_username: str | None = None
    server: str | None = None
    shared_mailbox_email_address: str | None = None
    smtp_address: str | None = None
    smtp_displayname: str | None = None
    smtp_port: int | None = None
    smtp_server: str | None = None
    smtp_use_tls: bool | None = None
    smtp_username: str | None = None
    subscribed: bool | None = None
    subscription_expiry: dt.datetime | None = None
    subscription_id: str | None = None
    tenant: str | None = None
    token_expiry: dt.datetime | None = None
    use_tls: bool | None = None
    username: str | None = None
