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
    domain: str | None  # of the company, without www
    email: str | None
    first_name: str | None
    hashed_email: str | None  # not verified on a live tenant; MD5 or SHA-256 of the address
    last_name: str | None
    linkedin_url: str | None
    name: str | None  # in place of first and last name
    organization_name: str | None
    person_id: str | None  # on the wire: id
    reveal_personal_emails: bool | None  # costs more
    reveal_phone_number: bool | None  # costs more, and needs webhook_url, where the number is sent later
    webhook_url: str | None
