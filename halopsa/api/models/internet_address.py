# Generated from spec/halopsa/upstream/entities/InternetAddress.yaml. Do not edit.
"""The model ``InternetAddress``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.encoding import Encoding


@entity
class InternetAddress(Entity):
    """The published schema ``InternetAddress``."""

    _entity: ClassVar[str] = "api.InternetAddress"

    encoding: Encoding | None = None
    name: str | None = None
