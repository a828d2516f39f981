"""How a row of the table is written. The rows themselves: rows.py and the files it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from halopsa import HaloPsaClient
from tests.wire.matching import same
from tests.wire.tenant import Answer, Sent

# Queries that come up again and again.
PAGED = {"pageinate": "true", "page_size": "50", "page_no": "1"}  # a v2 list that has pages
UNPAGED: dict[str, str] = {}  # a v2 list that knows no paging
COUNTED = {"page_size": "50", "page_no": "1", "count": "true"}  # any inventory list
DETAILS = {"includedetails": "true"}  # a v2 get
PLAIN: dict[str, str] = {}

Call = Callable[[HaloPsaClient], object]
Expect = Callable[[object], None]


@dataclass(frozen=True)
class Unsupported:
    """Refused without any request; the message names these alternatives."""

    mentions: str


@dataclass(frozen=True)
class Row:
    """One inventory row: the call, what it sends in either dialect, what the answer decodes to."""

    number: int
    endpoint: str
    call: Call
    v2: Sent | Unsupported
    inventory: Sent
    answer: Answer
    expects: Expect
    inventory_call: Call | None = None  # only where v2 needs to be told more (the ticket of an action)


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def check(entity: object, attributes: Mapping[str, object]) -> None:
    """Each attribute has that value, of that type."""
    seen = {name: getattr(entity, name) for name in attributes}
    wrong = {name: (value, seen[name]) for name, value in attributes.items() if not same(value, seen[name])}
    assert not wrong, f"expected, decoded: {wrong}"


def record(**attributes: object) -> Expect:
    """One decoded record with these attributes."""
    return lambda result: check(result, attributes)


def page(count: int | None, rows: int, /, *, more: bool = False, **first: object) -> Expect:
    """A page that claims `count` records, holds `rows`, and whose first row has these attributes."""

    def expect(result: object) -> None:
        assert isinstance(result, Sequence)
        assert len(result) == rows
        check(result, {"record_count": count, "complete": not more, "has_more": more})
        check(result[0], first)

    return expect


def bare(rows: int, /, **first: object) -> Expect:
    """An unpaged list: one complete page, whatever it says about counts."""

    def expect(result: object) -> None:
        assert isinstance(result, Sequence)
        assert len(result) == rows
        check(result, {"complete": True, "has_more": False})
        check(result[0], first)

    return expect


def none(result: object) -> None:
    """The call returns None."""
    assert result is None


def anything(result: object) -> None:
    """The sources do not say what comes back."""
