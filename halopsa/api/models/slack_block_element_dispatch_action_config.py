# Generated from spec/halopsa/upstream/entities/SlackBlockElementDispatchActionConfig.yaml. Do not edit.
"""The model ``SlackBlockElementDispatchActionConfig``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SlackBlockElementDispatchActionConfig(Entity):
    """The published schema ``SlackBlockElementDispatchActionConfig``."""

    _entity: ClassVar[str] = "api.SlackBlockElementDispatchActionConfig"

    trigger_actions_on: list[str] | None = None
