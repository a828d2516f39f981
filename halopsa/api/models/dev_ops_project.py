# Generated from spec/halopsa/upstream/entities/DevOpsProject.yaml. Do not edit.
"""The model ``DevOpsProject``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class DevOpsProject(Entity):
    """The published schema ``DevOpsProject``."""

    _entity: ClassVar[str] = "api.DevOpsProject"

    id: str = key(default=None)
    lastUpdateTime: dt.datetime | None = None
    name: str | None = None
    revision: int | None = None
    state: str | None = None
    url: str | None = None
    visibility: str | None = None
