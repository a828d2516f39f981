# Generated from spec/portal/resources/organization.yaml. Do not edit.
"""What calls of ``client.organization`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class OrganizationRecordMoveOptions(TypedDict, total=False):
    """Options of ``client.organization.move``. ``None`` leaves one out."""

    parent_id: str | None


class OrganizationRecordFields(TypedDict, total=False):
    """Fields of ``client.organization`` calls that write. ``None`` clears a field."""
