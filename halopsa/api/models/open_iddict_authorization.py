# Generated from spec/halopsa/upstream/entities/OpenIddictAuthorization.yaml. Do not edit.
"""The model ``OpenIddictAuthorization``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.open_iddict_application import OpenIddictApplication
    from halopsa.api.models.open_iddict_token import OpenIddictToken


@entity
class OpenIddictAuthorization(Entity):
    """The published schema ``OpenIddictAuthorization``."""

    _entity: ClassVar[str] = "api.OpenIddictAuthorization"

    id: str = key(default=None)
    application: OpenIddictApplication | None = None
    concurrencyToken: str | None = None
    properties: str | None = None
    scopes: str | None = None
    status: str | None = None
    subject: str | None = None
    tokens: list[OpenIddictToken] | None = None
    """Set by the server."""
    type: str | None = None
