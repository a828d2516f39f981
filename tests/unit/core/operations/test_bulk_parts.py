"""The parts of a bulk call: requests are as large as they may be and hold every row once; errors find their rows."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from halopsa.core.api_parts import BulkStyle
from halopsa.core.operations.bulk_answer import Row, read_answer
from halopsa.core.operations.bulk_rows import fits, room, wrapped

STYLE = BulkStyle(
    max_items=7,
    max_bytes=200,
    partial=(206,),
    refused=(400, 403),
    counts={"created": "created", "updated": "updated", "unchanged": "nonupdates"},
    errors={"createdErrors": "create", "permissionErrors": "permission"},
    ids={"updatesKeys": "updated"},
)
UNCOUNTED = BulkStyle(max_items=7, errors=STYLE.errors, refused=(400, 403), partial=(206,))
NAMES = ("_id", "externalId")
Json = dict[str, Any]  # Any: JSON
_WORDS = some.sampled_from(["a", "b", "c"])


def row(index: int, body: Json, *names: str) -> Row:
    keys = tuple((name, str(body[name])) for name in names if body.get(name))
    return Row(index, body, json.dumps(body).encode(), keys)


@given(some.lists(some.integers(1, 196), max_size=60), some.sampled_from(["", "rows"]))
def test_requests_hold_every_row_once_and_no_more_than_fits(sizes: list[int], key: str) -> None:
    style = BulkStyle(max_items=7, max_bytes=200 + len(key) + 5, rows=key)
    parts = [b"1" * size for size in sizes]
    requests: list[list[bytes]] = [[]]
    for part in parts:
        held = requests[-1]
        if not fits(style, room(style), len(held), sum(map(len, held)), len(part)):
            held = []
            requests.append(held)
        held.append(part)
    assert [part for held in requests for part in held] == parts
    for held, after in zip(requests, [*requests[1:], []], strict=True):
        assert len(held) <= style.max_items
        assert len(wrapped(style, held)) <= style.max_bytes
        if after:  # one more would have been too many
            assert len(held) == style.max_items or len(wrapped(style, [*held, after[0]])) > style.max_bytes
    assert len(wrapped(style, [b"1" * room(style)])) == style.max_bytes
    assert room(style, 50) == room(BulkStyle(max_items=7, max_bytes=50, rows=key))
    assert room(BulkStyle(max_items=7)) == 0
    assert json.loads(wrapped(BulkStyle(max_items=1, rows=key), [b"1", b"2"])) in ([1, 2], {"rows": [1, 2]})


_BODIES = some.lists(
    some.fixed_dictionaries(
        {}, optional={"name": _WORDS, "phase": _WORDS, "size": some.integers(0, 2), "message": _WORDS}
    ),
    min_size=1,
    max_size=12,
)
_FORMS = some.sampled_from(
    [
        lambda body: body,
        lambda body: {"item": body, "error": "no"},
        lambda body: {**body, "error": "no"},
        lambda body: {"row": body},
    ]
)


@given(_BODIES, some.data(), _FORMS, some.booleans())
def test_a_row_that_was_refused_is_never_called_done(
    bodies: list[Json],
    data: some.DataObject,
    form: Callable[[Json], object],
    keyed: bool,
) -> None:
    if keyed:
        bodies = [{**body, "externalId": f"x{n}"} for n, body in enumerate(bodies)]
    rows = [row(n, body, "_id", "externalId") for n, body in enumerate(bodies)]
    refused = data.draw(some.sets(some.integers(0, len(rows) - 1)))
    answer = {"createdErrors": [form(dict(bodies[n])) for n in refused]}
    verdict = read_answer(UNCOUNTED, 200, answer, rows, NAMES)
    places = [*verdict.done, *verdict.failed, *verdict.unknown]
    assert sorted(places) == list(range(len(rows)))
    if keyed:
        assert set(verdict.failed) == refused
        assert set(verdict.done) == set(range(len(rows))) - refused
        return
    # Without keys, rows that are equal stand for one another.
    for body in bodies:
        same = [n for n, other in enumerate(bodies) if other == body]
        wrong = len([n for n in same if n in refused])
        assert len([n for n in same if n in verdict.failed]) <= wrong
        assert len([n for n in same if n in verdict.done]) <= len(same) - wrong


@given(_BODIES, some.lists(some.dictionaries(_WORDS, _WORDS, max_size=2) | _WORDS, min_size=1, max_size=3))
def test_errors_that_fit_no_row_leave_no_row_done(bodies: list[Json], entries: list[object]) -> None:
    rows = [row(n, body) for n, body in enumerate(bodies) if body]
    verdict = read_answer(UNCOUNTED, 206, {"createdErrors": entries}, rows, NAMES)
    assert len(verdict.strays) == len(entries)
    assert verdict.done == {}
    assert len(verdict.unknown) == len(rows)


@pytest.mark.parametrize(
    ("status", "answer", "done", "failed", "unknown"),
    [
        (200, {"created": 3, "updated": 0, "nonupdates": 0}, 3, 0, 0),
        (200, {"created": 1, "updated": 1, "nonupdates": 0}, 0, 0, 3),
        (200, {"created": 1}, 3, 0, 0),
        (200, {"created": True, "updated": 1, "nonupdates": 0}, 3, 0, 0),
        (206, {"created": 3}, 0, 0, 3),
        (206, {"created": 3, "updated": 0, "nonupdates": 0}, 3, 0, 0),
        (206, {"createdErrors": [{"externalId": "x1"}]}, 2, 1, 0),
        (206, {"createdErrors": [{"externalId": "x9", "name": "n"}]}, 0, 0, 3),
        (206, {"createdErrors": ["odd"], "updatesKeys": [{"externalId": "x0"}]}, 1, 0, 2),
        (
            400,
            {"createdErrors": [{"externalId": "x1"}], "created": 0, "updated": 0, "nonupdates": 0},
            0,
            3,
            0,
        ),
        (400, {"createdErrors": [{"externalId": "x1"}]}, 0, 1, 2),
        (
            403,
            {"permissionErrors": [{"externalId": "x1"}], "created": 2, "updated": 0, "nonupdates": 0},
            2,
            1,
            0,
        ),
        (
            403,
            {"permissionErrors": [{"externalId": "x1"}], "created": 1, "updated": 0, "nonupdates": 0},
            0,
            1,
            2,
        ),
        (200, {"createdErrors": None, "updatesKeys": 5}, 3, 0, 0),
        (200, {"createdErrors": {"0": {"externalId": "x0"}, "1": {"externalId": "x1"}}}, 0, 0, 3),
        (200, {"createdErrors": "two of them", "updatesKeys": [{"externalId": "x0"}]}, 1, 0, 2),
        (200, {"createdErrors": 2}, 0, 0, 3),
    ],
)
def test_what_an_answer_says_of_three_rows(
    status: int, answer: Json, done: int, failed: int, unknown: int
) -> None:
    rows = [row(n, {"externalId": f"x{n}", "name": "n"}, "externalId") for n in range(3)]
    verdict = read_answer(STYLE, status, answer, rows, NAMES)
    assert (len(verdict.done), len(verdict.failed), len(verdict.unknown)) == (done, failed, unknown)


def test_the_strongest_key_tells_the_row() -> None:
    rows = [
        row(0, {"_id": "1", "externalId": "a"}, "_id", "externalId"),
        row(1, {"_id": "2", "externalId": "b"}, "_id", "externalId"),
    ]
    verdict = read_answer(STYLE, 206, {"createdErrors": [{"_id": "1", "externalId": "b"}]}, rows, NAMES)
    assert list(verdict.failed) == [0]
    rows = [row(0, {"externalId": "2"}, *NAMES), row(1, {"_id": "2", "externalId": "b"}, *NAMES)]
    verdict = read_answer(STYLE, 206, {"createdErrors": ["odd"], "updatesKeys": ["2"]}, rows, NAMES)
    assert list(verdict.done) == [1]  # without a name it is an id, whatever the first row has for a key


@pytest.mark.parametrize(
    ("entry", "failed"),
    [
        ({"name": "a", "phase": "b"}, []),  # may be the first with a phase of the server's, or the second
        ({"name": "a", "phase": "b", "message": "no"}, []),
        ({"item": {"name": "a", "phase": "b"}}, [1]),
        ({"item": {"name": "a"}}, [0]),
        ({"name": "a", "phase": "c"}, [0]),
        ({"name": "a", "externalId": "x9"}, []),  # about another row
        ({"name": "a", "externalId": None}, [0]),
    ],
)
def test_an_entry_that_fits_rows_that_differ_fits_none(entry: Json, failed: list[int]) -> None:
    rows = [
        row(0, {"name": "a"}),
        row(1, {"name": "a", "phase": "b"}),
        row(2, {"externalId": "x2", "name": "c"}, "externalId"),
    ]
    verdict = read_answer(UNCOUNTED, 206, {"createdErrors": [entry]}, rows, NAMES)
    assert list(verdict.failed) == failed
    assert len(verdict.unknown) == (0 if failed else 3)
