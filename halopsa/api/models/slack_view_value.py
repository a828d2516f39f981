# Generated from spec/halopsa/upstream/entities/SlackViewValue.yaml. Do not edit.
"""The model ``SlackViewValue``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SlackViewValue(Entity):
    """The published schema ``SlackViewValue``."""

    _entity: ClassVar[str] = "api.SlackViewValue"

    type: str | None = None
    value: str | None = None
