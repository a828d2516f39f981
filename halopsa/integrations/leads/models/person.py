# Generated from spec/leads/entities/Person.yaml. Do not edit.
"""The model ``Person``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity


@entity
class Person(Entity):
    """What is kept of a person.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Person"

    email: str = key(default=None)
    do_not_contact: dict[str, Any] | None = None
    """Set by the server."""
    leads: list[Any] | None = None
    """Set by the server."""
    waiting_rows: list[Any] | None = None
    """Set by the server."""
