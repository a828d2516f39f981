# Generated from spec/halopsa/upstream/entities/HtmlDesign.yaml. Do not edit.
"""The model ``HtmlDesign``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class HtmlDesign(Entity):
    """The published schema ``HtmlDesign``."""

    _entity: ClassVar[str] = "api.HtmlDesign"

    design: str | None = None
    html: str | None = None
