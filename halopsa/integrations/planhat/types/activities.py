# Generated from spec/planhat/resources/activities.yaml. Do not edit.
"""What calls of ``client.activities`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.core.base.typing import When


class ActivitySendOptions(TypedDict, total=False):
    """Options of ``client.activities.send``. ``None`` leaves one out."""

    email: str | None
    external_id: str | None
    """Sent as ``externalId``."""
    name: str | None
    """Of the enduser."""
    company_external_id: str | None
    """Sent as ``companyExternalId``."""
    action: str | None
    weight: float | None
    date: When | None
    info: Mapping[str, object] | None
    count: int | None


class ActivityFields(TypedDict, total=False):
    """Fields of ``client.activities`` calls that write. ``None`` clears a field."""

    action: str | None
    c_id: str | None
    """Sent as ``cId``. In bulk."""
    company_external_id: str | None
    """Sent as ``companyExternalId``."""
    count: int | None
    date: When | None
    email: str | None
    external_id: str | None
    """Sent as ``externalId``."""
    info: Mapping[str, Any] | None
    name: str | None
    weight: float | None
