# Generated from spec/planhat/resources/users.yaml. Do not edit.
"""What calls of ``client.users`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class UserFilters(TypedDict, total=False):
    """Filters of ``client.users.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    email: str | None
    """Rows whose ``email`` is this. Grade C: only the documentation, or only a public client, has it."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class UserMatch(TypedDict, total=False):
    """What ``client.users.find`` finds one record by. All that is given must be equal."""

    external_id: str
    """The record is got by it."""
    email: str
    """Sent as ``email``. Documented filter; whether case counts in it is not. Grade C: only the
    documentation, or only a public client, has it."""


class UserFields(TypedDict, total=False):
    """Fields of ``client.users`` calls that write. ``None`` clears a field."""

    custom: Mapping[str, Any] | None
    email: str | None
    external_id: str | None
    """Sent as ``externalId``."""
    first_name: str | None
    """Sent as ``firstName``."""
    inactive: bool | None
    """True unless given, the documentation says."""
    is_hidden: bool | None
    """Sent as ``isHidden``."""
    last_name: str | None
    """Sent as ``lastName``."""
    managers: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    nick_name: str | None
    """Sent as ``nickName``."""
    notifications_enabled: bool | None
    """Sent as ``notificationsEnabled``."""
    roles: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    teams: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    tz_offset: int | None
    """Sent as ``tzOffset``."""
