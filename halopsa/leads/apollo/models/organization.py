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
    estimated_num_employees: int | None = None
    industry: str | None = None
    name: str | None = None
    primary_domain: str | None = None
    website_url: str | None = None
