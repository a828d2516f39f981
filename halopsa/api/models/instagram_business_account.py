# Generated from spec/halopsa/upstream/entities/InstagramBusinessAccount.yaml. Do not edit.
"""The model ``InstagramBusinessAccount``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class InstagramBusinessAccount(Entity):
    """The published schema ``InstagramBusinessAccount``."""

    _entity: ClassVar[str] = "api.InstagramBusinessAccount"

    id: str = key(default=None)
