# Generated from spec/halopsa/upstream/entities/WordpressDetails.yaml. Do not edit.
"""The model ``WordpressDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class WordpressDetails(Entity):
    """The published schema ``WordpressDetails``."""

    _entity: ClassVar[str] = "api.WordpressDetails"

    id: int = key(default=None)
    _code: str | None = None
    _exchangecode: bool | None = None
    _warning: str | None = None
    authorized: bool | None = None
    blogid: str | None = None
    blogurl: str | None = None
    connectionname: str | None = None
    enabled: bool | None = None
    new_access_token: str | None = None
    new_integration_method: bool | None = None
