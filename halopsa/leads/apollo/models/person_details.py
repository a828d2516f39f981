# Generated from spec/apollo/entities/PersonDetails.yaml. Do not edit.
"""The model ``PersonDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity


@entity
class PersonDetails(Entity):
    """What is known of one of several people."""

    _entity: ClassVar[str] = "PersonDetails"

    person_id: str = key(default=None)
    """On the wire: ``id``."""
    domain: str | None = None
    email: str | None = None
    first_name: str | None = None
    hashed_email: str | None = None
    """As the reference has it. Grade C: only the reference, or only a public program, has it."""
    last_name: str | None = None
    linkedin_url: str | None = None
    name: str | None = None
    organization_name: str | None = None
