# Generated from spec/planhat/resources/users.yaml. Do not edit.
"""What calls of ``client.users`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class UserFilters(TypedDict, total=False):
    """Filters of ``client.users.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    email: str | None  # published only
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class UserMatch(TypedDict, total=False):
    """What ``client.users.find`` finds one record by. All that is given must be equal."""

    external_id: str  # the record is got by it
    email: str  # sent as email; not verified on a live tenant; documented filter; whether case counts in it is not


class UserFields(TypedDict, total=False):
    """Fields of ``client.users`` calls that write. ``None`` clears a field."""

    custom: Mapping[str, Any] | None
    email: str | None
    external_id: str | None  # on the wire: externalId
    first_name: str | None  # on the wire: firstName
    inactive: bool | None  # true unless given, the documentation says
    is_hidden: bool | None  # on the wire: isHidden
    last_name: str | None  # on the wire: lastName
    managers: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    nick_name: str | None  # on the wire: nickName
    notifications_enabled: bool | None  # on the wire: notificationsEnabled
    roles: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    teams: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    tz_offset: int | None  # on the wire: tzOffset
