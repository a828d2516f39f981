# Generated from spec/apollo/entities/Person.yaml. Do not edit.
"""The model ``Person``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity

if TYPE_CHECKING:
    from halopsa.leads.apollo.models.organization import Organization
    from halopsa.leads.apollo.models.phone_number import PhoneNumber


@entity
class Person(Entity):
    """A person as Apollo knows them. Which fields come depends on the plan and on what is known."""

    _entity: ClassVar[str] = "Person"

    id: str = key(default=None)
    """Set by the server."""
    city: str | None = None
    """Set by the server."""
    country: str | None = None
    """Set by the server."""
    email: str | None = None
    """Set by the server."""
    email_status: Literal["verified", "guessed", "unavailable", "bounced"] | None = None
    """Set by the server."""
    first_name: str | None = None
    """Set by the server."""
    headline: str | None = None
    """Set by the server."""
    last_name: str | None = None
    """Set by the server."""
    linkedin_url: str | None = None
    """Set by the server."""
    match_confidence: str | None = None
    """Set by the server. The reference, of a search at further vendors: none, low . Grade C: only the
    reference, or only a public program, has it."""
    name: str | None = None
    """Set by the server."""
    organization: Organization | None = None
    """Set by the server."""
    organization_id: str | None = None
    """Set by the server."""
    phone_numbers: list[PhoneNumber] | None = None
    """Set by the server."""
    seniority: str | None = None
    """Set by the server."""
    state: str | None = None
    """Set by the server."""
    title: str | None = None
    """Set by the server."""
