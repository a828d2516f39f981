"""Flat rows and their columns."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa.core.tabular import columns as columns_module
from halopsa.core.tabular.columns import Columns, column_type
from halopsa.core.tabular.flatten import DEPTH, flatten, moment
from halopsa.models._base import Entity
from tests.of_halopsa import decode
from tests.unit.core.records.demo import Demo, DemoRow, demo_entities

__all__ = ["demo_entities"]


def demo(**wire: object) -> Demo:
    return decode(Demo, {"id": 1, **wire}, dialect="v2")


def flat(**wire: object) -> dict[str, object]:
    row = flatten(demo(**wire))
    del row["id"]
    return row


def test_scalars_and_nulls_keep_their_names_and_what_is_absent_is_left_out() -> None:
    row = flat(summary="x", hours=1.5, inactive=True, raw=None, dateclosed="2026-01-02T03:04:05")
    assert row == {
        "summary": "x",
        "hours": 1.5,
        "inactive": True,
        "raw_": None,
        "closeddate": dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
    }


def test_objects_and_records_become_columns_of_their_fields() -> None:
    row = flat(anything={"a": {"b": 1, "c": None}}, main_line={"id": 5, "price": 2.5, "odd": "x"})
    assert row == {
        "anything.a.b": 1,
        "anything.a.c": None,
        "main_line.id": 5,
        "main_line.price": 2.5,
        "main_line.extra.odd": "x",
    }


def test_lists_stay_lists_and_records_in_them_keep_their_unknown_fields() -> None:
    row = flat(numbers=[1, 2], lines=[{"id": 1, "price": "dear", "odd": 2}], things=[], anything={})
    assert row == {
        "numbers": [1, 2],
        "lines": [{"id": 1, "price": None, "extra": {"odd": 2}, "raw": {"price": "dear"}}],
        "things": [],
        "anything": {},
    }


def test_unknown_fields_and_names_with_dots() -> None:
    assert flat(new=1, **{"a.b": 2, "a": {"b": 3}, "a\\": {"b": 4}}) == {
        "extra.new": 1,
        "extra.a\\.b": 2,
        "extra.a.b": 3,
        "extra.a\\\\.b": 4,
    }


def test_a_value_of_a_wrong_type_stands_beside_its_field() -> None:
    assert flat(strange=7, inactive="perhaps", client_id={"a": 1}) == {
        "inactive": None,
        "client_id": None,
        "raw.inactive": "perhaps",
        "raw.client_id.a": 1,
        "extra.strange": 7,
    }


def test_a_date_that_means_none_is_null_and_no_more() -> None:
    assert flat(dateclosed="1900-01-01T00:00:00") == {"closeddate": None}


def test_custom_fields_by_name() -> None:
    fields = [
        {"id": 1, "name": "CFregion", "value": 2, "display": "North"},
        {"id": 2, "name": "CFa.b", "value": "x", "display": "x"},
        {"id": 3, "name": "CFtable", "value": [{"a": 1}]},
    ]
    wanted = {
        "custom.CFregion": 2,
        "custom.CFregion.display": "North",
        "custom.CFa\\.b": "x",
        "custom.CFtable": [{"a": 1}],
    }
    assert flat(customfields=fields) == wanted
    # A class that does not know them has them among what it does not know.
    row = decode(DemoRow, {"id": 1, "customfields": fields}, dialect="v2")
    assert flatten(row) == {"id": 1, **wanted}


@pytest.mark.parametrize("second", [{"name": "CFa", "value": 2}, {"name": None, "value": 2}, {"value": 2}, 5])
def test_custom_fields_that_names_cannot_tell_are_kept_as_a_list_too(second: object) -> None:
    row = flatten(
        decode(DemoRow, {"id": 1, "customfields": [{"name": "CFa", "value": 1}, second]}, dialect="v2")
    )
    assert row["custom.CFa"] == 1
    assert row["customfields"] == [{"name": "CFa", "value": 1}, second]


def test_what_is_too_deep_is_kept_whole() -> None:
    deep: object = {"end": 1}
    for _ in range(3 * DEPTH):
        deep = {"x": deep}
    (column,) = flat(anything=deep)
    assert column == "anything" + ".x" * DEPTH
    whole: Any = flat(anything=deep)[column]  # Any: JSON
    for _ in range(2 * DEPTH):
        whole = whole["x"]
    assert whole == {"end": 1}


def test_records_made_by_hand() -> None:
    record = Demo(blob=b"ab", hours=float("nan"), day=dt.date(2026, 1, 2), things=[dt.date(2026, 1, 2), {1}])
    assert flatten(record) == {
        "blob": "YWI=",
        "hours": "nan",
        "day": dt.date(2026, 1, 2),
        "things": ["2026-01-02", "{1}"],
    }
    with pytest.raises(TypeError, match="not int"):
        flatten(5)


def test_moments_are_utc() -> None:
    east = dt.timezone(dt.timedelta(hours=2))
    assert moment(dt.datetime(2026, 1, 1, 1, tzinfo=east)) == "2025-12-31T23:00:00Z"
    assert moment(dt.datetime(2026, 1, 1, 1, 2, 3, 40)) == "2026-01-01T01:02:03.000040Z"
    assert moment(dt.datetime(1, 1, 1, tzinfo=east)) == "0001-01-01T00:00:00+02:00"


def unflat(row: dict[str, object]) -> dict[str, object]:
    """The rule backwards, for rows without records."""
    found: dict[str, object] = {}
    for column, value in row.items():
        names, escaped = [""], False
        for char in column:
            if not escaped and char == ".":
                names.append("")
            elif not escaped and char == "\\":
                escaped = True
                continue
            else:
                names[-1] += char
            escaped = False
        here: Any = found  # Any: nested dictionaries
        for name in names[:-1]:
            here = here.setdefault(name, {})
        assert names[-1] not in here
        here[names[-1]] = value
    return found


# Drawing nested values takes long on a busy machine.
some = settings(max_examples=60)

NAMES = st.text(st.sampled_from("ab.\\\n\"'"), max_size=3)
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@some
@given(st.dictionaries(NAMES, JSON, max_size=5))
def test_no_two_values_share_a_column(row: dict[str, object]) -> None:
    assert unflat(flatten(row)) == row


@some
@given(st.dictionaries(NAMES, JSON, max_size=4))
def test_nor_do_those_of_a_record(extra: dict[str, object]) -> None:
    record = decode(DemoRow, {"id": 1, "summary": None, "x": extra}, dialect="v2")
    row = flatten(record)
    below = {name.removeprefix("extra."): value for name, value in row.items() if name.startswith("extra.")}
    assert unflat(below) == {"x": extra}
    assert row.keys() - {f"extra.{name}" for name in below} == {"id", "summary"}


# Columns


def types(*values: object, declared: type[Entity] | None = None, name: str = "v") -> str:
    columns = Columns(declared)
    for value in values:
        columns.take({name: value})
    (column,) = columns.result()
    assert column.filled == sum(value is not None for value in values)
    return column.type


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ([None], "str"),
        ([True, None], "bool"),
        ([1, 2**63 - 1, -(2**63)], "int"),
        ([1, 2**63], "str"),
        ([1, 1.5], "float"),
        ([2**53 + 1, 1.5], "str"),
        ([True, 1], "str"),
        (["a", 1], "str"),
        ([[1], {"a": 1}], "json"),
        ([[1], "a"], "str"),
        ([dt.date(2026, 1, 1)], "date"),
        ([dt.datetime(2026, 1, 1, tzinfo=dt.UTC)], "datetime"),
        ([dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=2)))], "str"),
        ([dt.date(2026, 1, 1), dt.datetime(2026, 1, 1, tzinfo=dt.UTC)], "str"),
    ],
)
def test_the_type_of_a_column_is_the_narrowest_that_holds_all(values: list[object], wanted: str) -> None:
    assert types(*values) == wanted


def test_a_declared_type_holds_where_values_allow_it() -> None:
    assert types(None, declared=Demo, name="closeddate") == "datetime"
    assert types(None, declared=Demo, name="hours") == "float"
    assert types(1, declared=Demo, name="hours") == "float"
    assert types("x", declared=Demo, name="hours") == "str"
    assert types(None, declared=Demo, name="anything") == "str"
    assert types(None, declared=Demo, name="numbers") == "json"
    assert column_type(0, None) == "str"


def test_columns_have_one_order_whatever_the_order_of_rows() -> None:
    names = ["extra.b", "raw.id", "summary", "extra.a", "custom.CFx", "id", "main_line.price"]
    orders = []
    for turn in (names, names[::-1]):
        columns = Columns(Demo)
        for name in turn:
            columns.take({name: 1})
        orders.append([column.name for column in columns.result()])
    assert orders[0] == orders[1]
    assert orders[0] == ["id", "summary", "main_line.price", "custom.CFx", "raw.id", "extra.a", "extra.b"]


def test_fields_choose_columns_and_their_order() -> None:
    columns = Columns(Demo, ["custom", "summary", "main_line", "day"])
    row = {"id": 1, "summary": "x", "main_line.price": 1.0, "main_line.id": 2, "custom.CFa": 3, "summaryx": 4}
    assert columns.take(row) == {k: row[k] for k in row if k not in ("id", "summaryx")}
    found = [(column.name, column.type) for column in columns.result()]
    assert found == [
        ("custom.CFa", "int"),
        ("summary", "str"),
        ("main_line.id", "int"),
        ("main_line.price", "float"),
        ("day", "date"),
    ]


def test_too_many_columns_go_into_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns_module, "MAX_COLUMNS", 2)
    columns = Columns()
    first = columns.take({"a": 1, "extra.b": 2, "extra.c": dt.date(2026, 1, 1), "extra.d": [4]})
    second = columns.take({"extra.d": 5, "a": 6})
    assert first == {"a": 1, "extra.b": 2, "extra": {"extra.c": "2026-01-01", "extra.d": [4]}}
    assert second == {"a": 6, "extra": {"extra.d": 5}}
    assert [(c.name, c.type, c.filled) for c in columns.result()][1:] == [
        ("extra", "json", 2),
        ("extra.b", "int", 1),
    ]


@some
@given(st.lists(st.dictionaries(NAMES, JSON, max_size=3), max_size=6), st.integers(0, 6))
def test_columns_go_on_from_what_was_dumped(rows: list[dict[str, object]], cut: int) -> None:
    whole, first, second = Columns(), Columns(), Columns()
    for row in rows:
        whole.take(flatten(row))
    for row in rows[:cut]:
        first.take(flatten(row))
    second.load(json.loads(json.dumps(first.dump())))
    for row in rows[cut:]:
        second.take(flatten(row))
    assert second.result() == whole.result()
