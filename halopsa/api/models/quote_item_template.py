# Generated from spec/halopsa/upstream/entities/QuoteItemTemplate.yaml. Do not edit.
"""The model ``QuoteItemTemplate``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class QuoteItemTemplate(Entity):
    """The published schema ``QuoteItemTemplate``."""

    _entity: ClassVar[str] = "api.QuoteItemTemplate"

    id: int = key(default=None)
    """Since build 2.250."""
    item_id: int | None = None
    """Since build 2.250."""
    item_name: str | None = None
    """Since build 2.250."""
    pdf_template_id: int | None = None
    """Since build 2.250."""
    pdf_template_name: str | None = None
    """Since build 2.250."""
    quote_id: int | None = None
    """Since build 2.250."""
    seq: int | None = None
    """Since build 2.250."""
