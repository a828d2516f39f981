"""Bytes kept per row by those who keep all rows of an export, as pages of 100 rows make them."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable, Sequence
from typing import cast

from halopsa.core.http.json_body import parse_json
from halopsa.models.ticket_row import TicketRow
from tests.bench import synthetic
from tests.bench.measure import Line
from tests.bench.samples import samples
from tests.of_halopsa import decode_rows, entity_facts

_PAGES = 100
_ROWS = 100
_TARGET = 0.85
_DICTS = "json, dicts"


def lines() -> list[Line]:
    """Measure."""
    readers = synthetic.readers()
    found = [_compared("", synthetic.bodies(_PAGES, _ROWS), readers, _TARGET)]
    tickets: dict[str, Callable[[bytes], object]] = {_DICTS: readers[_DICTS], "halopsa": _tickets}
    row = json.loads(samples().row)
    wide = {**_every_field(), **row}
    for name, one in (
        (f", tickets of {len(row)} fields", row),
        (f", tickets of all {len(wide)} fields", wide),
    ):
        body = json.dumps({"tickets": [one] * _ROWS}).encode()
        found.append(_compared(name, [body] * (_PAGES // 10), tickets, None))
    return [line for lines in found for line in lines]


def _compared(
    what: str,
    bodies: Sequence[bytes],
    readers: dict[str, Callable[[bytes], object]],
    target: float | None,
) -> list[Line]:
    kept = {name: _kept(read, bodies) for name, read in readers.items()}
    base = kept[_DICTS]
    return [
        Line(
            f"bytes kept per row{what}: {name}",
            size,
            "B",
            _DICTS,
            base,
            ratio_limit=target if name == "halopsa" else None,
            headline=name == "halopsa" and target is not None,
        )
        for name, size in kept.items()
        if name != _DICTS
    ]


def _kept(read: Callable[[bytes], object], bodies: Sequence[bytes]) -> float:
    read(bodies[0])
    rows: list[object] = []
    gc.collect()
    tracemalloc.start()
    try:
        for body in bodies:
            rows += cast("list[object]", read(body))
        gc.collect()
        return tracemalloc.get_traced_memory()[0] / len(rows)
    finally:
        tracemalloc.stop()


def _tickets(body: bytes) -> object:
    answer = parse_json(body)
    assert isinstance(answer, dict)
    return decode_rows(TicketRow, answer["tickets"])


def _every_field() -> dict[str, object]:
    values = {
        "int": 12,
        "float": 1.5,
        "bool": False,
        "str": "a few words",
        "datetime": "2026-03-04T05:06:07.89",
    }
    fields = entity_facts("TicketRow").fields.values()
    return {field.read: values.get(field.type) for field in fields if "." not in field.read}
