"""Every published list keeps every row of one answer, whatever its ids, over a real socket."""

from __future__ import annotations

from contextlib import closing

import pytest

from halopsa import HaloPsaClient, RateLimitConfig
from halopsa.errors import HaloPsaProtocolError
from tests import of_halopsa as facts
from tests.faults.clients import connect
from tests.faults.kinds import as_json, well
from tests.faults.server import FaultServer, Play, Received, Step
from tests.of_halopsa import resource

#: Ids again, ids that are 0 or null, rows without one, a row that is there twice.
ROWS: list[dict[str, object]] = [
    {"id": 1, "a": 1}, {"id": 1, "a": 2}, {"id": 0}, {"id": None}, {}, {"x": 1}, {"id": 1, "a": 1},
]  # fmt: skip


def published() -> list[str]:
    """The names of all published lists, from the facts."""
    folder = facts.FOLDER / "api" / "resources"
    names = sorted(path.stem for path in folder.glob("*.json"))
    return [n for n in names if (op := resource(f"api.{n}").ops.get("list")) and op.kind == "list"]


def serving(body: object) -> Play:
    def answers(received: Received) -> Step:
        if received.path.startswith("/auth"):
            return well(received)
        return Step((as_json(body).whole,))

    return Play(answers)


def client_of(url: str) -> HaloPsaClient:
    return connect(url, rate_limit=RateLimitConfig(enabled=False))


def test_every_published_list_keeps_every_row_of_an_answer() -> None:
    server = FaultServer()
    with closing(server), server.playing(serving(ROWS)), client_of(server.url) as client:
        for name in published():
            listing = getattr(client.api, name).list_all()
            assert len(listing.to_list()) == len(ROWS), name
            assert listing.report.complete, name


def test_a_row_that_is_no_object_is_refused_by_every_published_list() -> None:
    server = FaultServer()
    with closing(server), server.playing(serving([{"id": 1}, 5])), client_of(server.url) as client:
        for name in published():
            with pytest.raises(HaloPsaProtocolError, match="row 2 of 2"):
                getattr(client.api, name).list_all().to_list()


def test_lookups_are_told_apart_by_lookup_and_id() -> None:
    rows = [{"lookupid": lookup, "id": number, "name": "x"} for lookup in (1, 2, 3) for number in range(1, 6)]
    server = FaultServer()
    with closing(server), server.playing(serving(rows)), client_of(server.url) as client:
        listing = client.api.lookup.list_all(strict=True)
        assert len(listing.to_list()) == 15
        assert listing.report is not None
        assert listing.report.distinct_keys == 15
