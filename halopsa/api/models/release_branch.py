# Generated from spec/halopsa/upstream/entities/ReleaseBranch.yaml. Do not edit.
"""The model ``ReleaseBranch``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ReleaseBranch(Entity):
    """The published schema ``ReleaseBranch``."""

    _entity: ClassVar[str] = "api.ReleaseBranch"

    id: int = key(default=None)
    _warning: str | None = None
    name: str | None = None
    product_id: int | None = None
    releasenoteset: int | None = None
