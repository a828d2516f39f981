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
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    changeseq: int | None = None
    """Since build 2.250."""
    current_action_type: str | None = None
    """Since build 2.250."""
    viewers: list[Uname_List] | None = None
    """Since build 2.250."""
