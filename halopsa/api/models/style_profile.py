# Generated from spec/halopsa/upstream/entities/StyleProfile.yaml. Do not edit.
"""The model ``StyleProfile``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.style_profile_link import StyleProfileLink
    from halopsa.api.models.style_profile_rule import StyleProfileRule


@entity
class StyleProfile(Entity):
    """The published schema ``StyleProfile``."""

    _entity: ClassVar[str] = "api.StyleProfile"

    id: int = key(default=None)
    _warning: str | None = None
    active: bool | None = None
    guid: str | None = None
    intent: str | None = None
    links: list[StyleProfileLink] | None = None
    name: str | None = None
    precedence: int | None = None
    rules: list[StyleProfileRule] | None = None
    type: int | None = None
