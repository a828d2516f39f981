# Generated from spec/halopsa/upstream/entities/CSPHeadersDetail.yaml. Do not edit.
"""The model ``CSPHeadersDetail``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class CSPHeadersDetail(Entity):
    """The published schema ``CSPHeadersDetail``."""

    _entity: ClassVar[str] = "api.CSPHeadersDetail"

    key: str | None = None
    value: str | None = None
