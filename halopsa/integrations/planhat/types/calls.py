# Generated from spec/planhat/resources/calls.yaml. Do not edit.
"""What calls of ``client.calls`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class CallFields(TypedDict, total=False):
    """Fields of ``client.calls`` calls that write. ``None`` clears a field."""

    agent: str | None
    nr: str | None
    ph_user_id: str | None
    """Sent as ``phUserId``."""
    user_id: str | None
    """Sent as ``userId``."""
