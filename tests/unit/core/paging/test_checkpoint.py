"""Checkpoints: what they cover, that nothing comes twice, and what is refused."""

from __future__ import annotations

import itertools
import json
import sys
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa import HaloPsaValidationError
from halopsa.core.errors import IncompleteError, ValidationError
from halopsa.core.paging.checkpoint import Checkpoint
from halopsa.core.paging.keyset import KeySet
from halopsa.core.paging.keyset import ascending as ascending_keys
from halopsa.core.paging.listing import Listing, RawPage, plan_of
from tests.of_halopsa import awaited, raw_page
from tests.unit.core.confined import confined

#: What a listing says of itself is looked at in its report here.
pytestmark = pytest.mark.filterwarnings("ignore::halopsa.core.errors.IncompleteWarning")


class Table:
    """Rows with or without keys, paged."""

    def __init__(self, rows: list[int], *, cap: int = 5, claims: bool = True, keyless: int = 0) -> None:
        self.rows, self.cap, self.claims, self.keyless = rows, cap, claims, keyless
        self.asked: list[int] = []
        self.fails: set[int] = set()

    def key(self, row: int) -> Hashable | None:
        if self.keyless and row % self.keyless == 0:
            return None
        return f"key {row}" if row % 3 == 0 else (row,)

    def __call__(self, page_no: int, page_size: int) -> RawPage[int]:
        self.asked.append(page_no)
        if page_no in self.fails:
            self.fails.remove(page_no)
            raise TimeoutError
        size = min(self.cap, page_size)
        rows = self.rows[(page_no - 1) * size : page_no * size]
        return raw_page(rows, [self.key(row) for row in rows], len(self.rows) if self.claims else None)


def listing(table: Table, resume: Checkpoint | str | None = None, **options: object) -> Listing[int]:
    return Listing(awaited(table), page_size=7, resume=resume, identity="x", **options)  # type: ignore[arg-type]  # options


@given(
    total=st.integers(0, 40),
    cap=st.integers(1, 9),
    keyless=st.sampled_from([0, 1, 2, 5]),
    claims=st.booleans(),
    cuts=st.lists(st.integers(0, 15), max_size=4),
    as_text=st.booleans(),
    prefetch=st.sampled_from([1, 3]),
)
def test_an_interrupted_reading_goes_on_where_it_stopped(
    total: int, cap: int, keyless: int, claims: bool, cuts: list[int], as_text: bool, prefetch: int
) -> None:
    table = Table(list(range(total)), cap=cap, keyless=keyless, claims=claims)
    whole = listing(table)
    expected = whole.to_list()
    rows: list[int] = []
    resume: Checkpoint | str | None = None
    for cut in cuts:
        part = listing(table, resume, prefetch=prefetch)
        rows += itertools.islice(part, cut)
        found = part.checkpoint()
        assert found.rows == len(rows)
        resume = found.to_json() if as_text else found
    last = listing(table, resume, prefetch=prefetch)
    rows += last
    assert rows == expected
    for name in (
        "rows",
        "duplicates_dropped",
        "page_size",
        "record_count",
        "complete",
        "why",
        "distinct_keys",
    ):
        assert getattr(last.report, name) == getattr(whole.report, name), name
    done = listing(table, last.checkpoint().to_json())
    table.asked.clear()
    assert done.to_list() == []
    assert table.asked == []
    assert (done.report.complete, done.report.why) == (whole.report.complete, whole.report.why)


@given(
    total=st.integers(0, 60),
    cap=st.integers(1, 7),
    cuts=st.lists(st.tuples(st.integers(0, 60), st.sets(st.integers(0, 60), max_size=9)), max_size=3),
    prefetch=st.sampled_from([1, 3]),
)
def test_rows_that_deletions_moved_to_a_page_before_come_all_the_same(
    total: int, cap: int, cuts: list[tuple[int, set[int]]], prefetch: int
) -> None:
    table = Table(list(range(total)), cap=cap)
    rows: list[int] = []
    text: str | None = None
    most = 0
    for cut, gone in cuts:
        part = listing(table, text, prefetch=prefetch)
        rows += itertools.islice(part, cut)
        text = part.checkpoint().to_json()
        before = len(table.rows)
        table.rows = [row for row in table.rows if row not in gone]
        most = max(most, before - len(table.rows))
    last = listing(table, text, prefetch=prefetch)
    rows += last
    assert len(rows) == len(set(rows))
    if most <= cap or last.report.complete:
        assert set(table.rows) <= set(rows)


@pytest.mark.parametrize("cap", [1, 2, 3])
def test_an_interruption_while_it_goes_back_loses_nothing(cap: int) -> None:
    table = Table(list(range(12)), cap=cap)
    part = listing(table)
    rows = list(itertools.islice(part, 2 * cap))
    table.rows = list(range(2 * cap, 12))  # more than a page is gone: it goes back to page 1
    for _ in range(2):
        part = listing(table, part.checkpoint().to_json())
        rows += itertools.islice(part, 1)
    rows += listing(table, part.checkpoint().to_json())
    assert sorted(rows) == list(range(12))


def test_a_page_is_read_once_more_and_what_moved_there_is_handed_out_row_by_row() -> None:
    table = Table(list(range(20)), cap=5)
    part = listing(table)
    rows = list(itertools.islice(part, 10))
    table.rows = list(range(3, 20))
    moved = listing(table, part.checkpoint().to_json())
    rows += itertools.islice(moved, 2)
    assert rows[10:] == [10, 11]
    at = moved.checkpoint()
    assert (at.rows, at._position.page, at._position.partial) == (12, 3, 0)
    last = listing(table, at.to_json())
    rows += last
    assert rows == list(range(20))
    assert table.asked == [1, 2, 2, 2, 3, 4]
    assert (last.report.complete, last.report.duplicates_dropped) == (True, 0)


def test_more_than_a_page_of_deletions_in_between_is_made_up_for() -> None:
    table = Table(list(range(30)), cap=5)
    part = listing(table)
    rows = list(itertools.islice(part, 10))
    table.rows = list(range(6, 30))
    last = listing(table, part.checkpoint().to_json())
    rows += last
    assert set(table.rows) <= set(rows)
    assert last.report.complete is True


def test_rows_without_a_key_do_not_come_again_with_the_page_that_is_read_once_more() -> None:
    table = Table(list(range(20)), cap=5, keyless=4)
    part = listing(table)
    rows = list(itertools.islice(part, 10))
    table.rows = list(range(1, 20))
    rows += listing(table, part.checkpoint().to_json())
    assert rows == [*range(10), *range(10, 20)]


def test_a_page_number_beyond_the_limit_ends_it() -> None:
    table = Table(list(range(20)), cap=5)
    part = listing(table)
    list(itertools.islice(part, 10))
    data = {**json.loads(part.checkpoint().to_json()), "page": 10**6}
    del data["check"]
    last = listing(table, json.dumps(data))
    assert last.to_list() == []
    assert (last.report.complete, last.report.why) == (False, "stopped at the limit of 100000 pages")


@given(
    total=st.integers(0, 40),
    cut=st.integers(0, 40),
    gone=st.sets(st.integers(0, 40), max_size=12),
    added=st.lists(
        st.tuples(st.integers(0, 40), st.integers(100, 200)), max_size=9, unique_by=lambda x: x[1]
    ),
)
def test_nothing_is_doubled_when_rows_come_and_go_in_between(
    total: int, cut: int, gone: set[int], added: list[tuple[int, int]]
) -> None:
    table = Table(list(range(total)))
    part = listing(table)
    rows = list(itertools.islice(part, cut))
    text = part.checkpoint().to_json()
    table.rows = [row for row in table.rows if row not in gone]
    for place, row in added:
        table.rows.insert(place, row)
    rows += listing(table, text)
    assert len(rows) == len(set(rows))


def test_after_an_error_exactly_what_was_handed_out() -> None:
    table = Table(list(range(23)), cap=5)
    table.fails = {3}
    part = listing(table)
    rows: list[int] = []
    with pytest.raises(TimeoutError):
        rows += part  # the rows before the error are lost to this list, not to the checkpoint
    assert part.checkpoint().rows == 10
    assert list(listing(table, part.checkpoint())) == list(range(10, 23))
    assert table.asked == [1, 2, 3, 2, 3, 4, 5]


def test_every_iteration_of_a_resumed_listing_begins_at_the_checkpoint() -> None:
    part = listing(Table(list(range(23))))
    list(itertools.islice(part, 8))
    at = part.checkpoint()
    rest = listing(Table(list(range(23))), at)
    assert rest.to_list() == rest.to_list() == list(range(8, 23))
    assert listing(Table(list(range(23))), at).to_list() == list(range(8, 23))


def test_whole_pages_count_when_they_are_handed_out() -> None:
    table = Table(list(range(12)), cap=5)
    part = listing(table)
    pages = part.pages()
    assert part.checkpoint().rows == 0
    next(pages)
    assert part.checkpoint().rows == 5
    pages.close()
    assert part.checkpoint().rows == 5
    assert [list(page) for page in listing(table, part.checkpoint()).pages()] == [[5, 6, 7, 8, 9], [10, 11]]


def test_an_endpoint_that_ignores_paging_is_recognised_after_a_restart() -> None:
    table = Table([1, 2, 3, 4, 5], cap=5, keyless=1, claims=False)

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        return table(1, page_size)

    part = Listing(awaited(fetch), page_size=5)
    assert list(itertools.islice(part, 5)) == [1, 2, 3, 4, 5]
    rest = Listing(awaited(fetch), page_size=5, resume=part.checkpoint().to_json())
    assert rest.to_list() == []
    assert "page 1 again" in rest.report.why


def test_the_text_is_small() -> None:
    part = Listing(awaited(Table(list(range(1, 30_001)), cap=100, claims=True)), page_size=100)
    plan_of(part).fetch = awaited(
        lambda no, size: raw_page(
            rows := list(range((no - 1) * size + 1, min(no * size, 30_000) + 1)),
            [(row,) for row in rows],
            30_000,
        )
    )
    part.to_list()
    assert len(part.checkpoint().to_json()) < 600


def test_what_is_of_another_listing_is_refused_before_anything_is_sent() -> None:
    table = Table(list(range(9)))
    good = listing(table).checkpoint()
    assert repr(good) == "<Checkpoint after 0 rows, not at the end>"
    others: list[Callable[[], object]] = [
        lambda: Listing(awaited(table), page_size=7, identity="y", resume=good),
        lambda: Listing(awaited(table), page_size=8, identity="x", resume=good.to_json()),
        lambda: listing(table, good, consistent=True),
        lambda: listing(table, "{}"),
        lambda: Listing(awaited(table), page_size=7, prefetch=0),
        lambda: Listing(awaited(table), page_size=7, prefetch=65),
    ]
    for other in others:
        with pytest.raises(ValidationError, match=r"Nothing was sent") as caught:
            other()
        assert caught.value.errors
    for other in others[:3]:
        with pytest.raises(ValidationError, match="leave resume out to begin again"):
            other()
    assert table.asked == []


def _some_text() -> str:
    part = listing(Table(list(range(23)), keyless=4))
    list(itertools.islice(part, 12))
    return part.checkpoint().to_json()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(name=st.sampled_from(sorted(json.loads(_some_text()))), value=json_values)
def test_whatever_a_field_holds_it_is_read_or_refused(name: str, value: object) -> None:
    data = json.loads(_some_text())
    data[name] = value
    try:
        found = Checkpoint.from_json(json.dumps(data))
    except HaloPsaValidationError:
        return
    assert json.loads(found.to_json()) == json.loads(Checkpoint.from_json(found.to_json()).to_json())


@given(st.text(max_size=50) | json_values.map(json.dumps))
def test_texts_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(HaloPsaValidationError, match="this is no checkpoint"):
        Checkpoint.from_json(text)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"checkpoint": 3}, "another version"),
        ({"keys": [0, 2**40]}, "ascending runs"),
        ({"keys": [0, 2**29]}, "ascending runs"),
        ({"keys": [5, 1, 0, 1]}, "ascending runs"),
        ({"keys": [1, 0]}, "ascending runs"),
        ({"keys": [2**70, 1]}, "ascending runs"),
        ({"keys": [1]}, "pairs"),
        ({"keys": [True, 1]}, "pairs"),
        ({"keys": [0, 100]}, "more than the rows"),
        ({"others": "AAAA"}, "digests"),
        ({"others": "A" * 32}, "digests"),
        ({"others": "%"}, "digests"),
        ({"rows": -1}, "whole number"),
        ({"rows": True}, "whole number"),
        ({"rows": 3.0}, "whole number"),
        ({"page": 0}, "whole number from 1"),
        ({"page": 10**19}, "whole number"),
        ({"partial": 99}, "more than the rows"),
        ({"seconds": float("inf")}, "no checkpoint"),
        ({"seconds": -1}, "number from 0"),
        ({"lanes": [[1, 2]]}, "triples"),
        ({"ended": [1, "x"]}, "pair"),
        ({"trusted": 1}, "true or false"),
        ({"consistent": 1}, "true or false"),
        ({"extra": 1}, "does not know"),
    ],
)
def test_hostile_texts(change: dict[str, object], complaint: str) -> None:
    data = {**json.loads(_some_text()), **change}
    del data["check"]
    with pytest.raises(HaloPsaValidationError, match=complaint):
        Checkpoint.from_json(json.dumps(data))


def test_no_nesting_or_number_is_too_much() -> None:
    for text in ("[" * 100_000, '{"checkpoint":' + "9" * 10_000 + "}"):
        with pytest.raises(HaloPsaValidationError, match="no checkpoint"):
            Checkpoint.from_json(text)


class TestStrict:
    def test_it_raises_after_the_last_row(self) -> None:
        table = Table(list(range(12)))
        part = Listing(
            awaited(lambda no, size: raw_page((raw := table(no, size)).rows, raw.keys, 99)),
            page_size=7,
            strict=True,
        )
        rows: list[int] = []
        with pytest.raises(IncompleteError, match=r"99 rows and 12 came.*12 rows came") as caught:
            rows.extend(part)
        assert rows == list(range(12))
        assert caught.value.report is part.report

    def test_it_is_silent_when_all_came_or_the_caller_stopped(self) -> None:
        table = Table(list(range(12)))
        assert len(listing(table, strict=True).to_list()) == 12
        assert list(itertools.islice(listing(table, strict=True), 3)) == [0, 1, 2]


@pytest.mark.parametrize(
    ("first", "length"), [(1000, 24), (1000, 25), (1000, 100), (1024, 1024), (0, 2048), (-30, 60), (1023, 2)]
)
def test_runs_of_keys_at_the_edges_of_chunks(first: int, length: int) -> None:
    found, twin = KeySet(), KeySet()
    run = range(first, first + length)
    assert found.add_all(run)
    assert list(found.runs()) == [(first, length)]
    twin.restore(found.runs(), [])
    for keys in (found, twin):
        assert keys.count == length
        assert all(key in keys for key in run)
        assert first - 1 not in keys
        assert first + length not in keys


def test_keys_of_a_page_are_added_only_if_all_are_new() -> None:
    found = KeySet()
    assert found.add_all([5, 6, 2000])
    assert not found.add_all([6, 7])
    assert not found.add_all([1, 2, 2000])
    assert found.count == 3
    assert 7 not in found
    assert 1 not in found


keys = st.one_of(
    st.integers(-3000, 3000),
    st.integers(),
    st.tuples(st.integers(-50, 50)),
    st.text(max_size=3),
    st.tuples(st.integers(), st.text(max_size=2)),
)


@given(st.lists(st.lists(keys, max_size=30), max_size=8), st.booleans())
def test_keys_are_a_set(pages: list[list[Hashable]], ascending: bool) -> None:
    def plain(key: Hashable) -> Hashable:
        return key[0] if isinstance(key, tuple) and len(key) == 1 else key

    found, expected = KeySet(), set[Hashable]()
    for page in pages:
        if ascending:
            numbers = sorted({key for key in page if isinstance(key, int)})
            before = set(expected)
            if ascending_keys(numbers) is not None and found.add_all(numbers):
                assert not before & set(numbers)
                expected |= set(numbers)
                continue
        for key in page:
            assert found.add(key) is (plain(key) not in expected)
            expected.add(plain(key))
    assert found.count == len(expected)
    assert all(key in found for key in expected)
    twin = KeySet()
    twin.restore(found.runs(), found.digests())
    assert twin.count == found.count
    assert all(key in twin for key in expected)
    assert -3001 not in twin or -3001 in expected
    some = sorted(expected, key=repr)[::2]
    less = found.without(some)
    assert less.count == len(expected) - len(some)
    assert not any(key in less for key in some)
    assert all(key in found for key in expected)


@contextmanager
def interrupted(at: int) -> Iterator[None]:
    """Raise KeyboardInterrupt before line number ``at`` of those that take pages in, as Ctrl-C may."""
    left = at
    modules = {"forward.py", "backward.py", "keyset.py", "completeness.py"}

    def line(frame: FrameType, event: str, arg: object) -> object:
        nonlocal left
        if event == "line":
            left -= 1
            if not left:
                raise KeyboardInterrupt
        return line

    def call(frame: FrameType, event: str, arg: object) -> object:
        code = frame.f_code
        home = Path(code.co_filename).name
        return line if home in modules or (home, code.co_name) == ("listing.py", "feed") else None

    before = sys.gettrace()
    sys.settrace(call)  # type: ignore[arg-type]  # the stub's type of a trace function refers to itself
    try:
        yield
    finally:
        sys.settrace(before)


@pytest.mark.parametrize("consistent", [False, True])
@pytest.mark.parametrize("keyless", [0, 2])
def test_ctrl_c_while_a_page_is_taken_in_loses_no_row(consistent: bool, keyless: int) -> None:
    table = Table([7, 3, 9, 1, 4, 8, 2], cap=3, keyless=keyless)
    if consistent:
        table = Table(list(range(1, 8)), cap=3)
        table.key = lambda row: row  # type: ignore[method-assign]  # ids alone have an order
    expected = sorted(table.rows)
    for at in itertools.count(1):
        rows: list[int] = []
        part = listing(table, consistent=consistent)

        def read(part: Listing[int] = part, rows: list[int] = rows) -> None:
            for row in part:
                rows.append(row)

        try:
            with interrupted(at):
                confined(read)
        except KeyboardInterrupt:
            rows += listing(table, part.checkpoint().to_json(), consistent=consistent)
            assert sorted(rows) == expected, at
        else:
            break
    assert at > 100


def test_a_signal_handler_may_ask_for_a_checkpoint_while_a_page_is_taken_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: list[Checkpoint] = []
    part = listing(Table(list(range(7)), cap=3))
    add = KeySet.add

    def with_a_signal(keys: KeySet, key: Hashable) -> bool:
        new = add(keys, key)
        found.append(part.checkpoint())
        return new

    monkeypatch.setattr(KeySet, "add", with_a_signal)
    reader = threading.Thread(target=part.to_list, daemon=True)
    reader.start()
    reader.join(5)
    assert not reader.is_alive()
    monkeypatch.undo()
    assert [checkpoint.rows for checkpoint in found] == [0, 0, 0, 3, 3, 3, 6]
    for checkpoint in found:
        assert listing(Table(list(range(7)), cap=3), checkpoint).to_list() == list(range(checkpoint.rows, 7))
