# Generated from spec/halopsa/upstream/entities/SlackServiceUser.yaml. Do not edit.
"""The model ``SlackServiceUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SlackServiceUser(Entity):
    """The published schema ``SlackServiceUser``."""

    _entity: ClassVar[str] = "api.SlackServiceUser"

    id: str = key(default=None)
    database_id: str | None = None
    email: str | None = None
    token_expiry: dt.datetime | None = None
    user_id: str | None = None
    workspace_id: str | None = None
