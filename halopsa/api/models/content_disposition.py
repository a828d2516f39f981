# Generated from spec/halopsa/upstream/entities/ContentDisposition.yaml. Do not edit.
"""The model ``ContentDisposition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.parameter import Parameter


@entity
class ContentDisposition(Entity):
    """The published schema ``ContentDisposition``."""

    _entity: ClassVar[str] = "api.ContentDisposition"

    creationDate: dt.datetime | None = None
    disposition: str | None = None
    fileName: str | None = None
    isAttachment: bool | None = None
    modificationDate: dt.datetime | None = None
    parameters: list[Parameter] | None = None
    """Set by the server."""
    readDate: dt.datetime | None = None
    size: int | None = None
