# Generated from spec/halopsa/upstream/entities/Parameter.yaml. Do not edit.
"""The model ``Parameter``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.encoding import Encoding


@entity
class Parameter(Entity):
    """The published schema ``Parameter``."""

    _entity: ClassVar[str] = "api.Parameter"

    alwaysQuote: bool | None = None
    encoding: Encoding | None = None
    encodingMethod: int | None = None
    """One of 0 to 2."""
    name: str | None = None
    value: str | None = None
