"""Many writes: requests for each input, and 200 updates beside the same loop by hand."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from halopsa import BulkReport, HaloPsaClient, RateLimitConfig
from tests.bench.calls import server
from tests.bench.measure import Line, Timer, in_turns

_MANY, _ROUNDS = 200, 7
_TICKET = '{"id":7,"summary":"Printer","status_id":2,"details":"It burns","customfields":[]}'


def lines() -> list[Line]:
    """Measure."""
    ids = list(range(1, _MANY + 1))
    answers = {
        "/api/Tickets": _TICKET,
        **{f"/api/Tickets/{one}": _TICKET.replace("7", str(one), 1) for one in ids},
    }
    with server(answers) as url, tempfile.TemporaryDirectory() as folder:
        unpaced = RateLimitConfig(enabled=False)
        with HaloPsaClient(base_url=url, token_source=lambda: "token", rate_limit=unpaced) as client:
            return [*_beside_a_loop(client, ids), *_requests(client, ids, Path(folder))]


def _beside_a_loop(client: HaloPsaClient, ids: list[int]) -> list[Line]:
    def by_hand() -> None:
        for one in ids:
            client.tickets.update(one, status_id=9)

    def many() -> None:
        client.tickets.update_many(ids, status_id=9).raise_for_failures()

    found = in_turns({"many": _timer(many), "by hand": _timer(by_hand)}, _ROUNDS)
    return [
        Line(
            f"{_MANY} x update: update_many", found["many"] * 1e3, "ms", "a loop by hand", found["by hand"] * 1e3,
            ratio_limit=1.05,
        )
    ]  # fmt: skip


def _timer(call: Callable[[], None]) -> Timer:
    def timer() -> float:
        started = time.perf_counter()
        call()
        return time.perf_counter() - started

    return timer


def _requests(client: HaloPsaClient, ids: list[int], folder: Path) -> list[Line]:
    """Say how many requests each input takes."""
    tickets, rows = client.tickets, [{"summary": f"Ticket {one}"} for one in ids]
    records = [tickets.get(one) for one in ids[:10]]
    calls: dict[str, tuple[Callable[[], BulkReport[Any]], float]] = {
        "create_many": (lambda: tickets.create_many(rows), 1),
        "create_many, journal": (lambda: tickets.create_many(rows, journal=folder / "a"), 1),
        "the same once more": (lambda: tickets.create_many(rows, journal=folder / "a"), 0),
        "update_many": (lambda: tickets.update_many(ids, status_id=9), 1),
        "update_many, journal": (lambda: tickets.update_many(ids, status_id=9, journal=folder / "b"), 2),
        "update_many of records, journal": (
            lambda: tickets.update_many(records, status_id=9, journal=folder / "c"), 1
        ),
        "delete_many, journal": (lambda: tickets.delete_many(ids, journal=folder / "d"), 1),
    }  # fmt: skip
    found = []
    for what, (call, least) in calls.items():
        report = call()
        each = report.requests / len(report.results)
        found.append(
            Line(f"requests for each input: {what}", each, "", "at least", least, limit=least + 0.01)
        )
    return found
