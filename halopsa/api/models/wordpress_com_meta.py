# Generated from spec/halopsa/upstream/entities/WordpressComMeta.yaml. Do not edit.
"""The model ``WordpressComMeta``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.wordpress_com_links import WordpressComLinks


@entity
class WordpressComMeta(Entity):
    """The published schema ``WordpressComMeta``."""

    _entity: ClassVar[str] = "api.WordpressComMeta"

    links: WordpressComLinks | None = None
    next_page: str | None = None
    wpcom: bool | None = None
