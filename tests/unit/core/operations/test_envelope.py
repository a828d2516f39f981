"""Rows and records in decoded answers."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import attrs
import pytest

from halopsa import HaloPsaProtocolError
from halopsa._api import API
from halopsa.core.api_parts import EnvelopeFacts
from halopsa.core.errors import NotFoundError, ProtocolError
from halopsa.core.http.json_body import get_path
from halopsa.core.operations.envelope import Envelope, anything, key_of, keys_of

rows, record = Envelope(API).rows, partial(Envelope(API).record, told_by=anything(API))

ONE = [{"id": 1}]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ([], ([], True)),
        (ONE, (ONE, True)),
        ({"things": ONE}, (ONE, False)),
        ({"things": ONE, "columns": [1, 2]}, (ONE, False)),
        ({"columns": [1], "things": []}, ([], False)),
        ({"results": ONE}, (ONE, False)),
        ({"results": ONE, "things": []}, ([], False)),
        ({"results": ONE, "columns": [1, 2]}, (ONE, False)),
        ({"things": None}, ([], False)),
        ({"things": None, "record_count": 0}, ([], False)),
        ({"items": ONE}, (ONE, False)),
        ({"items": ONE, "record_count": 1}, (ONE, False)),
        ({"other": ONE, "second": ONE, "others": ONE}, (ONE, False)),
    ],
    ids=repr,
)
def test_rows(answer: object, expected: tuple[list[object], bool]) -> None:
    assert rows(answer, ["things", "others"], "things.list") == expected


@pytest.mark.parametrize(
    "answer",
    [
        None,
        5,
        "text",
        True,
        {},
        {"record_count": 1},
        {"a": [], "b": []},
        {"things": {"id": 1}},
        {"things": 5},
    ],
    ids=repr,
)
def test_no_rows(answer: object) -> None:
    with pytest.raises(HaloPsaProtocolError, match=r"things\.list: the answer has no 'things'"):
        rows(answer, ["things"], "things.list")


def test_a_list_that_should_be_bare() -> None:
    assert rows({"record_count": 1, "whatever": ONE}, [], "x.list") == (ONE, False)
    with pytest.raises(HaloPsaProtocolError, match="a list"):
        rows({"message": "no"}, [], "x.list")


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"id": 1}, {"id": 1}),
        ([{"id": 1}], {"id": 1}),
        ({"things": [{"id": 1}]}, {"id": 1}),
        ({"things": {"id": 1}}, {"id": 1}),
        ({"id": 5, "things": [{"id": 1}]}, {"id": 5, "things": [{"id": 1}]}),
        ({"Things": [{"id": 0}], "record_count": 1}, {"id": 0}),
        ({"name": "no id"}, {"name": "no id"}),
    ],
    ids=repr,
)
def test_record(answer: object, expected: object) -> None:
    assert record(answer, ["things"], "things.get") == expected


@pytest.mark.parametrize("answer", [None, 5, "text", [], [{}, {}], [5], True], ids=repr)
def test_no_record(answer: object) -> None:
    with pytest.raises(HaloPsaProtocolError, match=r"things\.get: expected one record"):
        record(answer, ["things"], "things.get")


def test_dig() -> None:
    answer = {"a": {"b": {"c": 0}}, "d": [1]}
    assert get_path(answer, "a.b.c") == 0
    assert get_path(answer, "a.b") == {"c": 0}
    for path in ("a.x", "a.b.c.d", "d.a", "x", ""):
        assert get_path(answer, path) is None
    assert get_path(None, "a") is None
    assert get_path([{"a": 1}], "a") is None


def test_keys() -> None:
    assert key_of([1]) == (1,)
    assert key_of([-1]) == (-1,)
    assert key_of(["a"]) == ("a",)
    assert key_of([7, 0]) == (7, 0)
    for untold in ([None], [7, None], [None, 1], [0], []):  # rows that all have 0 are different rows
        assert key_of(untold) is None


@pytest.mark.parametrize("value", [1, -1, 0, None, "a", "", "0", False])
def test_keys_of_rows_are_those_of_each_row(value: object) -> None:
    row = SimpleNamespace(a=value, b=2)
    assert keys_of([row, row], ["a"]) == [key_of([value])] * 2
    assert keys_of([row], ["a", "b"]) == [key_of([value, 2])]
    assert keys_of([], ["a"]) == []


def test_a_record_is_taken_out_of_the_envelope_that_its_api_has() -> None:
    facts = attrs.evolve(API, envelope=EnvelopeFacts(record_key="outer.data"))
    envelope = Envelope(facts)
    answer: dict[str, object] = {"id": 9, "outer": {"data": {"id": 1, "x": 2}}}
    assert envelope.record(answer, (), "things.get", anything(facts)) == {"id": 1, "x": 2}
    assert envelope.record({"id": 9}, (), "things.get", anything(facts)) == {"id": 9}
    with pytest.raises(NotFoundError, match="the answer is empty"):
        envelope.record({"id": 9, "outer": {"data": None}}, (), "things.get", anything(facts))
    with pytest.raises(ProtocolError, match="expected one record, got str"):
        envelope.record({"id": 9, "outer": {"data": "x"}}, (), "things.get", anything(facts))
