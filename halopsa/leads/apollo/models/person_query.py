# Generated from spec/apollo/entities/PersonQuery.yaml. Do not edit.
"""The model ``PersonQuery``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity

if TYPE_CHECKING:
    from halopsa.leads.apollo.models.person_details import PersonDetails


@entity
class PersonQuery(Entity):
    """What is known of a person. The more is given, the likelier they are found; a name alone finds nobody."""

    _entity: ClassVar[str] = "PersonQuery"

    email: str = key(default=None)
    details: list[PersonDetails] | None = None
    domain: str | None = None
    """Of the company, without www."""
    first_name: str | None = None
    hashed_email: str | None = None
    """MD5 or SHA-256 of the address. Grade C: only the reference, or only a public program, has it."""
    last_name: str | None = None
    linkedin_url: str | None = None
    name: str | None = None
    """In place of first and last name."""
    organization_name: str | None = None
    person_id: str | None = None
    """On the wire: ``id``."""
    reveal_personal_emails: bool | None = None
    """Costs more."""
    reveal_phone_number: bool | None = None
    """Costs more, and needs webhook_url, where the number is sent later."""
    webhook_url: str | None = None
