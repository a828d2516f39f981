# Generated from spec/leads/entities/Lead.yaml. Do not edit.
"""The model ``Lead``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity


@entity
class Lead(Entity):
    """One of many leads."""

    _entity: ClassVar[str] = "Lead"

    email: str = key(default=None)
    company: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    """A suggestion of the service names it. Grade D: inferred."""
    title: str | None = None
