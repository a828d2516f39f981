# Generated from spec/halopsa/upstream/entities/Viewers.yaml. Do not edit.
"""The model ``Viewers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.uname_list import Uname_List


@entity
class Viewers(Entity):
    """The published schema ``Viewers``."""

    _entity: ClassVar[str] = "api.Viewers"

    id: int = key(default=None)
    _warning: str | None = None
    changeseq: int | None = None
    current_action_type: str | None = None
    viewers: list[Uname_List] | None = None
