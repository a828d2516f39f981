"""Listings whose pages shift, repeat and lie about their number: no row twice, none lost without a word."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing

import attrs
import pytest

from tests.faults.clients import connect
from tests.faults.kinds import TOKEN, as_json, good, well
from tests.faults.server import FaultServer, Play, Received, Step

#: What a listing says of itself is looked at in its report here.
pytestmark = pytest.mark.filterwarnings("ignore::halopsa.errors.HaloPsaIncompleteWarning")

HONEST = [[1, 2], [3, 4], [5]]
NOTHING = object()


@attrs.frozen
class Case:
    """Pages by number (beyond the last: `beyond`), the total that is claimed, and what must come of it."""

    pages: Sequence[Sequence[int]]
    rows: Sequence[int]
    requests: int
    complete: bool = True
    count: object = 5
    dropped: int = 0
    again: int = 0
    """Pages read again, because no total that can be true says that nothing moved."""
    beyond: Callable[[int], Sequence[int]] = lambda page: []


CASES: Mapping[str, Case] = {
    "honest": Case(HONEST, [1, 2, 3, 4, 5], 3),
    "count missing": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=NOTHING),
    "count too low": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=1),
    "count 0": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=0),
    "count too high": Case(HONEST, [1, 2, 3, 4, 5], 4, complete=False, count=99),
    "count negative": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=-1),
    "count as text": Case(HONEST, [1, 2, 3, 4, 5], 3, count="5"),
    "count as text, too high": Case(HONEST, [1, 2, 3, 4, 5], 4, complete=False, count="99"),
    "count in words": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count="many"),
    "count null": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=None),
    "count a fraction": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=5.5),
    "count true": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=True),
    "count huge": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=10**400),
    "count a list": Case(HONEST, [1, 2, 3, 4, 5], 3, again=2, count=[5]),
    "a row came in front": Case([[1, 2], [2, 3], [4]], [1, 2, 3, 4], 3, count=4, dropped=1, again=2),
    "a whole page again": Case([[1, 2], [1, 2], [3]], [1, 2], 2, complete=False, count=3, dropped=2),
    "a row vanished": Case([[1, 2], [4, 5]], [1, 2, 4, 5], 3, complete=False),
    "the same id twice": Case([[1, 1], [2, 3], [4]], [1, 1, 2, 3, 4], 3),
    "page 1 for ever": Case([[1, 2]], [1, 2], 2, complete=False, dropped=2, beyond=lambda page: [1, 2]),
    "page 2 for ever": Case(
        [[1, 2], [3, 4]], [1, 2, 3, 4], 4, complete=False, dropped=4, beyond=lambda page: [3, 4]
    ),
    "more rows than asked": Case([[1, 2, 3, 4, 5]], [1, 2, 3, 4, 5], 2),
    "nothing at all": Case([[]], [], 1, count=0),
}


@pytest.mark.parametrize("prefetch", [1, 3])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_pages(case: Case, prefetch: int) -> None:
    def answers(received: Received) -> Step:
        if received.path != "/api/Tickets":
            return well(received)
        page = int(received.query["page_no"][0])
        ids = case.pages[page - 1] if page <= len(case.pages) else case.beyond(page)
        body: dict[str, object] = {"tickets": [{"id": number, "summary": "x"} for number in ids]}
        if case.count is not NOTHING:
            body["record_count"] = case.count
        return Step((as_json(body).whole,))

    server = FaultServer()  # its own: a page asked for ahead may still be on its way when all is done
    with closing(server), server.playing(Play(answers)) as play, connect(server.url) as client:
        listing = client.tickets.list_all(page_size=2, prefetch=prefetch)
        assert [ticket.id for ticket in listing] == list(case.rows)
        report = listing.report
        assert (report.complete, report.duplicates_dropped) == (case.complete, case.dropped), report
        assert report.why
        asked = [received.query["page_no"][0] for received in play.requests]
        if not case.again:
            assert len(asked) == len(set(asked))  # no page twice
        if prefetch == 1:
            assert asked == [str(page) for page in [*range(1, case.requests + 1), *range(1, case.again + 1)]]


@pytest.mark.parametrize("bare", [b"[]", b'[{"id": 1}, {"id": 2}]'], ids=["empty", "rows"])
def test_a_bare_array_is_everything(bare: bytes, server: FaultServer) -> None:
    def answers(received: Received) -> Step:
        if received.path != "/api/Tickets":
            return well(received)
        return Step((attrs.evolve(good(received), body=bare).whole,))

    with server.playing(Play(answers)) as play, connect(server.url) as client:
        assert [ticket.id for ticket in client.tickets.list_all(page_size=2)] == [
            row["id"] for row in json.loads(bare)
        ]
        assert len(play.requests) == 1


@pytest.mark.parametrize("page", [1, 2, 3])
def test_the_token_runs_out_in_the_middle(page: int, server: FaultServer) -> None:
    """The refused page comes again with the new token; no other does."""
    tokens = [f"{TOKEN}-{number}" for number in (1, 2)]
    given: list[str] = []

    def answers(received: Received) -> Step:
        if received.path == "/auth/token":
            given.append(tokens[len(given)])
            return Step((as_json({"access_token": given[-1], "expires_in": 3600}).whole,))
        asked = int(received.query["page_no"][0])
        bearer = received.headers["authorization"]
        if asked >= page and bearer == f"Bearer {tokens[0]}":
            return Step((as_json({"message": "expired"}, 401).whole,))
        return Step((good(received).whole,))

    with server.playing(Play(answers)) as play, connect(server.url) as client:
        assert [ticket.id for ticket in client.tickets.list_all(page_size=2)] == [1, 2, 3, 4, 5]
        expected = sorted([1, 2, 3, page])
        assert [int(received.query["page_no"][0]) for received in play.requests] == expected
        assert given == tokens
