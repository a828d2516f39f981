# Generated from spec/halopsa/upstream/entities/ReleaseProductEmail.yaml. Do not edit.
"""The model ``ReleaseProductEmail``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ReleaseProductEmail(Entity):
    """The published schema ``ReleaseProductEmail``."""

    _entity: ClassVar[str] = "api.ReleaseProductEmail"

    _warning: str | None = None
    change_status_id: int | None = None
    emailtemplate_id: int | None = None
    emailtemplate_name: str | None = None
    product_id: int | None = None
    push_to_children: bool | None = None
    release_id: int | None = None
    releasetype_name: str | None = None
