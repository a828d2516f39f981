# Generated from spec/leads/resources/people.yaml. Do not edit.
"""What calls of ``client.people`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class PersonFields(TypedDict, total=False):
    """Fields of ``client.people`` calls that write. ``None`` clears a field."""

    email: str | None
    """At most 1000 characters."""
