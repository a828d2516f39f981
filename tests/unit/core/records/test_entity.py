"""The base of all records: absent and null, changes, names, copies."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime

import pytest

from halopsa._api import API
from halopsa.core.fact_files import FactFiles
from halopsa.core.records import decode as decode_module
from halopsa.core.records import state as state_module
from halopsa.core.records.entity import members
from halopsa.core.records.record import RESERVED_NAMES
from halopsa.models._base import Entity
from tests.of_halopsa import decode, entity_names
from tests.unit.core.records.demo import Demo, DemoLine, DemoProject, DemoProjectRow, DemoRow, demo_entities

__all__ = ["demo_entities"]


def test_absent_is_not_null() -> None:
    row = decode(DemoRow, {"id": 5, "summary": None})
    assert (row.summary, row.client_id) == (None, None)
    assert row.has("summary")
    assert not row.has("client_id")
    assert row.to_dict() == {"id": 5, "summary": None}


def test_an_unknown_name_is_an_attribute_error_with_a_suggestion() -> None:
    row = decode(DemoRow, {"id": 5})
    with pytest.raises(AttributeError, match="no field 'sumary'; did you mean 'summary'"):
        row.sumary  # type: ignore[attr-defined]  # noqa: B018 - must not exist
    with pytest.raises(AttributeError, match="did you mean 'client_id'"):
        row.client_di = 3  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="did you mean 'summary'"):
        row.has("sumary")
    with pytest.raises(AttributeError, match="did you mean 'summary'"):
        row.raw("sumary")
    assert not hasattr(row, "__html__")


def test_the_wire_name_says_what_the_field_is_called_here() -> None:
    row = decode(DemoRow, {"id": 5})
    with pytest.raises(AttributeError, match="'dateclosed': it is called closeddate here"):
        row.dateclosed  # type: ignore[attr-defined]  # noqa: B018 - must not exist
    with pytest.raises(TypeError, match="it is called closeddate here"):
        DemoRow(dateclosed=None)  # type: ignore[call-arg]


def test_the_constructor_checks_names_and_everything_given_is_a_change() -> None:
    record = Demo(summary="Printer", client_id=None)
    assert record.changes() == {"summary": "Printer", "client_id": None}
    assert not record.has("hours")
    with pytest.raises(TypeError, match="did you mean 'summary'"):
        Demo(sumary="x")  # type: ignore[call-arg]


def test_decoding_changes_nothing_and_assigning_does() -> None:
    record = decode(Demo, {"id": 5, "summary": "a", "hours": 1.5})
    assert record.changes() == {}
    record.summary = "a"
    record.inactive = None
    assert record.changes() == {"summary": "a", "inactive": None}
    del record.summary
    assert record.changes() == {"inactive": None}
    assert not record.has("summary")


def test_a_change_inside_a_nested_record_changes_the_field() -> None:
    record = decode(Demo, {"id": 5, "lines": [{"id": 1}, {"id": 2}], "main_line": {"id": 3, "parts": [{}]}})
    assert record.changes() == {}
    assert record.lines is not None
    record.lines[1].price = 2.5
    assert list(record.changes()) == ["lines"]
    assert record.main_line is not None
    assert record.main_line.parts is not None
    record.main_line.parts.append(DemoLine(price=1))
    assert list(record.changes()) == ["lines", "main_line"]


def test_several_bases() -> None:
    project = decode(DemoProject, {"id": 5, "summary": "a", "hours": 2})
    assert isinstance(project, Demo)
    assert isinstance(project, DemoProjectRow)
    assert isinstance(project, DemoRow)
    assert (project.summary, project.hours, project.day) == ("a", 2.0, None)


def test_equality_is_by_class_fields_and_extra() -> None:
    row = decode(DemoRow, {"id": 5, "new": [1]})
    assert row == decode(DemoRow, {"new": [1], "id": 5})
    assert row != decode(DemoRow, {"id": 5, "new": [2]})
    assert row != decode(DemoRow, {"id": 6, "new": [1]})
    assert row != decode(DemoRow, {"id": 5, "new": [1], "summary": None})
    assert row != decode(Demo, {"id": 5, "new": [1]})
    assert row != {"id": 5}
    with pytest.raises(TypeError):
        hash(row)


def test_repr_shows_what_is_set_and_stays_short() -> None:
    record = decode(Demo, {"id": 5, "summary": "Printer", "client_id": None, "main_line": {"id": 1}})
    assert repr(record) == "Demo(id=5, summary='Printer', main_line=DemoLine(...))"
    assert repr(Demo()) == "Demo()"
    assert "hunter2" not in repr(Demo(password="hunter2"))
    long = Demo(summary="x" * 5000, anything={str(i): "y" * 500 for i in range(99)}, things=["z" * 99] * 99)
    long.items, long.guid, long.street, long.numbers = "q" * 999, "g" * 999, "s" * 999, [10**300] * 5
    long.lines = [DemoLine(id=1)] * 50
    assert len(repr(long)) <= 300
    assert " more)" in repr(long)
    assert "lines=[2 x DemoLine]" in repr(Demo(lines=[DemoLine(), DemoLine()]))


@pytest.mark.parametrize("twin_of", [copy.copy, copy.deepcopy, lambda r: pickle.loads(pickle.dumps(r))])  # noqa: S301 - our own
def test_copies_keep_everything_and_are_independent(twin_of: object) -> None:
    assert callable(twin_of)
    record = decode(Demo, {"id": "x", "summary": None, "new": 1, "lines": [{"id": 1}]})
    record.hours = 2.0
    twin = twin_of(record)
    assert type(twin) is Demo
    assert twin == record
    assert not twin.has("client_id")
    assert twin.has("summary")
    assert twin.changes() == {"hours": 2.0}
    assert twin.problems == record.problems
    assert twin.raw("id") == "x"
    twin.extra["more"] = 2
    twin.day = None
    twin.summary = "b"
    assert record.summary is None
    assert "more" not in record.extra
    assert record.changes() == {"hours": 2.0}


def test_deepcopy_copies_nested_records() -> None:
    record = decode(Demo, {"lines": [{"id": 1}]})
    twin = copy.deepcopy(record)
    assert twin.lines is not None
    assert record.lines is not None
    twin.lines[0].price = 9
    assert record.lines[0].price is None
    record.anything = record
    assert (loop := copy.deepcopy(record)).anything is loop


def test_a_pickle_with_a_field_that_is_gone_keeps_it_in_extra() -> None:
    row = DemoRow.__new__(DemoRow)
    row.__setstate__(({"id": 1, "gone": 2}, None, None))
    assert row.id == 1
    assert row.extra == {"gone": 2}


def test_reserved_names_are_all_of_the_base() -> None:
    public = {"extra", "problems", "raw", "has", "changes", "to_dict", "to_json", "from_dict", "custom"}
    assert {name for name in RESERVED_NAMES if not name.startswith("_")} == public
    assert "_entity" in RESERVED_NAMES
    assert not RESERVED_NAMES & set(dir(object))


def test_fields_with_awkward_names() -> None:
    row = decode(DemoRow, {"items": "a", "raw": "b"})
    assert row.items == "a"
    assert row.raw_ == "b"
    assert row.raw("raw_") == "b"


def test_to_dict_goes_into_nested_records_and_keeps_dates() -> None:
    record = decode(
        Demo, {"dateclosed": "2024-01-02T03:04:05Z", "lines": [{"id": 1}], "anything": {"a": [1]}, "new": 1}
    )
    assert record.to_dict() == {
        "closeddate": datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
        "lines": [{"id": 1}],
        "anything": {"a": [1]},
    }


@pytest.mark.parametrize("name", entity_names())
def test_generated_classes_have_the_fields_of_their_facts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode_module, "_models", {})
    monkeypatch.delitem(FactFiles.of(API.product.package)._entities, name, raising=False)
    cls = decode_module.model(API, name)
    assert cls._entity == name
    assert members(cls).keys() == API.entity(name).fields.keys()
    assert not members(cls).keys() & RESERVED_NAMES
    assert decode(cls, {"zzz": 1}).extra == decode(cls, {"zzz": 1}, dialect="inventory").extra == {"zzz": 1}


def test_an_entity_without_facts_still_speaks() -> None:
    with pytest.raises(AttributeError, match="Entity has no field 'x'"):
        Entity().x  # type: ignore[attr-defined]  # noqa: B018 - must not exist


def test_what_rows_share_is_their_own_as_soon_as_it_differs() -> None:
    none = {"dateclosed": "1900-01-01T00:00:00"}
    first, second = (decode(DemoRow, dict(none)) for _ in range(2))
    assert first._entity_state is second._entity_state
    first.client_id = 5
    assert (first.changes(), second.changes()) == ({"client_id": 5}, {})
    assert second.raw("closeddate") == first.raw("closeddate") == none["dateclosed"]
    third = decode(DemoRow, {**none, "client_id": "x"})
    assert [problem.field for problem in third.problems] == ["client_id"]
    assert (second.problems, decode(DemoRow, none).problems) == ([], [])
    twin = pickle.loads(pickle.dumps(second))  # noqa: S301 - our own
    twin.client_id = 6
    assert (twin.raw("closeddate"), decode(DemoRow, none).changes()) == (none["dateclosed"], {})


def test_what_rows_share_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state_module, "MOST_SHARED", 5)
    rows = [decode(DemoRow, {"dateclosed": f"1900-01-01T00:00:{second:02}"}) for second in range(50)]
    assert len(state_module._shared) <= 5
    assert [row.raw("closeddate") for row in rows] == [f"1900-01-01T00:00:{n:02}" for n in range(50)]
