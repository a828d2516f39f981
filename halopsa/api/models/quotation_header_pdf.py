# Generated from spec/halopsa/upstream/entities/QuotationHeaderPdf.yaml. Do not edit.
"""The model ``QuotationHeaderPdf``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class QuotationHeaderPdf(Entity):
    """The published schema ``QuotationHeaderPdf``."""

    _entity: ClassVar[str] = "api.QuotationHeaderPdf"

    id: int = key(default=None)
    desc: str | None = None
    prepend: bool | None = None
    quotationheaderid: int | None = None
    uniqueid: int | None = None
