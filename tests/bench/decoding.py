"""From the bytes of an answer to records, beside what other libraries make of the same bytes."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from halopsa.core.http import json_body
from halopsa.core.http.call import Response
from halopsa.models._base import Entity
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow
from tests.bench import synthetic
from tests.bench.measure import Line, Timer, in_turns
from tests.bench.samples import PAGE, samples
from tests.of_halopsa import decode, decode_rows

_ROUNDS = 11
_SERVED = 100  # rows that a tenant sends in a page at most
_IN_A_ROW = 3000
_TARGET = 2.0
_CATTRS_TARGET = 2.4
_CHART = "Decoding a page of 1,000 rows: time over orjson.loads to dicts"
_BASE = "orjson, dicts"


def lines() -> list[Line]:
    """Measure."""
    return [*_synthetic(synthetic.ROWS), *_synthetic(_SERVED), *_tickets()]


def _timed(call: Callable[[], object], times: int) -> Timer:
    """Return a timer of one call, in seconds of this thread: others on the machine do not count."""

    def timer() -> float:
        started = time.thread_time()
        for _ in range(times):
            call()
        return (time.thread_time() - started) / times

    return timer


def _slow(body: bytes, make: Callable[[object], object]) -> object:
    return make(json_body._exact(body, lenient=False))


def _synthetic(rows: int) -> list[Line]:
    (body,) = synthetic.bodies(1, rows)
    readers = synthetic.readers()
    calls: dict[str, Callable[[], object]] = {
        name: (lambda read=read: read(body))  # type: ignore[misc]  # bound now
        for name, read in readers.items()
    }
    calls["halopsa without orjson"] = lambda: _slow(body, synthetic.rows)
    # Some pages in a row, as an export reads them; the first of each turn finds the caches as others left them.
    found = in_turns({name: _timed(call, _IN_A_ROW // rows) for name, call in calls.items()}, _ROUNDS)
    row = {name: seconds / rows * 1e6 for name, seconds in found.items()}
    base = _BASE if _BASE in row else "json, dicts"
    size, page = f"{len(body) / rows / 1000:.1f} kB", f"pages of {rows:,}"
    lines = [
        Line(
            f"bytes to checked rows, unknown fields kept, {size} each, {page}"
            if name == "halopsa"
            else f"bytes to rows, {page}: {name}",
            took,
            "us",
            base,
            row[base],
            ratio_limit=_TARGET if name == "halopsa" and base == _BASE else None,
            chart=_CHART if base == _BASE and rows == synthetic.ROWS else "",
            label=name,
            headline=name == "halopsa" and base == _BASE,
        )
        for name, took in sorted(row.items(), key=lambda item: item[1])
    ]
    preset = "cattrs, orjson preset"
    if preset in row:
        lines.append(
            Line(
                f"checked rows made in a second, {page}",
                1e6 / row["halopsa"],
                "",
                f"{preset}, unknown fields dropped",
                1e6 / row[preset],
                ratio_limit=_CATTRS_TARGET,
                at_least=True,
                headline=True,
            )
        )
    return lines


def _tickets() -> list[Line]:
    bodies = samples()
    named: dict[str, tuple[bytes, Callable[[object], object], int]] = {
        f"bytes to a page of {PAGE} tickets": (bodies.page, _page, 20),
        "bytes to a full ticket": (bodies.ticket, _one(Ticket), 200),
        "bytes to a ticket with all fields": (bodies.widest, _one(Ticket), 50),
    }
    calls: dict[str, tuple[Callable[[], object], int]] = {}
    for name, (body, make, times) in named.items():
        # bound now
        calls[name] = (lambda body=body, make=make: _read(body, make)), times  # type: ignore[misc]  # a lambda's default
        calls[f"{name}, without orjson"] = (lambda body=body, make=make: _slow(body, make)), times  # type: ignore[misc]  # a lambda's default
        calls[f"{name} json"] = (lambda body=body: json.loads(body)), times  # type: ignore[misc]  # a lambda's default
        try:
            import orjson
        except ImportError:
            continue
        calls[f"{name} orjson"] = (lambda body=body, loads=orjson.loads: loads(body)), times  # type: ignore[misc]  # a lambda's default
    for call, _times in calls.values():  # compile what is compiled once it was seen often enough
        for _ in range(100):
            call()
    found = in_turns({name: _timed(call, times) for name, (call, times) in calls.items()}, _ROUNDS)
    lines: list[Line] = []
    for name in named:
        for what, base in ((name, "orjson"), (f"{name}, without orjson", "json")):
            if f"{name} {base}" in found:
                took, beside = found[what] * 1e6, found[f"{name} {base}"] * 1e6
                lines.append(Line(what, took, "us", f"{base}.loads of the same", beside))
    return lines


def _read(body: bytes, make: Callable[[object], object]) -> object:
    answer = Response(200, {}, body)
    answer.check_json()  # as the transport does
    return make(answer.json())


def _page(answer: object) -> object:
    assert isinstance(answer, dict)
    return decode_rows(TicketRow, answer["tickets"])


def _one(cls: type[Entity]) -> Callable[[object], object]:
    return lambda answer: decode(cls, answer)
