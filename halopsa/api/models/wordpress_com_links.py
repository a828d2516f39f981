# Generated from spec/halopsa/upstream/entities/WordpressComLinks.yaml. Do not edit.
"""The model ``WordpressComLinks``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class WordpressComLinks(Entity):
    """The published schema ``WordpressComLinks``."""

    _entity: ClassVar[str] = "api.WordpressComLinks"

    counts: str | None = None
    help: str | None = None
    self_: str | None = None
    """On the wire: ``self``."""
    site: str | None = None
