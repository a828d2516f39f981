"""What the tests of all resources check."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from halopsa import HaloPsaNotFoundError
from halopsa.sandbox import Sandbox

Loosely = Any  # Any: a client used in ways a type checker rightly refuses


def loose(value: object) -> Loosely:
    """The same object, without its types."""
    return value


def ids(rows: Iterable[Loosely]) -> list[Loosely]:
    """The ids of rows."""
    return [row.id for row in rows]


def gone(read: Callable[[], object]) -> None:
    """The record does not exist (any more)."""
    with pytest.raises(HaloPsaNotFoundError) as caught:
        read()
    assert caught.value.status_code == 404


def said(halo: Sandbox) -> list[str]:
    """The API requests so far: ``"GET /Tickets/5 200"``."""
    return [
        f"{record.method} {record.path.removeprefix('/api')} {record.status}"
        for record in halo.requests
        if record.path.startswith("/api/")
    ]


def utc(*parts: int) -> datetime:
    """A moment in UTC."""
    year, month, day, *rest = parts
    hour, minute, second = [*rest, 0, 0, 0][:3]
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
