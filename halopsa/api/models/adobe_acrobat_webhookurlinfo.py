# Generated from spec/halopsa/upstream/entities/AdobeAcrobatWebhookurlinfo.yaml. Do not edit.
"""The model ``AdobeAcrobatWebhookurlinfo``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AdobeAcrobatWebhookurlinfo(Entity):
    """The published schema ``AdobeAcrobatWebhookurlinfo``."""

    _entity: ClassVar[str] = "api.AdobeAcrobatWebhookurlinfo"

    url: str | None = None
