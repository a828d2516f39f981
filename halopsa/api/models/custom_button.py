# Generated from spec/halopsa/upstream/entities/CustomButton.yaml. Do not edit.
"""The model ``CustomButton``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CustomButton(Entity):
    """The published schema ``CustomButton``."""

    _entity: ClassVar[str] = "api.CustomButton"

    id: int = key(default=None)
    _warning: str | None = None
    guid: str | None = None
    icon: str | None = None
    intent: str | None = None
    label: str | None = None
    msid: int | None = None
    name: str | None = None
    newtab: bool | None = None
    runbook_id: str | None = None
    runbook_name: str | None = None
    seq: int | None = None
    type: int | None = None
    url: str | None = None
    usage: int | None = None
