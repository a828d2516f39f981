# Generated from spec/halopsa/upstream/entities/RequestTypeFieldRestriction.yaml. Do not edit.
"""The model ``RequestTypeFieldRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class RequestTypeFieldRestriction(Entity):
    """The published schema ``RequestTypeFieldRestriction``."""

    _entity: ClassVar[str] = "api.RequestTypeFieldRestriction"

    id: int = key(default=None)
    _warning: str | None = None
    alloweditafterapproval: bool | None = None
    alloweditbeforeapproval: bool | None = None
    alloweditduringapproval: bool | None = None
    custom_table_id: int | None = None
    """Published since 2026-01-25."""
    field_id: int | None = None
    field_usage: int | None = None
    """Published since 2026-01-25."""
    fieldgroup_id: int | None = None
    """Since build 2.250."""
    role_id: int | None = None
    role_name: str | None = None
    tickettype_id: int | None = None
    type: int | None = None
