# Generated from spec/halopsa/upstream/entities/ConfirmClosure.yaml. Do not edit.
"""The model ``ConfirmClosure``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ConfirmClosure(Entity):
    """The published schema ``ConfirmClosure``."""

    _entity: ClassVar[str] = "api.ConfirmClosure"

    id: int = key(default=None)
    _warning: str | None = None
    comment: str | None = None
    date: dt.datetime | None = None
    feedbackhtml: str | None = None
    key: str | None = None
    result: bool | None = None
    ticket_id: int | None = None
    user_message: str | None = None
    withfeedback: bool | None = None
