# Generated from spec/halopsa/upstream/entities/UserThirdPartyGroup.yaml. Do not edit.
"""The model ``UserThirdPartyGroup``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UserThirdPartyGroup(Entity):
    """The published schema ``UserThirdPartyGroup``."""

    _entity: ClassVar[str] = "api.UserThirdPartyGroup"

    id: int = key(default=None)
    _warning: str | None = None
    thirdpartyid: str | None = None
    userid: int | None = None
