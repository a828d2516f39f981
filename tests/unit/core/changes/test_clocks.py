"""Readings of changes while clocks are wrong, the server's or this machine's: nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import attrs
import pytest
import responses
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa import Bookmark
from halopsa._api import API
from halopsa.core.changes.changes import Changes, ServerClock
from halopsa.core.changes.filter import RowReader
from halopsa.core.paging.listing import RawPage
from tests.of_halopsa import awaited, raw_page
from tests.wire.tenant import Answer, Tenant, connect

T0 = datetime(2026, 3, 1, 12, tzinfo=UTC)
OVERLAP = timedelta(minutes=5)
HOUR, YEAR = timedelta(hours=1), timedelta(days=365)


@attrs.frozen
class Row:
    id: int
    stamp: datetime
    text: str


@attrs.define
class World:
    """A server whose stamps are right; its Date headers, and the clock of this machine, may be wrong."""

    stamped: bool
    now: datetime = T0
    local: timedelta = timedelta()
    dates: list[timedelta | None] = attrs.Factory(list)
    age: int | None = None
    rows: dict[int, Row] = attrs.Factory(dict)
    asked: datetime = T0
    page_takes: timedelta = timedelta(seconds=1)
    clock: ServerClock = attrs.field(init=False)
    asks: list[datetime] = attrs.Factory(list)

    def __attrs_post_init__(self) -> None:
        self.clock = ServerClock(self.monotonic)

    def monotonic(self) -> float:
        return (self.now - T0).total_seconds()

    def change(self, ident: int, text: str) -> Row:
        self.rows[ident] = Row(ident, self.now.replace(microsecond=0), text)
        return self.rows[ident]

    async def ask(self, since: datetime) -> None:
        self.asked = since - OVERLAP if since > T0 - 10 * YEAR else since
        self.asks.append(since)

    def fetch(self, page_no: int, page_size: int) -> RawPage[Row]:
        wrong = self.dates[min(page_no, len(self.dates)) - 1]
        if wrong is not None:
            headers = {"Date": format_datetime(self.now.replace(microsecond=0) + wrong, usegmt=True)}
            self.clock.hear(headers | ({} if self.age is None else {"Age": str(self.age)}))
        listed = [row for _, row in sorted(self.rows.items()) if row.stamp >= self.asked]
        page = listed[(page_no - 1) * page_size : page_no * page_size]
        self.now += self.page_takes
        return raw_page(list(page), [(row.id,) for row in page], len(listed), False)

    def read(self, start: Bookmark, *, saved: bool = True) -> Changes[Row]:
        return Changes(
            awaited(self.fetch),
            start=start,
            overlap=OVERLAP,
            reader=RowReader(
                key=lambda row: row.id,
                stamp=lambda row: row.stamp if self.stamped else None,
                content=lambda row: row.text,
                settles=timedelta(seconds=API.changes.stamp_settles),
            ),
            server=self.clock,
            filtered=True,
            ask=self.ask,
            saved=saved,
            wall=lambda: self.now + self.local,
            page_size=2,
            clock=self.monotonic,
        )


AHEAD = [timedelta(), timedelta(seconds=3), HOUR, YEAR]
BEHIND = [timedelta(), timedelta(seconds=-3), -HOUR, -YEAR]
WRONG = [*AHEAD, *BEHIND]
#: The errors of the Date headers of three pages and of this machine; one of the two is not ahead.
CLOCKS = st.one_of(
    st.tuples(st.tuples(*[st.sampled_from([*WRONG, None])] * 3), st.sampled_from(BEHIND)),
    st.tuples(st.tuples(*[st.sampled_from(BEHIND)] * 3), st.sampled_from(WRONG)),
    st.tuples(st.tuples(st.sampled_from(AHEAD), *[st.sampled_from(BEHIND)] * 2), st.sampled_from(BEHIND)),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("change"), st.integers(1, 5)),
        st.tuples(st.just("wait"), st.sampled_from([0.1, 0.6, 1, 45, 400, 4000, 100_000])),
        st.tuples(st.just("read"), CLOCKS),
    ),
    max_size=30,
)


@settings(max_examples=300)
@given(
    steps=STEPS,
    stamped=st.booleans(),
    first=st.sampled_from([T0 - HOUR, T0 + YEAR]),
    takes=st.sampled_from([0.0, 1.0, 30.0]),
)
def test_no_wrong_clock_loses_a_change(
    steps: list[tuple[str, object]], stamped: bool, first: datetime, takes: float
) -> None:
    """As long as one of the two clocks is not ahead; rows may come again. Bookmarks may be from the future."""
    world = World(stamped, page_takes=timedelta(seconds=takes))
    mark = Bookmark(first, "ab")
    delivered: set[Row] = set()
    right = ((timedelta(),) * 3, timedelta())
    for number, (step, value) in enumerate([*steps, ("wait", 1), ("read", right)]):
        if step == "change":
            assert isinstance(value, int)
            world.change(value, f"text {number}")
        elif step == "wait":
            assert isinstance(value, (int, float))
            world.now += timedelta(seconds=value)
        else:
            assert isinstance(value, tuple)
            world.dates, world.local = list(value[0]), value[1]
            changes = world.read(mark)
            delivered |= set(changes)
            before = world.now
            mark = Bookmark.from_json(changes.bookmark().to_json())
            assert not changes.report.complete or mark.since <= before
    assert set(world.rows.values()) <= delivered


@pytest.mark.parametrize("stamped", [True, False])
@pytest.mark.parametrize("wrong", [HOUR, YEAR])
@pytest.mark.parametrize("where", ["server", "here"])
def test_one_clock_ahead_hides_nothing(stamped: bool, wrong: timedelta, where: str) -> None:
    world = World(stamped, dates=[wrong if where == "server" else timedelta()])
    world.local = wrong if where == "here" else timedelta()
    world.change(1, "a")
    world.now += timedelta(minutes=1)
    changes = world.read(Bookmark(T0 - HOUR, "ab"))
    assert [row.text for row in changes] == ["a"]
    assert changes.bookmark().since <= world.now
    world.dates, world.local = [timedelta()], timedelta()
    world.now += timedelta(minutes=1)
    world.change(2, "b")
    assert "b" in [row.text for row in world.read(changes.bookmark())]


def test_a_clock_that_is_years_behind_here_loses_nothing() -> None:
    world = World(False, dates=[timedelta()], local=-6 * YEAR)
    mark = Bookmark(T0 - HOUR, "ab")
    for text in ("a", "b"):
        world.change(1, text)
        changes = world.read(mark)
        assert text in [row.text for row in changes]
        mark = changes.bookmark()
    world.local = timedelta()
    world.now += timedelta(days=1)
    changes = world.read(mark)
    changes.to_list()
    assert changes.bookmark().since > T0 + HOUR


@pytest.mark.parametrize(
    "clocks", [([timedelta()], timedelta()), ([timedelta()], 2 * YEAR), ([None], timedelta())]
)
def test_a_bookmark_from_the_future_is_mended(clocks: tuple[list[timedelta | None], timedelta]) -> None:
    world = World(False)
    world.dates, world.local = clocks
    world.change(1, "lost by the reading that made the bookmark")
    world.now += timedelta(days=2)
    changes = world.read(Bookmark(T0 + YEAR, "ab", frozenset({"0" * 16})))
    assert len(changes.to_list()) == 1
    assert "everything was read" in changes.report.why
    assert changes.bookmark().since <= world.now
    assert not changes.bookmark().seen
    assert [asked.year for asked in world.asks] == [2027, 1970]
    again = world.read(changes.bookmark())
    again.to_list()
    assert "everything" not in again.report.why or clocks[0] == [None]


def test_a_date_that_the_caller_chose_is_kept_but_not_passed_on() -> None:
    world = World(False, dates=[timedelta()])
    world.change(1, "a")
    changes = world.read(Bookmark(T0 + YEAR), saved=False)
    assert changes.to_list() == []
    assert changes.bookmark().since <= world.now


def test_clocks_that_differ_a_little_cost_nothing() -> None:
    world = World(False, dates=[timedelta(seconds=-20)])
    changes = world.read(Bookmark(T0, "ab"))
    changes.to_list()
    assert len(world.asks) == 1


def test_a_later_page_corrects_the_first() -> None:
    """Both clocks are ahead when the reading begins; a page of it comes from a host that is not."""
    world = World(False, dates=[YEAR, timedelta()], local=YEAR, page_takes=timedelta(seconds=30))
    for ident in (1, 2, 3):
        world.change(ident, "a")
    began = world.now
    changes = world.read(Bookmark(T0 - HOUR, "ab"))
    assert len(changes.to_list()) == 3
    assert changes.bookmark().since <= began


def test_a_second_that_a_wrong_clock_takes_for_long_gone_may_bring_another_change() -> None:
    """Two changes of one second, and a reading between them: the stamp settles by the clock that is behind."""
    world = World(True, dates=[HOUR], page_takes=timedelta())
    world.change(1, "a")
    changes = world.read(Bookmark(T0 - HOUR, "ab"))
    assert [row.text for row in changes] == ["a"]
    world.change(1, "b")
    assert [row.text for row in world.read(changes.bookmark())] == ["b"]


def test_what_a_cache_kept_is_as_old_as_it_says() -> None:
    world = World(False, dates=[timedelta()], age=600)
    world.change(1, "a")
    changes = world.read(Bookmark(T0 - HOUR, "ab"))
    changes.to_list()
    assert changes.bookmark().since == T0 - timedelta(seconds=600)
    world.dates, world.age = [-HOUR], 3600  # the date it was made: no contradiction
    asks = len(world.asks)
    world.read(Bookmark(T0, "ab")).to_list()
    assert len(world.asks) == asks + 1


@pytest.mark.parametrize("age", ["", "soon", "-5", "1e3", "9" * 30, "99999999999"])
def test_an_age_that_is_none(age: str) -> None:
    clock = ServerClock()
    clock.hear({"Date": format_datetime(T0, usegmt=True), "Age": age})
    assert clock.began == T0


# On the wire


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)


LISTS = {
    "tickets": "tickets",
    "projects": "tickets",
    "opportunities": "tickets",
    "clients": "clients",
    "sites": "sites",
    "assets": "assets",
    "contacts": "users",
}


@pytest.mark.parametrize("name", LISTS)
def test_a_date_header_a_year_ahead_hides_no_later_change(tenant: Tenant, name: str) -> None:
    rows = {"record_count": 1, LISTS[name]: [{"id": 1}]}
    now = datetime.now(UTC)

    def answer(date: datetime) -> Answer:
        return Answer(200, rows, {"Date": format_datetime(date, usegmt=True)})

    tenant.answers(answer(now + YEAR))
    changes = getattr(connect(), name).changed_since(now - HOUR)
    assert len(changes.to_list()) == 1
    mark = changes.bookmark()
    assert now - timedelta(seconds=1) <= mark.since <= datetime.now(UTC)
    tenant.answers(answer(now + timedelta(seconds=1)))
    getattr(connect(), name).changed_since(mark.to_json()).to_list()
    assert tenant.sent[-1].query["lastupdatefromdate"] <= f"{now:%Y-%m-%dT%H:%M:%S}Z"
    # One that was saved by a release that believed the header.
    old = attrs.evolve(mark, since=now + YEAR)
    again = getattr(connect(), name).changed_since(old.to_json())
    assert len(again.to_list()) == 1
    assert tenant.sent[-1].query["lastupdatefromdate"] == "1970-01-01T00:00:00Z"
    assert again.bookmark().since <= datetime.now(UTC)
    assert tenant.sent[-2].query["lastupdatefromdate"].startswith(str((now + YEAR - 2 * OVERLAP).year))
