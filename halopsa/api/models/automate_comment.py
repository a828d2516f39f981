# Generated from spec/halopsa/upstream/entities/AutomateComment.yaml. Do not edit.
"""The model ``AutomateComment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.automate_user import AutomateUser


@entity
class AutomateComment(Entity):
    """The published schema ``AutomateComment``."""

    _entity: ClassVar[str] = "api.AutomateComment"

    id: int = key(default=None)
    body: str | None = None
    createdDate: dt.datetime | None = None
    user: AutomateUser | None = None
