# Generated from spec/halopsa/upstream/entities/UserPrefs.yaml. Do not edit.
"""The model ``UserPrefs``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.users import Users


@entity
class UserPrefs(Entity):
    """The published schema ``UserPrefs``."""

    _entity: ClassVar[str] = "api.UserPrefs"

    id: int = key(default=None)
    lang: int | None = None
    theme: str | None = None
    userdetails: Users | None = None
