# Generated from spec/apollo/resources/people.yaml. Do not edit.
"""What calls of ``client.people`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from halopsa.leads.apollo.models.person_details import PersonDetails


class PersonQueryFields(TypedDict, total=False):
    """Fields of ``client.people`` calls that write. ``None`` clears a field."""

    details: Sequence[PersonDetails | Mapping[str, Any]] | None
    domain: str | None
    """Of the company, without www."""
    email: str | None
    first_name: str | None
    hashed_email: str | None
    """MD5 or SHA-256 of the address. Grade C: only the reference, or only a public program, has it."""
    last_name: str | None
    linkedin_url: str | None
    name: str | None
    """In place of first and last name."""
    organization_name: str | None
    person_id: str | None
    """Sent as ``id``."""
    reveal_personal_emails: bool | None
    """Costs more."""
    reveal_phone_number: bool | None
    """Costs more, and needs webhook_url, where the number is sent later."""
    webhook_url: str | None
