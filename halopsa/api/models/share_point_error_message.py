# Generated from spec/halopsa/upstream/entities/SharePointErrorMessage.yaml. Do not edit.
"""The model ``SharePointErrorMessage``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SharePointErrorMessage(Entity):
    """The published schema ``SharePointErrorMessage``."""

    _entity: ClassVar[str] = "api.SharePointErrorMessage"

    lang: str | None = None
    value: str | None = None
