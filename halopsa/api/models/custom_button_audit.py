# Generated from spec/halopsa/upstream/entities/CustomButtonAudit.yaml. Do not edit.
"""The model ``CustomButtonAudit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class CustomButtonAudit(Entity):
    """The published schema ``CustomButtonAudit``."""

    _entity: ClassVar[str] = "api.CustomButtonAudit"

    id: int = key(default=None)
    agent_id: int | None = None
    button_id: int | None = None
    type_id: int | None = None
    unique_id: int | None = None
    when: dt.datetime | None = None
