# Generated from spec/planhat/resources/endusers.yaml. Do not edit.
"""What calls of ``client.endusers`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class EnduserFilters(TypedDict, total=False):
    """Filters of ``client.endusers.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    email: str | None
    """Rows whose ``email`` is this. Grade C: only the documentation, or only a public client, has it."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class EnduserMatch(TypedDict, total=False):
    """What ``client.endusers.find`` finds one record by. All that is given must be equal."""

    external_id: str
    """The record is got by it."""
    source_id: str
    """The record is got by it."""
    email: str
    """Sent as ``email``. Documented filter; whether case counts in it is not, and archived ones are not
    listed. Grade C: only the documentation, or only a public client, has it."""


class EnduserFields(TypedDict, total=False):
    """Fields of ``client.endusers`` calls that write. ``None`` clears a field."""

    archived: bool | None
    """May come as text."""
    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    custom: Mapping[str, Any] | None
    email: str | None
    external_id: str | None
    """Sent as ``externalId``."""
    featured: bool | None
    """May come as text."""
    first_name: str | None
    """Sent as ``firstName``."""
    last_name: str | None
    """Sent as ``lastName``."""
    other_emails: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    """Sent as ``otherEmails``."""
    phone: str | None
    position: str | None
    primary: bool | None
    """May come as text."""
    shared_notifications_prefs: Any
    """Sent as ``sharedNotificationsPrefs``."""
    source_id: str | None
    """Sent as ``sourceId``."""
    tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
