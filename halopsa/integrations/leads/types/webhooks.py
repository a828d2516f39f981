# Generated from spec/leads/resources/webhooks.yaml. Do not edit.
"""What calls of ``client.webhooks`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class WebhookFilters(TypedDict, total=False):
    """Filters of ``client.webhooks.list``. Where rows show that a filter did nothing, a
    ``HaloIntegrationIgnoredFilterWarning`` names it."""



class WebhookFields(TypedDict, total=False):
    """Fields of ``client.webhooks`` calls that write. ``None`` clears a field."""

    active: bool | None
    events: Sequence[str] | None
    secret: str | None
    """At most 500 characters."""
    url: str | None
    """At most 2000 characters."""
