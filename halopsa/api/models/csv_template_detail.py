# Generated from spec/halopsa/upstream/entities/CSVTemplateDetail.yaml. Do not edit.
"""The model ``CSVTemplateDetail``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CSVTemplateDetail(Entity):
    """The published schema ``CSVTemplateDetail``."""

    _entity: ClassVar[str] = "api.CSVTemplateDetail"

    id: int = key(default=None)
    _warning: str | None = None
    content: str | None = None
    csvtid: int | None = None
    default: str | None = None
    seq: int | None = None
    systemuse: str | None = None
    title: str | None = None
