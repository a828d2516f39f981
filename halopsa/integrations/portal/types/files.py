# Generated from spec/portal/resources/files.yaml. Do not edit.
"""What calls of ``client.files`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class FileRecordFields(TypedDict, total=False):
    """Fields of ``client.files`` calls that write. ``None`` clears a field."""

    category: str | None
