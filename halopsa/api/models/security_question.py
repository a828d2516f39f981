# Generated from spec/halopsa/upstream/entities/SecurityQuestion.yaml. Do not edit.
"""The model ``SecurityQuestion``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SecurityQuestion(Entity):
    """The published schema ``SecurityQuestion``."""

    _entity: ClassVar[str] = "api.SecurityQuestion"

    id: int = key(default=None)
    _warning: str | None = None
    answer: str | None = None
    enabled: bool | None = None
    name: str | None = None
