# Generated from spec/halopsa/upstream/entities/SlackTeam.yaml. Do not edit.
"""The model ``SlackTeam``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SlackTeam(Entity):
    """The published schema ``SlackTeam``."""

    _entity: ClassVar[str] = "api.SlackTeam"

    id: str = key(default=None)
    domain: str | None = None
