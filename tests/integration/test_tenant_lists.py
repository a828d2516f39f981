"""What lists of tenants do that clients trip over. Each has a test that fails when the client trips."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from halopsa import HaloPsaClient, HaloPsaProtocolError, HaloPsaValidationError
from halopsa.core.paging.completeness import claimed_total
from halopsa.sandbox import Sandbox
from halopsa.sandbox.settings import RecordCount
from tests.integration.checks import ids, loose, said

#: What a listing says of itself is looked at in its report here.
pytestmark = pytest.mark.filterwarnings("ignore::halopsa.errors.HaloPsaIncompleteWarning")

Rows = list[dict[str, Any]]  # Any: JSON


def script(halo: Sandbox, *bodies: object, path: str = "/api/tickets") -> None:
    """The next answers of the tenant, in order."""
    for body in bodies:
        halo.fail_next(200, json.dumps(body), content_type="application/json", path=path)


def rows(first: int, last: int) -> Rows:
    """Rows with these ids."""
    return [{"id": number, "summary": f"T{number}"} for number in range(first, last + 1)]


def envelope(found: Rows, record_count: object = None) -> dict[str, object]:
    """A page as tenants send it, with an array beside the rows."""
    claimed = {} if record_count is None else {"record_count": record_count}
    return {**claimed, "columns": [{"id": 1}, {"id": 2}], "tickets": found}


@pytest.mark.parametrize(
    ("cap", "claim"),
    [
        (50, "honest"),
        (50, "stuck"),
        (50, "missing"),
        (50, "string"),
        (100, "stuck"),
        (100, "missing"),
        (7, "honest"),  # an odd cap shows only by the total
        (7, "string"),
    ],
)
def test_every_row_comes_whatever_is_clamped_and_claimed(cap: int, claim: RecordCount) -> None:
    with (
        Sandbox(rate_limit=None, tickets=230, page_cap=cap, record_count=claim) as halo,
        HaloPsaClient(**halo.connection) as client,
    ):
        listing = client.tickets.list_all()
        assert sorted(ids(listing)) == list(range(1, 231))
        assert listing.report.duplicates_dropped == 0
        page = client.tickets.list(page_size=1000)
        assert len(page) == cap
        if claim != "stuck":  # that claims that one page is all
            assert page.page_size == cap
            assert page.has_more


@pytest.mark.parametrize("claim", [-1, 0, 3, "250", "many", None, 10**9, True, 250.0, [250]], ids=repr)
def test_a_total_may_be_anything(v2: HaloPsaClient, v2_halo: Sandbox, claim: object) -> None:
    pages = [envelope(rows(1, 100), claim), envelope(rows(101, 200), claim), envelope(rows(201, 250), claim)]
    # But where the total can be true nothing tells that no row moved, and the pages are read again.
    more = [] if claimed_total(claim) == 250 else [envelope([], claim), *pages]
    script(v2_halo, *pages, *more)
    listing = v2.tickets.list_all()
    assert ids(listing) == list(range(1, 251))
    assert listing.report.complete is (claim != 10**9)


def test_more_claimed_than_there_is(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    """The listing ends, and its report says what is wrong."""
    script(v2_halo, envelope(rows(1, 100), 400), envelope(rows(101, 130), 400), envelope([], 400))
    listing = v2.tickets.list_all()
    assert len(listing.to_list()) == 130
    assert not listing.report.complete
    assert "400" in listing.report.why


def test_page_1_again_and_again() -> None:
    with (
        Sandbox(rate_limit=None, tickets=130, repeat_page_1=["tickets"]) as halo,
        HaloPsaClient(**halo.connection) as client,
    ):
        listing = client.tickets.list_all()
        assert ids(listing) == list(range(1, 101))
        assert not listing.report.complete
        assert "page 1 again" in listing.report.why
        assert len(said(halo)) == 2


def test_rows_that_move_between_pages_come_once(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    script(v2_halo, envelope(rows(1, 100), 150), envelope(rows(91, 150), 150), envelope(rows(1, 100), 150))
    listing = v2.tickets.list_all()
    assert ids(listing) == list(range(1, 151))
    assert listing.report.duplicates_dropped == 10


def test_a_bare_array_is_everything(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    script(v2_halo, rows(1, 100), rows(1, 100))
    page = v2.tickets.list()
    assert (len(page), page.complete, page.record_count) == (100, True, None)
    assert len(v2.tickets.list_all().to_list()) == 100
    assert len(said(v2_halo)) == 2


@pytest.mark.parametrize(
    "second",
    [
        rows(101, 120),
        {"record_count": 120, "results": rows(101, 120)},
        {"record_count": 120, "faults": rows(101, 120)},
    ],
    ids=["bare", "results", "another key"],
)
def test_the_shape_may_change_between_pages(v2: HaloPsaClient, v2_halo: Sandbox, second: object) -> None:
    script(v2_halo, envelope(rows(1, 100), 120), second, envelope(rows(1, 100), 120))
    assert ids(v2.tickets.list_all()) == list(range(1, 121))


@pytest.mark.parametrize(
    "body",
    [{}, {"record_count": 5}, {"a": [], "b": []}, "text", 5, None, True, {"tickets": {"id": 1}, "b": 1}],
    ids=repr,
)
def test_an_answer_without_rows_is_no_empty_list(v2: HaloPsaClient, v2_halo: Sandbox, body: object) -> None:
    script(v2_halo, body)
    with pytest.raises(HaloPsaProtocolError, match=r"tickets\.list"):
        v2.tickets.list()


def test_rows_that_are_null_are_none(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    script(v2_halo, {"record_count": 0, "tickets": None})
    assert len(v2.tickets.list()) == 0


def test_the_parameters_that_switch_paging_on(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2.tickets.list(page_size=20, page_no=2)
    list(v2.tickets.list_all(client_id=123))
    one, all_of_them = (record.query for record in v2_halo.requests if record.path == "/api/Tickets")
    assert one == {"pageinate": "true", "page_size": "20", "page_no": "2"}
    assert all_of_them == {
        "pageinate": "true",
        "page_size": "100",
        "page_no": "1",
        "client_id": "123",
        "order": "id",  # rows keep their places
    }


def test_an_unknown_filter_is_refused(client: HaloPsaClient, halo: Sandbox) -> None:
    """A tenant would ignore it and answer with everything."""
    with pytest.raises(HaloPsaValidationError) as caught:
        loose(client).tickets.list(clientid=123, stats=1)
    assert {error.field for error in caught.value.errors} == {"clientid", "stats"}
    assert "did you mean 'client_id'" in str(caught.value)
    assert caught.value.status_code is None
    with pytest.raises(HaloPsaValidationError):
        loose(client).tickets.list_all(clientid=123)
    assert halo.requests == []


def test_an_unknown_filter_may_be_wanted(client: HaloPsaClient, halo: Sandbox) -> None:
    page = loose(client).tickets.list(page_size=1, allow_unknown=True, brand_new="x,y")
    assert len(page) == 1
    assert halo.requests[-1].query["brand_new"] == "x,y"


def test_actions_are_told_apart_by_their_ticket(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    found = [{"id": number, "ticket_id": ticket} for ticket in (1, 2, 3) for number in (1, 2)]
    script(v2_halo, {"record_count": 6, "actions": found}, path="/api/actions")
    assert len(v2.actions.list_all(startdate="2026-01-01").to_list()) == 6


def test_rows_without_an_id_are_all_kept(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    script(v2_halo, envelope([{"summary": "a"}, {"summary": "b"}, {"id": None, "summary": "c"}], 3))
    assert [row.summary for row in v2.tickets.list_all()] == ["a", "b", "c"]


def test_a_wrong_value_loses_no_page(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    bad: Rows = [
        {"id": 1, "client_id": 95.0, "agent_id": "45"},
        {"id": 2, "client_id": 1.5, "agent_id": True},
        {"id": 3, "client_id": {"x": 1}, "dateoccurred": "yesterday"},
    ]
    script(v2_halo, envelope(bad, 3))
    first, second, third = v2.tickets.list()
    assert (first.client_id, first.agent_id, first.problems) == (95, 45, [])
    assert (second.client_id, second.raw("client_id")) == (None, 1.5)
    assert {problem.field for problem in second.problems} == {"client_id", "agent_id"}
    assert (third.dateoccurred, third.raw("dateoccurred")) == (None, "yesterday")


@pytest.mark.parametrize("row", [5, None, "text", [1]], ids=repr)
def test_a_row_that_is_none(v2: HaloPsaClient, v2_halo: Sandbox, row: object) -> None:
    script(v2_halo, {"record_count": 1, "tickets": [row]})
    with pytest.raises(HaloPsaProtocolError):
        v2.tickets.list()


def test_each_iteration_starts_afresh(v2: HaloPsaClient) -> None:
    listing = v2.items.list_all()
    assert len(listing.to_list()) == 12
    v2.items.create({"name": "Thirteenth"})
    assert len(listing.to_list()) == 13


def test_progress(v2: HaloPsaClient) -> None:
    seen: list[tuple[int, int | None]] = []
    pages: Sequence[object] = list(
        v2.tickets.list_all(page_size=100, progress=lambda now: seen.append((now.rows, now.total))).pages()
    )
    assert len(pages) == len(seen)
    assert seen[:5] == [(100, 500), (200, 500), (300, 500), (400, 500), (500, 500)]
    assert set(seen[5:]) <= {(500, 500)}  # a total alone ends nothing: an empty page does
