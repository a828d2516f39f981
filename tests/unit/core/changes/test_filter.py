"""Which rows count as changes, and from where to read the next time: over plain rows and given clocks."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.changes.bookmark import Bookmark
from halopsa.core.changes.filter import ChangeFilter, RowReader, earlier
from halopsa.errors import HaloPsaValidationError

T0 = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
OVERLAP = 5 * MINUTE


@attrs.frozen
class Row:
    """A record as a list shows it."""

    id: int
    stamp: datetime | None
    text: str = ""


READER: RowReader[Row] = RowReader(
    key=lambda r: r.id,
    stamp=lambda r: r.stamp,
    content=lambda r: r.text,
    settles=timedelta(seconds=API.changes.stamp_settles),
)


def sieve(start: Bookmark, began: datetime | None = None, *, filtered: bool = True) -> ChangeFilter[Row]:
    made = ChangeFilter(start, OVERLAP, READER, filtered=filtered, now=began or T0 + timedelta(days=30))
    made.began = began
    return made


def read(
    start: Bookmark,
    rows: list[Row],
    began: datetime | None = None,
    *,
    filtered: bool = True,
    took: timedelta = SECOND,
) -> tuple[list[Row], Bookmark]:
    made = sieve(start, began, filtered=filtered)
    return [row for row in rows if made.passes(row)], made.bookmark(took)


def test_rows_from_the_overlap_on_pass() -> None:
    rows = [Row(1, T0), Row(2, T0 - OVERLAP), Row(3, T0 - OVERLAP - SECOND), Row(4, T0 + MINUTE)]
    found, after = read(Bookmark(T0), rows, T0 + 2 * MINUTE)
    assert [row.id for row in found] == [1, 2, 4]
    assert after.since == T0 + MINUTE - SECOND  # less the time it took
    assert len(after.seen) == 2  # row 2 is out of the next overlap


def test_rows_that_did_not_change_are_counted() -> None:
    made = sieve(Bookmark(T0))
    assert not any(made.passes(Row(n, T0 - timedelta(days=n))) for n in (1, 2, 3))
    assert made.older == 3


def test_what_was_delivered_is_not_delivered_again_unless_it_changed() -> None:
    rows = [Row(1, T0), Row(2, T0 + MINUTE), Row(3, T0 + 2 * MINUTE)]
    _, after = read(Bookmark(T0), rows, T0 + 3 * MINUTE)
    again, last = read(after, [rows[0], Row(2, T0 + 4 * MINUTE), rows[2]], T0 + 5 * MINUTE)
    assert again == [Row(2, T0 + 4 * MINUTE)]
    assert read(last, [rows[2], again[0]], T0 + 6 * MINUTE)[0] == []


def test_rows_without_a_stamp_always_pass() -> None:
    _, after = read(Bookmark(T0), [Row(1, None)], T0 + MINUTE)
    assert read(after, [Row(1, None)], T0 + MINUTE)[0] == [Row(1, None)]


def test_without_stamps_the_server_s_clock_is_next_where_the_server_filters() -> None:
    assert read(Bookmark(T0), [Row(1, None)], T0 + MINUTE)[1].since == T0 + MINUTE
    assert read(Bookmark(T0), [Row(1, None)], T0 + MINUTE, filtered=False)[1].since == T0
    assert read(Bookmark(T0), [Row(1, None)], None)[1].since == T0
    assert read(Bookmark(T0), [], T0 + MINUTE)[1].since == T0


def test_changes_while_the_list_is_read_are_read_again() -> None:
    """An hour of reading: what changes in it must not hide behind the newest row."""
    rows = [Row(1, T0), Row(2, T0 + timedelta(hours=1))]
    assert read(Bookmark(T0), rows, T0 + MINUTE, took=timedelta(hours=1))[1].since == T0
    assert read(Bookmark(T0 - MINUTE), rows, None, took=timedelta(hours=1))[1].since == T0
    # With time zones mixed up the clock alone would not do: the stamps are eight hours behind it.
    after = read(Bookmark(T0), rows, T0 + timedelta(hours=8), took=timedelta(minutes=50))[1]
    assert after.since == T0 + timedelta(minutes=10)


@pytest.mark.parametrize("began", [T0 + MINUTE, None])
def test_a_stamp_from_the_future_hides_nothing(began: datetime | None) -> None:
    _, after = read(Bookmark(T0), [Row(1, T0), Row(2, T0 + timedelta(days=400))], began)
    assert after.since == T0
    found, _ = read(after, [Row(3, T0 + MINUTE), Row(2, T0 + timedelta(days=400))], began and began + MINUTE)
    assert [row.id for row in found] == [3]


def test_a_second_change_in_the_second_of_the_reading_is_delivered() -> None:
    now = T0 + MINUTE
    _, after = read(Bookmark(T0), [Row(1, now, "a")], now)
    found, last = read(after, [Row(1, now, "b")], now + MINUTE)
    assert found == [Row(1, now, "b")]
    assert read(last, [Row(1, now, "b")], now + 2 * MINUTE)[0] == []
    # Of an earlier second the stamp tells enough, whatever else a row shows: some fields are clocks.
    _, after = read(Bookmark(T0), [Row(1, now - MINUTE, "1 h left")], now)
    assert read(after, [Row(1, now - MINUTE, "0.9 h left")], now + MINUTE)[0] == []


def test_a_reading_that_found_nothing_forgets_nothing() -> None:
    _, after = read(Bookmark(T0), [Row(1, T0)], T0 + MINUTE)
    _, same = read(after, [], T0 + 2 * MINUTE)
    assert same == after


def test_it_forgets_while_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("halopsa.core.changes.filter._FORGET_AT_LEAST", 100)
    made = sieve(Bookmark(T0), T0 + timedelta(days=40))
    days = [Row(n, T0 + n * timedelta(minutes=30)) for n in range(1900)]
    assert all(made.passes(row) for row in days)
    assert len(made._met) <= 2 * 60
    after = made.bookmark(MINUTE)
    assert len(after.seen) == 1
    assert after.since == days[-1].stamp - MINUTE if days[-1].stamp else False


def test_earlier_stops_at_the_first_moment() -> None:
    first = datetime.min.replace(tzinfo=UTC)
    assert earlier(first + MINUTE, OVERLAP) == first
    assert earlier(T0, OVERLAP) == T0 - OVERLAP


# Bookmarks as text


def test_a_bookmark_survives_its_text() -> None:
    mark = Bookmark(T0 + timedelta(microseconds=7), "ab12", frozenset({"0123456789abcdef"}))
    assert Bookmark.from_json(mark.to_json()) == mark
    assert Bookmark(datetime(2026, 1, 1)) == Bookmark(datetime(2026, 1, 1, tzinfo=UTC))


BAD = [
    "",
    "{",
    "[]",
    "null",
    "5",
    '{"kind":"changes"}',
    '{"kind":"other","version":1}',
    "[" * 100_000,
    *(
        Bookmark(T0, "ab", frozenset({"0" * 16})).to_json().replace(old, new)
        for old, new in (
            ('"version":1', '"version":2'),
            ('"version":1', '"version":"1"'),
            ("2026-03-01T12:00:00Z", "2026-03-01T12:00:00"),
            ("2026-03-01T12:00:00Z", "1900-01-01T00:00:00Z"),
            ("2026-03-01T12:00:00Z", "soonZ"),
            ('"2026-03-01T12:00:00Z"', "5"),
            ('"0000000000000000"', '"../../etc/passwd"'),
            ('"0000000000000000"', "0"),
            ('["0000000000000000"]', '"0000000000000000"'),
            ('"identity":"ab"', '"identity":"AB"'),
            ('"identity":"ab"', '"identity":5'),
            ('"identity":"ab",', ""),
            ('"seen":', '"more":1,"seen":'),
        )
    ),
]


@pytest.mark.parametrize("text", BAD, ids=lambda text: text[:80])
def test_what_is_no_bookmark_is_refused(text: str) -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        Bookmark.from_json(text)
    assert caught.value.errors[0].message.startswith("is no bookmark")


@given(st.text(max_size=200))
def test_any_text_is_a_bookmark_or_refused(text: str) -> None:
    with suppress(HaloPsaValidationError):
        Bookmark.from_json(text)


# Any history: every change is delivered, none twice


@attrs.define
class Server:
    """Records with whole-second stamps, which a tenant filters or returns all of."""

    filters: bool
    now: datetime = T0
    rows: dict[int, Row] = attrs.Factory(dict)

    def change(self, ident: int, text: str) -> Row:
        self.rows[ident] = Row(ident, self.now.replace(microsecond=0), text)
        return self.rows[ident]

    def answer(self, since: datetime) -> list[Row]:
        return [row for row in self.rows.values() if not self.filters or (row.stamp and row.stamp >= since)]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("change"), st.integers(1, 5)),
        st.tuples(st.just("wait"), st.sampled_from([0.1, 0.6, 1, 3, 45, 200, 400, 4000])),
        st.tuples(st.just("sync"), st.booleans()),
    ),
    max_size=40,
)


@settings(max_examples=300)
@given(steps=STEPS, filters=st.booleans(), dated=st.booleans())
def test_every_change_comes_and_none_twice(
    steps: list[tuple[str, float | int | bool]], filters: bool, dated: bool
) -> None:
    """Changes may happen within the second of a reading, and while it goes on behind what was read."""
    server = Server(filters)
    mark = Bookmark(T0)
    latest: dict[int, Row] = {}
    delivered: list[Row] = []
    for number, (step, value) in enumerate([*steps, ("sync", False), ("sync", False)]):
        if step == "change":
            latest[int(value)] = server.change(int(value), f"text {number}")
        elif step == "wait":
            server.now += timedelta(seconds=float(value))
        else:
            made = sieve(mark, server.now.replace(microsecond=0) if dated else None, filtered=filters)
            began, rows = server.now, server.answer(made.since)
            if value:  # a change while reading: the row that was read is the old one
                server.now += 2 * SECOND
                latest[1] = server.change(1, f"text {number}")
            delivered += [row for row in rows if made.passes(row)]
            mark = made.bookmark(server.now - began)
            mark = Bookmark.from_json(mark.to_json())
    assert {row.id: row for row in delivered} == latest
    assert len(set(delivered)) == len(delivered)
