# Generated from spec/halopsa/upstream/entities/WordpressComObject.yaml. Do not edit.
"""The model ``WordpressComObject``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.wordpress_com_meta import WordpressComMeta


@entity
class WordpressComObject(Entity):
    """The published schema ``WordpressComObject``."""

    _entity: ClassVar[str] = "api.WordpressComObject"

    id: int = key(default=None)
    description: str | None = None
    meta: WordpressComMeta | None = None
    name: str | None = None
    parent: int | None = None
    post_count: int | None = None
    slug: str | None = None
