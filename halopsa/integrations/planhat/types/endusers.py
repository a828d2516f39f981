# Generated from spec/planhat/resources/endusers.yaml. Do not edit.
"""What calls of ``client.endusers`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class EnduserFilters(TypedDict, total=False):
    """Filters of ``client.endusers.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    email: str | None  # published only
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class EnduserMatch(TypedDict, total=False):
    """What ``client.endusers.find`` finds one record by. All that is given must be equal."""

    external_id: str  # the record is got by it
    source_id: str  # the record is got by it
    email: str  # sent as email; not verified on a live tenant; documented filter; whether case counts in it is not, and archived ones are not listed


class EnduserFields(TypedDict, total=False):
    """Fields of ``client.endusers`` calls that write. ``None`` clears a field."""

    archived: bool | None  # may come as text
    company_id: str | None  # on the wire: companyId
    custom: Mapping[str, Any] | None
    email: str | None
    external_id: str | None  # on the wire: externalId
    featured: bool | None  # may come as text
    first_name: str | None  # on the wire: firstName
    last_name: str | None  # on the wire: lastName
    other_emails: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None  # on the wire: otherEmails
    phone: str | None
    position: str | None
    primary: bool | None  # may come as text
    shared_notifications_prefs: Any  # on the wire: sharedNotificationsPrefs
    source_id: str | None  # on the wire: sourceId
    tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
