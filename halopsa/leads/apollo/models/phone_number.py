# Generated from spec/apollo/entities/PhoneNumber.yaml. Do not edit.
"""The model ``PhoneNumber``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity


@entity
class PhoneNumber(Entity):
    """A number of a person or of where they work."""

    _entity: ClassVar[str] = "PhoneNumber"

    raw_number: str = key(default=None)
    """Set by the server."""
    dnc_status: str | None = None
    """Set by the server."""
    sanitized_number: str | None = None
    """Set by the server."""
    status: str | None = None
    """Set by the server."""
    type: str | None = None
    """Set by the server."""
