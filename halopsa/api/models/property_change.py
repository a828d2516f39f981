# Generated from spec/halopsa/upstream/entities/PropertyChange.yaml. Do not edit.
"""The model ``PropertyChange``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class PropertyChange(Entity):
    """The published schema ``PropertyChange``."""

    _entity: ClassVar[str] = "api.PropertyChange"

    newvalue: Any = None
    oldvalue: Any = None
    propertyname: str | None = None
    propertynametranslated: str | None = None
