# Generated from spec/halopsa/entities/Claim.yaml. Do not edit.
"""The model ``Claim``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class Claim(Entity):
    """A permission an agent or role has: its area and how far it goes."""

    _entity: ClassVar[str] = "Claim"

    type: str | None = None
    value: str | None = None
