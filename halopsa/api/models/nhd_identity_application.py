# Generated from spec/halopsa/upstream/entities/NHD_Identity_Application.yaml. Do not edit.
"""The model ``NHD_Identity_Application``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.federated_credential import FederatedCredential
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.login_screen_config import LoginScreenConfig
    from halopsa.api.models.nhd_identity_application_scope import NHD_Identity_ApplicationScope
    from halopsa.api.models.open_iddict_authorization import OpenIddictAuthorization
    from halopsa.api.models.open_iddict_token import OpenIddictToken


@entity
class NHD_Identity_Application(Entity):
    """The published schema ``NHD_Identity_Application``."""

    _entity: ClassVar[str] = "api.NHD_Identity_Application"

    id: str = key(default=None)
    _issystem: bool | None = None
    _warning: str | None = None
    allowagents: bool | None = None
    allowusers: bool | None = None
    assertion_consumer_service_index: int | None = None
    authorizations: list[OpenIddictAuthorization] | None = None
    """Set by the server."""
    button_config: list[LoginScreenConfig] | None = None
    clientId: str | None = None
    clientSecret: str | None = None
    concurrencyToken: str | None = None
    consentType: str | None = None
    cors_whitelist: str | None = None
    cors_whitelist_list: list[KeyPair2] | None = None
    credential_type: int | None = None
    """Published since 2026-01-25."""
    disable_adfs: bool | None = None
    disable_anon: bool | None = None
    disable_azure: bool | None = None
    disable_centrify: bool | None = None
    disable_google: bool | None = None
    disable_okta: bool | None = None
    disable_windowsauth: bool | None = None
    displayName: str | None = None
    federated_credentials: list[FederatedCredential] | None = None
    """Published since 2026-01-25."""
    grant_type: str | None = None
    inactive: bool | None = None
    language_id: int | None = None
    language_name: str | None = None
    loginas_agent_id: int | None = None
    loginas_agent_name: str | None = None
    loginas_client_id: int | None = None
    loginas_client_name: str | None = None
    loginas_supplier_id: int | None = None
    loginas_supplier_name: str | None = None
    loginentity: int | None = None
    logoutredirecturi: str | None = None
    organisation_id: int | None = None
    organisation_name: str | None = None
    permissions: str | None = None
    postLogoutRedirectUris: str | None = None
    postlogoutredirecturi_list: list[KeyPair2] | None = None
    properties: str | None = None
    redirectUris: str | None = None
    redirecturi: str | None = None
    redirecturi_list: list[KeyPair2] | None = None
    scopes: list[NHD_Identity_ApplicationScope] | None = None
    system_use: str | None = None
    tokens: list[OpenIddictToken] | None = None
    """Set by the server."""
    type: str | None = None
    use_cookie_auth: int | None = None
    """Published since 2026-01-25."""
