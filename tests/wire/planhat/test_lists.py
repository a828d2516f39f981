"""Whole lists: bare arrays without a total, cut by the server as it likes; all rows, each once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

import halopsa
from halopsa.integrations import planhat
from tests.wire.scripted import DRIVERS, Answer, Asked, Connect, Host, Loosely

TOTAL = 10_000
START = datetime(2026, 4, 5, tzinfo=UTC)


class Companies:
    """Rows of a tenant in the order of their ids, of which the server gives so many at once."""

    def __init__(self, total: int, cap: int) -> None:
        self.rows = [
            {
                "_id": f"{n:024x}",
                "name": f"Company {n}",
                "updatedAt": (START + timedelta(minutes=n)).isoformat(),
            }
            for n in range(total)
        ]
        self.cap = cap

    def __call__(self, asked: Asked) -> Answer:
        assert (asked.method, asked.path) == ("GET", "/companies")
        assert asked.query["sort"] == "_id"
        first, most = int(asked.query["offset"]), min(int(asked.query["limit"]), self.cap)
        return Answer(json=self.rows[first : first + most])

    @property
    def ids(self) -> list[object]:
        return [row["_id"] for row in self.rows]


@pytest.fixture
def total(request: pytest.FixtureRequest) -> int:
    """How many rows: all of them with the blocking client; the others share all but their waiting with it."""
    return TOTAL if request.node.callspec.params["connect"] == DRIVERS[0] else TOTAL // 4


@pytest.mark.parametrize("prefetch", [1, 4])
@pytest.mark.parametrize("cap", [100, 300, 2000])
def test_ten_thousand_rows_whatever_the_server_cuts_pages_to(
    client: Loosely, main: Host, cap: int, prefetch: int, total: int
) -> None:
    main.reply = companies = Companies(total, cap)
    listing = client.companies.list_all(prefetch=prefetch)
    assert [row.id for row in listing] == companies.ids
    report = listing.report
    assert (report.rows, report.complete, report.duplicates_dropped, report.page_size) == (
        total,
        True,
        0,
        cap,
    )
    assert {asked.query["limit"] for asked in main.asked} == {"5000"}
    assert len(main.asked) <= total // (cap - 1) + 2 + prefetch


@pytest.mark.parametrize("cap", [100, 300, 2000])
def test_a_reading_that_was_cut_goes_on(client: Loosely, main: Host, cap: int, total: int) -> None:
    main.reply = companies = Companies(total, cap)
    first = client.companies.list_all()
    ids = [row.id for _, row in zip(range(total * 2 // 5 + 1), first, strict=False)]
    saved = first.checkpoint().to_json()
    rest = client.companies.list_all(resume=saved, prefetch=4)
    ids += [row.id for row in rest]
    assert ids == companies.ids
    assert rest.report.complete


def test_rows_that_go_meanwhile_hide_no_others(client: Loosely, main: Host) -> None:
    companies = Companies(1000, 100)
    stay = set(companies.ids)

    def reply(asked: Asked) -> Answer:
        if len(main.asked) in (3, 6, 9):
            stay.discard(companies.rows.pop(5)["_id"])
        return companies(asked)

    main.reply = reply
    listing = client.companies.list_all()
    ids = [row.id for row in listing]
    assert len(ids) == len(set(ids))
    assert stay <= set(ids)
    assert listing.report.complete


def test_a_page_is_no_whole_list(client: Loosely, main: Host) -> None:
    main.reply = companies = Companies(250, 100)
    page = client.companies.list(page_size=2000)
    assert (len(page), page.complete, page.has_more) == (100, False, True)
    last = client.companies.list(page_size=100, page_no=3)
    assert ([row.id for row in last], last.complete) == (companies.ids[200:], True)


def test_a_server_that_ignores_the_offset_is_found_out(client: Loosely, main: Host) -> None:
    companies = Companies(250, 100)
    main.answers(Answer(json=companies.rows[:100]))
    listing = client.companies.list_all()
    with pytest.warns(halopsa.core.errors.IncompleteWarning, match="ignores paging"):
        assert len(list(listing)) == 100
    with pytest.raises(planhat.PlanhatError, match="not complete"):
        list(client.companies.list_all(strict=True))


def test_what_changed_is_found_by_comparing(client: Loosely, main: Host) -> None:
    main.reply = Companies(1000, 300)
    changes = client.companies.changed_since(START + timedelta(minutes=990), overlap=timedelta(0))
    assert [row.name for row in changes] == [f"Company {n}" for n in range(990, 1000)]
    assert "updatedAt" not in {name for asked in main.asked for name in asked.query}
    main.asked.clear()
    assert [
        row.name for row in client.companies.changed_since(changes.bookmark(), overlap=timedelta(0))
    ] == []


def test_which_lists_tell_what_changed(client: Loosely) -> None:
    having = {name for name in dir(client) if hasattr(getattr(client, name, None), "changed_since")}
    assert having == {"companies", "tasks", "tickets", "invoices"}


def test_an_order_by_id_that_rows_keep_is_not_promised(connect: Connect, main: Host) -> None:
    with pytest.raises(planhat.PlanhatError, match="consistent"):
        list(connect().companies.list_all(consistent=True))
    assert main.asked == []
