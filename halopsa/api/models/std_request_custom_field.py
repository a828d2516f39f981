# Generated from spec/halopsa/upstream/entities/StdRequestCustomField.yaml. Do not edit.
"""The model ``StdRequestCustomField``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StdRequestCustomField(Entity):
    """The published schema ``StdRequestCustomField``."""

    _entity: ClassVar[str] = "api.StdRequestCustomField"

    id: int = key(default=None)
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""
    template_id: int | None = None
    """Since build 2.250."""
    value: Any = None
    """Since build 2.250."""
