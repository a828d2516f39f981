# Generated from spec/apollo/entities/Organization.yaml. Do not edit.
"""The model ``Organization``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity


@entity
class Organization(Entity):
    """Where a person works."""

    _entity: ClassVar[str] = "Organization"

    id: str = key(default=None)
    """Set by the server."""
    estimated_num_employees: int | None = None
    """Set by the server."""
    industry: str | None = None
    """Set by the server."""
    name: str | None = None
    """Set by the server."""
    primary_domain: str | None = None
    """Set by the server."""
    website_url: str | None = None
    """Set by the server."""
