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
    batch_size: int | None  # on the wire: batch_options.batch_size
    company: str | None  # on the wire: data.company
    continue_on_error: bool | None  # on the wire: batch_options.continue_on_error
    custom_fields: bool | None  # on the wire: options.custom_fields
    data: Mapping[str, Any] | None
    deduplication: bool | None  # on the wire: options.deduplication
    email: str | None  # on the wire: data.email
    first_name: str | None  # on the wire: data.first_name
    last_name: str | None  # on the wire: data.last_name
    leads: Sequence[Lead | Mapping[str, Any]] | None
    options: Mapping[str, Any] | None
    phone: str | None  # on the wire: data.phone; not verified on a live tenant; a suggestion of the service names it
    rate_limit: int | None  # leads a second; on the wire: batch_options.rate_limit
    source: str | None
    title: str | None  # on the wire: data.title
    update_existing: bool | None  # on the wire: options.update_existing
