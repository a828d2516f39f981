# Generated from spec/halopsa/upstream/entities/OpenIddictApplication.yaml. Do not edit.
"""The model ``OpenIddictApplication``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.open_iddict_authorization import OpenIddictAuthorization
    from halopsa.api.models.open_iddict_token import OpenIddictToken


@entity
class OpenIddictApplication(Entity):
    """The published schema ``OpenIddictApplication``."""

    _entity: ClassVar[str] = "api.OpenIddictApplication"

    id: str = key(default=None)
    authorizations: list[OpenIddictAuthorization] | None = None
    """Set by the server."""
    clientId: str | None = None
    clientSecret: str | None = None
    concurrencyToken: str | None = None
    consentType: str | None = None
    displayName: str | None = None
    permissions: str | None = None
    postLogoutRedirectUris: str | None = None
    properties: str | None = None
    redirectUris: str | None = None
    tokens: list[OpenIddictToken] | None = None
    """Set by the server."""
    type: str | None = None
