"""Check: whether the tenant has what the configuration names, and what the service will use there."""

from __future__ import annotations

from halopsa.client import HaloPsaClient
from halopsa.core.errors import ApiError

from .mapping import Finding, Resolved, resolve
from .names import Names

__all__ = ["check"]


def check(client: HaloPsaClient, names: Names) -> list[Finding]:
    """Return what is to be said about a mapping; an "error" among it means that the service cannot work as told."""
    try:
        found = resolve(client, names)
    except ApiError as error:
        return [Finding("error", "tenant", f"The tenant cannot be asked: {error}")]
    return [*found.findings, *_doubts(found), *_used(found)]


def _doubts(found: Resolved) -> list[Finding]:
    """What is missing and was not asked for by name."""
    names = found.names
    said = []
    kind = found.opportunity_type if names.record == "opportunity" else found.ticket_type
    key = f"{names.record}_type"
    if kind is None:
        said.append(Finding("warning", key, "Leads get the type that the tenant gives to new records."))
    if names.distribution_list and found.distribution_list is None and "distribution_list" not in names.given:
        text = f'Contacts are put on no list: the tenant has no "{names.distribution_list}".'
        said.append(Finding("warning", "distribution_list", text))
    if names.note_outcome and found.outcome is None and "note_outcome" not in names.given:
        text = f'No notes are made: the tenant has no outcome "{names.note_outcome}".'
        said.append(Finding("warning", "note_outcome", text))
    if not found.won_statuses:
        text = f"No status of the tenant means that an opportunity was won ({', '.join(names.won)})."
        said.append(Finding("warning", "won", text))
    for word, name in names.custom_fields.items():
        if word not in found.places and f"custom_fields.{word}" not in names.given:
            text = f"{word} is not written: the tenant's tickets have no custom field {name}."
            said.append(Finding("warning", f"custom_fields.{word}", text))
    return said


def _used(found: Resolved) -> list[Finding]:
    places = ", ".join(f"{word} in {place.name}" for word, place in sorted(found.places.items()))
    parts = {
        "record": f"A lead becomes one {found.names.record}.",
        "custom_fields": f"Written: {places or 'nothing'}.",
        "statuses": f"Known: {', '.join(sorted(found.statuses))}.",
    }
    return [Finding("info", key, text) for key, text in parts.items()]
