# Generated from spec/halopsa/upstream/entities/StyleProfileRule.yaml. Do not edit.
"""The model ``StyleProfileRule``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StyleProfileRule(Entity):
    """The published schema ``StyleProfileRule``."""

    _entity: ClassVar[str] = "api.StyleProfileRule"

    id: int = key(default=None)
    _warning: str | None = None
    precedence: int | None = None
    selector: str | None = None
    style: str | None = None
    styleprofile_id: int | None = None
