# Generated from spec/halopsa/upstream/entities/NHD_Claim.yaml. Do not edit.
"""The model ``NHD_Claim``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class NHD_Claim(Entity):
    """The published schema ``NHD_Claim``."""

    _entity: ClassVar[str] = "api.NHD_Claim"

    type: str | None = None
    value: str | None = None
