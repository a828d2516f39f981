# Generated from spec/halopsa/upstream/entities/KBEntry_View.yaml. Do not edit.
"""The model ``KBEntry_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.kb_entry_list import KBEntry_List


@entity
class KBEntry_View(Entity):
    """The published schema ``KBEntry_View``."""

    _entity: ClassVar[str] = "api.KBEntry_View"

    articles: list[KBEntry_List] | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
