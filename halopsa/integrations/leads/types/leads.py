# Generated from spec/leads/resources/leads.yaml. Do not edit.
"""What calls of ``client.leads`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from halopsa.integrations.leads.models.lead import Lead


class LeadImportFields(TypedDict, total=False):
    """Fields of ``client.leads`` calls that write. ``None`` clears a field."""

    batch_options: Mapping[str, Any] | None
    batch_size: int | None
    """1 to 1000. Sent as ``batch_options.batch_size``. The bounds are the service's: a longer transaction
    would keep others waiting."""
    company: str | None
    """At most 200 characters. Sent as ``data.company``."""
    continue_on_error: bool | None
    """Sent as ``batch_options.continue_on_error``."""
    custom_fields: bool | None
    """Sent as ``options.custom_fields``."""
    data: Mapping[str, Any] | None
    deduplication: bool | None
    """Sent as ``options.deduplication``."""
    email: str | None
    """At most 1000 characters. Sent as ``data.email``."""
    first_name: str | None
    """At most 200 characters. Sent as ``data.first_name``."""
    last_name: str | None
    """At most 200 characters. Sent as ``data.last_name``."""
    leads: Sequence[Lead | Mapping[str, Any]] | None
    """1 to 10000 entries. The bounds are the service's."""
    options: Mapping[str, Any] | None
    phone: str | None
    """At most 100 characters. Sent as ``data.phone``. A suggestion of the service names it. Grade D:
    inferred."""
    rate_limit: int | None
    """In leads a second. At least 1. Sent as ``batch_options.rate_limit``."""
    source: str | None
    """At most 64 characters."""
    title: str | None
    """At most 200 characters. Sent as ``data.title``."""
    update_existing: bool | None
    """Sent as ``options.update_existing``."""
