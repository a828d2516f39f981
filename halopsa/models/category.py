# Generated from spec/halopsa/entities/Category.yaml. Do not edit.
"""The model ``Category``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Category(Entity):
    """A ticket category.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Category"

    id: int = key(default=None)
    """Set by the server."""
    _isnew: bool | None = None
    _warning: str | None = None
    allow_ai_suggestion: bool | None = None
    """Since build 2.250."""
    category_group_id: int | None = None
    category_name: str | None = None
    chargerate: int | None = None
    guid: str | None = None
    include_note: bool | None = None
    intent: str | None = None
    is_integration: bool | None = None
    itilrequesttype: int | None = None
    level1: str | None = None
    """Since build 2.250."""
    level2: str | None = None
    """Since build 2.250."""
    level3: str | None = None
    """Since build 2.250."""
    note: str | None = None
    priority_id: int | None = None
    sla_id: int | None = None
    translations: list[dict[str, Any]] | None = None
    type_id: int | None = None
    """The level of the category, 1 to 4: the number at the end of ``category_1`` and its like."""
    user_note: str | None = None
    value: str | None = None
