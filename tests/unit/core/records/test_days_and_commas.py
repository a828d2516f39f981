"""Days given as numbers, lists given as one text with commas, and fields that read a mapping where there is none."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any, ClassVar

import pytest

from halopsa._api import API
from halopsa.core.records.entity import entity
from halopsa.core.records.record import FilledRecord
from tests.of_halopsa import decode, decode_rows, encode
from tests.unit.core.records.demo import described, field


@entity
class Bill(FilledRecord):
    """A record of an API without custom fields of HaloPSA's kind."""

    _api = API
    _entity: ClassVar[str] = "Bill"
    id: int | None = None
    day: date | None = None
    tags: list[str] | None = None
    custom: dict[str, Any] = {}  # noqa: RUF012 - for type checkers; Any: an object


@pytest.fixture(autouse=True)
def bill() -> None:
    API.register(
        described(
            "Bill",
            field("id", "int"),
            field("day", "days", "dayNo"),
            field("tags", "commas"),
            field("custom", "object", default={}),
        )
    )


def test_days_are_read() -> None:
    assert decode(Bill, {"dayNo": 19723}).day == date(2024, 1, 1)
    assert decode(Bill, {"dayNo": -1}).day == date(1969, 12, 31)
    assert decode(Bill, {"dayNo": "19723"}).day == date(2024, 1, 1)
    assert decode(Bill, {"dayNo": "2024-01-01T00:00:00Z"}).day == date(2024, 1, 1)
    assert decode(Bill, {"dayNo": None}).day is None
    wrongs: list[object] = [10**9, 1.5, True, [], "soon"]
    for wrong in wrongs:
        read = decode(Bill, {"dayNo": wrong})
        assert (read.day, [one.field for one in read.problems], read.raw("day")) == (None, ["day"], wrong)


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (date(2024, 1, 1), 19723),
        (datetime(2024, 1, 1, 23, 59, tzinfo=UTC), 19723),
        ("2024-01-01", 19723),
        (19723, 19723),
        ("19723", 19723),
        (date(1969, 12, 31), -1),
        (None, None),
    ],
)
def test_days_are_sent(given: object, sent: object) -> None:
    assert encode(given, "days") == sent


@pytest.mark.parametrize("given", ["soon", True, 1.5, [1], {}])
def test_what_is_no_day_is_refused(given: object) -> None:
    with pytest.raises(ValueError, match="date"):
        encode(given, "days")


def test_commas_are_read_and_sent() -> None:
    assert decode(Bill, {"tags": ",a,b,"}).tags == ["a", "b"]
    assert decode(Bill, {"tags": "a"}).tags == ["a"]
    assert decode(Bill, {"tags": ""}).tags == []
    assert decode(Bill, {"tags": ["a", "b"]}).tags == ["a", "b"]
    assert [one.field for one in decode(Bill, {"tags": 5}).problems] == ["tags"]
    assert encode(["a", "b"], "commas") == "a,b"
    assert encode([], "commas") == ""
    assert encode(",a,b,", "commas") == ",a,b,"
    for wrong in (["a,b"], 5, [None]):
        with pytest.raises(ValueError, match=r"comma|expected"):
            encode(wrong, "commas")


def test_a_list_of_commas_that_was_changed_in_place_is_a_change() -> None:
    read = decode(Bill, {"tags": ",a,"})
    assert read.tags is not None
    read.tags.append("b")
    assert read.changes() == {"tags": ["a", "b"]}
    assert encode(read, "Bill") == {"tags": "a,b"}


def test_a_field_may_be_called_custom_and_read_a_mapping_where_there_is_none() -> None:
    for row in ({"id": 1}, {"id": 1, "custom": None}):
        read = decode(Bill, row)
        assert (read.has("custom"), read.changes(), read.to_dict()) == (False, {}, {"id": 1})
        assert (read.custom, read.changes()) == ({}, {})
        read.custom["size"] = 3
        assert read.changes() == {"custom": {"size": 3}}
    assert decode(Bill, {"custom": {"a": 1}}).custom == {"a": 1}
    new = Bill(day=date(2024, 1, 1))
    new.custom["a"] = 1
    assert encode(new, "Bill") == {"dayNo": 19723, "custom": {"a": 1}}


def test_many_rows_are_read_as_one_is() -> None:
    row = {"id": 1, "dayNo": 19723, "tags": ",a,b,", "custom": {"x": {"y": 1}}}
    rows = [row | {"custom": None} if n % 7 == 0 else row for n in range(200)]
    read = decode_rows(Bill, json.loads(json.dumps(rows)))
    assert [one.to_dict() for one in read] == [decode(Bill, dict(one)).to_dict() for one in rows]
    read[0].custom["z"] = 1
    read[1].custom["x"]["y"] = 2
    assert [list(one.changes()) for one in read[:3]] == [["custom"], ["custom"], []]


def test_what_was_read_goes_through_json() -> None:
    read = decode(Bill, {"id": 1, "dayNo": 19723, "tags": ",a,b,", "custom": {"x": 1}})
    assert Bill.from_dict(read.to_dict(json=True)) == read
