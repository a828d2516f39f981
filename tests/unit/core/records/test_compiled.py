"""A compiled decoder does what the table does, row by row."""

from __future__ import annotations

import copy
import pickle
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.fact_files import FactFiles
from halopsa.core.records import compiled, decode, entity
from halopsa.core.records.entity import present
from halopsa.errors import HaloPsaProtocolError
from halopsa.models._base import Entity
from tests.of_halopsa import Dialect, decode_rows, register_facts
from tests.unit.core.records.demo import Demo, DemoLine, DemoRow, demo_entities, described, field

__all__ = ["demo_entities"]

_DATES = st.sampled_from(
    ["2024-03-01T10:11:12", "2024-03-01T10:11:12Z", "2024-03-01T12:11:12+02:00", "2024-03-01", " 2024-03-01 ", "",
     "1900-01-01T00:00:00", "0001-01-01T00:00:00Z", "20240301T101112", "2024-W09-5", "2024-W09-5T10:11:12", "soon",
     "2024-03-01T10:11:12.1234567", "Z", "9999-12-31T23:59:59.9999999"]
)  # fmt: skip
_SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5) | _DATES
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "parts", "price", "line1", "post", "code", "type", "value", "name"]), inner
        )
    ),
    max_leaves=8,
)
_KEYS = ["id", "summary", "dateclosed", "closeddate", "inactive", "hours", "day", "blob", "anything", "address",
         "address.line1", "elsewhere", "numbers", "matrix", "lines", "main_line", "customfields", "odata.count",
         "line1", "theclaims", "permissions", "street", "zebra", "', evil(", "__class__", "_entity_extra"]  # fmt: skip
_ROWS = st.dictionaries(st.sampled_from(_KEYS), _VALUES, max_size=8)


@contextmanager
def seen_often(times: int) -> Iterator[None]:
    """Compile after so many rows; all decoders are made anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled, "SEEN_OFTEN", times)
        patch.setattr(decode, "_decoders", {})
        decode.converter.cache_clear()
        yield
        decode.converter.cache_clear()


def everything(record: object) -> object:
    if isinstance(record, Entity):
        state = record._entity_state
        return (
            type(record),
            [(name, everything(value)) for name, value in present(record)],
            {key: everything(value) for key, value in record.extra.items()},
            None
            if state is None
            else (list(state.problems), dict(state.raws), dict(state.changed), state.new),
        )
    if isinstance(record, list):
        return [everything(item) for item in record]
    return type(record), repr(record)


@settings(suppress_health_check=list(HealthCheck))
@given(st.lists(_ROWS, min_size=1, max_size=3), st.sampled_from(["v2", "inventory"]))
def test_the_same_as_the_table(rows: list[dict[str, object]], dialect: Dialect) -> None:
    found = []
    for times in (10**9, 1):
        with seen_often(times):
            found.append(everything(decode_rows(Demo, [rows[0], *rows, *rows], dialect=dialect)))
    assert found[0] == found[1]


@pytest.mark.parametrize("where", ["table", "shape"])
def test_what_is_assigned_is_present_and_what_is_deleted_is_not(where: str) -> None:
    row: dict[str, object] = {"id": 5, "summary": "x", "unknown": 1}
    with seen_often(1 if where == "shape" else 10**9):
        record = decode_rows(Demo, [row, row])[-1]
    assert isinstance(record._entity_extra, tuple) is (where == "shape")
    assert dict(present(record)) == {"id": 5, "summary": "x"}
    record.hours = 1.5
    assert dict(present(record)) == {"id": 5, "summary": "x", "hours": 1.5}
    assert isinstance(record._entity_extra, tuple) is (where == "shape")
    del record.hours, record.summary
    assert dict(present(record)) == {"id": 5}


@pytest.mark.parametrize("most", [1, 1000])
def test_shapes_with_the_same_unknown_keys_hide_no_fields(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entity, "MOST_SHARED", most)
    monkeypatch.setattr(entity, "_used", {})
    rows: list[dict[str, object]] = [
        {"id": 5, "unknown": 1},
        {"summary": "x", "unknown": 1},
        {"id": 5, "new": 1},
    ]
    with seen_often(1):
        found = [decode_rows(Demo, [row, row])[-1] for row in rows]
    assert [dict(present(record)) for record in found] == [{"id": 5}, {"summary": "x"}, {"id": 5}]
    assert len(entity._used) == min(most, 2)


@pytest.mark.parametrize("times", [1, 10**9])
def test_a_shape_knows_the_fields_that_are_parts_of_objects(times: int) -> None:
    row: dict[str, object] = {"id": 5, "elsewhere": {"street": "A"}, "address": {"line1": "B"}, "unknown": 1}
    with seen_often(times):
        record = decode_rows(Demo, [row, row])[-1]
    assert {name for name, _ in present(record)} >= {"id", "street", "line1"}


_ODD_DATES = [
    "2024-03-01T10:11:12", "2024-03-01T10:11:12Z", "2024-03-01T12:11:12+02:00", "2024-03-01", " 2024-03-01 ", "", "Z",
    "1900-01-01T00:00:00", "0001-01-01T00:00:00Z", "20240301T101112", "2024-W09-5T10:11:12", "2024W05-10:00:00", "soon",
    None, 5, True, [], ["-"] * 9, {"Z": "-"},
]  # fmt: skip


@pytest.mark.parametrize("first", ["2024-03-01T10:11:12", "2024-03-01T10:11:12Z", None])
def test_dates_are_those_of_the_table(first: object) -> None:
    rows = [{"dateclosed": first}, *({"dateclosed": date} for date in _ODD_DATES)]
    found = []
    for times in (10**9, 1):
        with seen_often(times):
            found.append([everything(row) for row in decode_rows(DemoRow, rows)])
    assert found[0] == found[1]


def test_rows_of_several_shapes_in_one_page() -> None:
    rows = [
        {"id": 1, "summary": "a"},
        {"summary": "b", "id": 2},
        {"id": 3},
        {},
        {"id": 4, "summary": "c", "x": 5},
    ] * 3
    with seen_often(1):
        for _ in range(2):
            assert [{**row.to_dict(), **row.extra} for row in decode_rows(DemoRow, rows)] == rows


def test_a_shape_that_comes_often_is_compiled() -> None:
    with seen_often(3):
        decoder = decode._compile(DemoRow, API.dialect)
        latest = decoder.many([{"id": 1, "new": "a"}, {"id": 2, "new": "b"}, {"new": "c", "id": 3}], 0)
        assert not _compiled(decoder)
        latest = decoder.many([{"id": n, "new": n} for n in range(4)], 0)
        assert list(_compiled(decoder)) == [("id", "new")]
        assert [(type(row), row.extra) for row in latest] == [(DemoRow, {"new": n}) for n in range(4)]
        row = decoder.one({"id": 5, "new": [1]}, 0)
        assert isinstance(row, DemoRow)
        assert (row.id, row.extra) == (5, {"new": [1]})


@pytest.mark.parametrize("before", [0, 1, 2])
def test_a_list_of_the_keys_is_no_row(before: int) -> None:
    row = {"id": 1, "new": "a"}
    with seen_often(1):
        decode_rows(DemoRow, [row])
        with pytest.raises(HaloPsaProtocolError, match=f"got list in row {before + 1} of {before + 1}"):
            decode_rows(DemoRow, [*[row] * before, [*row]])


def test_the_record_is_as_any_other() -> None:
    with seen_often(1):
        (row,) = decode_rows(DemoRow, [{"id": 5, "summary": None, "new": 1, "dateclosed": "1900-01-01"}])
    assert type(row) is DemoRow
    assert (row.has("summary"), row.has("client_id"), row.closeddate) == (True, False, None)
    assert row.raw("closeddate") == "1900-01-01"
    assert row.changes() == {}
    row.summary = "x"
    assert row.changes() == {"summary": "x"}
    with pytest.raises(AttributeError):
        row.nothing = 1  # type: ignore[attr-defined]  # that is the test
    for twin in (copy.copy(row), copy.deepcopy(row), pickle.loads(pickle.dumps(row))):  # noqa: S301 - our own
        assert twin == row
        assert twin.extra == {"new": 1}
        twin.extra["more"] = 2
    assert row.extra == {"new": 1}
    row.extra["new"] = 2
    assert row.extra == {"new": 2}


@pytest.fixture
def sources(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The code of all decoders that are compiled."""
    found: list[str] = []

    def spy(source: str, *args: str) -> object:
        found.append(source)
        return compile(source, *args)

    monkeypatch.setattr(compiled, "compile", spy, raising=False)
    return found


def test_what_the_wire_says_never_becomes_code(sources: list[str]) -> None:
    evil = {"x\n import os": 1, "'": 2, "row": 3, "__builtins__": 4, "id": 1}
    with seen_often(1):
        (row,) = decode_rows(DemoRow, [evil])
    (source,) = sources
    assert "import" not in source
    assert "__builtins__" not in source
    assert row.extra == {key: value for key, value in evil.items() if key != "id"}


def test_fields_with_names_that_are_no_identifiers_are_stored_all_the_same(sources: list[str]) -> None:
    odd = ["é", "δά", "good"]
    namespace = {
        "__annotations__": {**dict.fromkeys(odd, "object"), "_entity": "ClassVar[str]"},
        "_entity": "Odd",
    }
    cls: type[Entity] = entity.entity(type("Odd", (Entity,), {"__module__": __name__, **namespace}))
    register_facts(described("Odd", *(field(name, "int") for name in odd)))
    try:
        with seen_often(1):
            (row,) = decode_rows(cls, [{name: str(at) for at, name in enumerate(odd)}])
    finally:
        del FactFiles.of(API.product.package)._entities["Odd"]
    assert [row.to_dict()[name] for name in odd] == [0, 1, 2]
    (source,) = sources
    assert "r.good" in source
    assert source.isascii()  # Python takes some letters for others: such a name goes by the table


def test_shapes_and_their_width_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "MAX_SHAPES", 4)
    monkeypatch.setattr(compiled, "MAX_KEYS", 6)
    with seen_often(2):
        decoder = decode._compile(DemoRow, API.dialect)
        for number in range(50):
            decoder.many([{f"key{number}": 1}] * (1 + number % 2), 0)
        wide = [{f"key{number}": 1 for number in range(7)}] * 5
        assert decoder.many(wide, 0)[4].extra == wide[0]
        assert 0 < len(_compiled(decoder)) <= 4
        assert len(_shapes(decoder)._seen) <= 4


def test_classes_that_watch_their_subclasses_have_none_made() -> None:
    made: list[type] = []

    class Watched(DemoLine):
        __slots__ = ()
        _entity: ClassVar[str] = "DemoLine"

        def __init_subclass__(cls) -> None:
            made.append(cls)

    with seen_often(1):
        decoder = decode._compile(Watched, API.dialect)
        rows = cast("list[Watched]", decoder.many([{"id": 1}] * 3, 0))
        assert [row.to_dict() for row in rows] == [{"id": 1}] * 3
        assert not _compiled(decoder)
    assert made == []


def test_a_class_of_ones_own_with_more_attributes() -> None:
    class Mine(DemoRow):  # has a __dict__
        _entity: ClassVar[str] = "DemoRow"

    with seen_often(1):
        rows = decode_rows(Mine, [{"id": 1, "new": 2}] * 2)
    assert [type(row) for row in rows] == [Mine, Mine]
    assert (rows[1].id, rows[1].extra) == (1, {"new": 2})


def test_extra_that_a_part_is_read_from_is_kept_whole() -> None:
    row = {"zebra": 1, "elsewhere": {"street": "A", "town": "B"}, "yak": 2}
    for times in (10**9, 1):
        with seen_often(times):
            (record,) = decode_rows(Demo, [row])
        assert record.extra == row
        assert record.street == "A"


def test_a_small_extra_is_a_third_of_a_dictionary() -> None:
    row = {f"unknown_{number}": number for number in range(20)}
    with seen_often(1):
        (record,) = decode_rows(DemoRow, [row])
    assert sys.getsizeof(record._entity_extra) < sys.getsizeof(row) / 2


def _shapes(decoder: decode.Decoder) -> compiled.Shapes:
    cells = decoder.many.__closure__ or ()
    (found,) = [cell.cell_contents for cell in cells if isinstance(cell.cell_contents, compiled.Shapes)]
    return found


def _compiled(decoder: decode.Decoder) -> dict[tuple[str, ...], compiled.ShapeDecoder]:
    return _shapes(decoder).compiled
