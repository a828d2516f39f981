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
    city: str | None = None
    country: str | None = None
    email: str | None = None
    email_status: Literal["verified", "guessed", "unavailable", "bounced"] | None = None
    first_name: str | None = None
    headline: str | None = None
    last_name: str | None = None
    linkedin_url: str | None = None
    match_confidence: str | None = None  # not verified on a live tenant; the reference, of a search at further vendors: none, low ...
    name: str | None = None
    organization: Organization | None = None
    organization_id: str | None = None
    phone_numbers: list[PhoneNumber] | None = None
    seniority: str | None = None
    state: str | None = None
    title: str | None = None
