# Generated from spec/halopsa/upstream/entities/PublishProfiles.yaml. Do not edit.
"""The model ``PublishProfiles``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class PublishProfiles(Entity):
    """The published schema ``PublishProfiles``."""

    _entity: ClassVar[str] = "api.PublishProfiles"

    id: int = key(default=None)
    _profile_access_token: str | None = None
    active: bool | None = None
    auth_method: int | None = None
    basic_auth_iterations: int | None = None
    basic_auth_password: str | None = None
    basic_auth_salt: str | None = None
    profile_username: str | None = None
