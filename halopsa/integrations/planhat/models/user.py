# Generated from spec/planhat/entities/User.yaml. Do not edit.
"""The model ``User``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class User(Entity):
    """A user of the tenant: somebody of the team.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "User"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    custom: dict[str, Any] = key(default=None)
    email: str | None = None
    external_id: str | None = None
    """On the wire: ``externalId``."""
    first_name: str | None = None
    """On the wire: ``firstName``."""
    inactive: bool | None = None
    """True unless given, the documentation says."""
    is_hidden: bool | None = None
    """On the wire: ``isHidden``."""
    last_name: str | None = None
    """On the wire: ``lastName``."""
    managers: list[Any] | None = None
    nick_name: str | None = None
    """On the wire: ``nickName``."""
    notifications_enabled: bool | None = None
    """On the wire: ``notificationsEnabled``."""
    permissions: Any = None
    """Set by the server."""
    roles: list[Any] | None = None
    teams: list[Any] | None = None
    tz_offset: int | None = None
    """On the wire: ``tzOffset``."""
