# Generated from spec/halopsa/upstream/entities/SlackActionResult.yaml. Do not edit.
"""The model ``SlackActionResult``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SlackActionResult(Entity):
    """The published schema ``SlackActionResult``."""

    _entity: ClassVar[str] = "api.SlackActionResult"

    action_id: str | None = None
    action_ts: str | None = None
    block_id: str | None = None
    type: str | None = None
    value: str | None = None
