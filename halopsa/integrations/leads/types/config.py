# Generated from spec/leads/resources/config.yaml. Do not edit.
"""What calls of ``client.config`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping


class ServiceConfigFields(TypedDict, total=False):
    """Fields of ``client.config`` calls that write. ``None`` clears a field."""

    halopsa: Mapping[str, Any] | None
    providers: Mapping[str, Any] | None
