"""Settings of a sandbox, checked once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal, NamedTuple, get_args

import attrs

from halopsa._api import API

Dialect = Literal["v2", "inventory"]
RecordCount = Literal["honest", "stuck", "missing", "string"]


class RequestRecord(NamedTuple):
    """One request the sandbox answered. ``query`` never holds secrets, bodies are not kept."""

    method: str
    """The verb, in capitals."""
    path: str
    """What was asked for, without the query."""
    query: dict[str, str]
    """The parameters, without secrets."""
    status: int
    """That of the answer."""


def _names(values: object) -> frozenset[str]:
    if isinstance(values, str):
        values = [values]
    return frozenset(str(value).lower() for value in values)  # type: ignore[attr-defined]  # checked by iterating


def _all_or_names(values: object) -> bool | frozenset[str]:
    return values if isinstance(values, bool) else _names(values)


def _one_of(*words: str) -> Callable[[object, attrs.Attribute[str], str], None]:
    def check(_: object, attribute: attrs.Attribute[str], value: str) -> None:
        if value not in words:
            raise ValueError(f"{attribute.name} must be one of {', '.join(words)}, not {value!r}")

    return check


def _moment(_: object, attribute: attrs.Attribute[datetime | None], value: object) -> None:
    if value is not None and not (isinstance(value, datetime) and 1970 <= value.year <= 9000):
        raise ValueError(f"{attribute.name} must be a datetime of the years 1970 to 9000, not {value!r}")


def _utc(value: object) -> object:
    if not isinstance(value, datetime):
        return value
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _pair(_: object, attribute: attrs.Attribute[tuple[int, float]], value: object) -> None:
    if value is not None and not (isinstance(value, tuple | list) and len(value) == 2):
        raise ValueError(f"{attribute.name} must be (requests, seconds) or None, not {value!r}")


@attrs.frozen
class Fired:
    """Something that a write sets off: ``"automations"`` or ``"mail"``, and the record. No values."""

    what: str
    """``"automations"`` or ``"mail"``."""
    resource: str
    """Of which resource the record is, such as ``"tickets"``."""
    id: object
    """That of the record, as the write returned it."""


@attrs.frozen(kw_only=True)
class Settings:
    """The behaviour of a sandbox; every field is a keyword of ``Sandbox``."""

    dialect: Dialect = attrs.field(default="v2", validator=_one_of(*get_args(Dialect)))
    seed: int = 1
    tickets: int = attrs.field(default=1250, validator=attrs.validators.ge(0))
    now: datetime | None = attrs.field(default=None, converter=_utc, validator=_moment)
    rate_limit: tuple[int, float] | None = attrs.field(
        default=(API.limits.max_requests, API.limits.window), validator=_pair
    )
    retry_after: bool = False
    page_cap: int = attrs.field(default=API.paging.largest_page_size, validator=attrs.validators.ge(1))
    latency: float = attrs.field(default=0.0, validator=attrs.validators.ge(0.0))
    record_count: RecordCount = attrs.field(default="honest", validator=_one_of(*get_args(RecordCount)))
    repeat_page_1: frozenset[str] = attrs.field(default=frozenset(), converter=_names)
    ignore_filters: bool | frozenset[str] = attrs.field(default=False, converter=_all_or_names)
    denied: frozenset[str] = attrs.field(default=frozenset(), converter=_names)
    token_lifetime: int = 3600
    link_over: int = 262_144
    client_id: str = "5eedc0de-0000-4000-8000-5a4db0c0ffee"
    client_secret: str = attrs.field(default="local-sandbox-only", repr=False)
