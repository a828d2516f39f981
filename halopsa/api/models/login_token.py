# Generated from spec/halopsa/upstream/entities/LoginToken.yaml. Do not edit.
"""The model ``LoginToken``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class LoginToken(Entity):
    """The published schema ``LoginToken``."""

    _entity: ClassVar[str] = "api.LoginToken"

    id: int = key(default=None)
    _warning: str | None = None
    enc_id: int | None = None
    jwt: str | None = None
    timestamp: dt.datetime | None = None
    token: str | None = None
    token_used: bool | None = None
    type: str | None = None
    used_timestamp: dt.datetime | None = None
    used_userid: str | None = None
    verifier: str | None = None
