# Generated from spec/halopsa/upstream/entities/SecureSecretLink.yaml. Do not edit.
"""The model ``SecureSecretLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SecureSecretLink(Entity):
    """The published schema ``SecureSecretLink``."""

    _entity: ClassVar[str] = "api.SecureSecretLink"

    id: int = key(default=None)
    _isvalidate: bool | None = None
    attempts: int | None = None
    date_viewed: dt.datetime | None = None
    expiry_date: dt.datetime | None = None
    generated_secure_link: str | None = None
    new_secure_passphrase: str | None = None
    new_secure_secret_value: str | None = None
    password_link_expiration: int | None = None
    ticket_id: int | None = None
    user_id: int | None = None
    viewed: bool | None = None
