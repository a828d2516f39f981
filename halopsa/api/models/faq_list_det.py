# Generated from spec/halopsa/upstream/entities/FAQListDet.yaml. Do not edit.
"""The model ``FAQListDet``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class FAQListDet(Entity):
    """The published schema ``FAQListDet``."""

    _entity: ClassVar[str] = "api.FAQListDet"

    article_name: str | None = None
    faq_id: int | None = None
    kb_id: int | None = None
    seq: int | None = None
