# Generated from spec/planhat/resources/activities.yaml. Do not edit.
"""What calls of ``client.activities`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.core.base.typing import When


class ActivitySendOptions(TypedDict, total=False):
    """Options of ``client.activities.send``."""

    email: str | None
    external_id: str | None  # on the wire: externalId
    name: str | None  # of the enduser
    company_external_id: str | None  # on the wire: companyExternalId
    action: str | None
    weight: float | None
    date: When | None
    info: Mapping[str, object] | None
    count: int | None


class ActivityFields(TypedDict, total=False):
    """Fields of ``client.activities`` calls that write. ``None`` clears a field."""

    action: str | None
    c_id: str | None  # on the wire: cId; in bulk
    company_external_id: str | None  # on the wire: companyExternalId
    count: int | None
    date: When | None
    email: str | None
    external_id: str | None  # on the wire: externalId
    info: Mapping[str, Any] | None
    name: str | None
    weight: float | None
