"""JSON to records and back: nothing lost, nothing made up."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.fact_files import FactFiles
from halopsa.core.records import decode as decode_module
from halopsa.core.records.encode import put_path
from halopsa.core.records.entity import entity
from halopsa.core.records.scalars import SCALARS
from halopsa.errors import FieldError, HaloPsaProtocolError
from halopsa.models._base import Entity
from tests.of_halopsa import converter, decode, decode_rows, encode, encode_query, model
from tests.unit.core.records.demo import Demo, DemoField, DemoLine, DemoRow, demo_entities, described, field

__all__ = ["demo_entities"]

MOMENT = datetime(2024, 3, 1, 10, 11, 12, tzinfo=UTC)


class TestScalars:
    @pytest.mark.parametrize(
        ("name", "value", "expected"),
        [
            ("client_id", 5, 5),
            ("client_id", "5", 5),
            ("client_id", "-5", -5),
            ("client_id", 95.0, 95),
            ("client_id", 2**80, 2**80),
            ("hours", 2, 2.0),
            ("hours", "1.5", 1.5),
            ("hours", "-1e3", -1000.0),
            ("inactive", 0, False),
            ("inactive", 1, True),
            ("inactive", "True", True),
            ("inactive", "false", False),
            ("summary", 7, "7"),
            ("summary", 1.5, "1.5"),
            ("summary", "", ""),
            ("guid", "0f", "0f"),
            ("day", "2024-03-01T00:00:00", date(2024, 3, 1)),
            ("blob", "aGk=", b"hi"),
            ("anything", [1, None, {}], [1, None, {}]),
            ("address", {"a": 1}, {"a": 1}),
            ("numbers", [1, "2", 3.0], [1, 2, 3]),
            ("things", [1, None, "x"], [1, None, "x"]),
            ("matrix", [[1], ["2"]], [[1], [2]]),
            ("lines", [], []),
        ],
    )
    def test_conversions_that_lose_nothing(self, name: str, value: object, expected: object) -> None:
        record = decode(Demo, {name: value})
        got = getattr(record, name)
        assert got == expected
        assert type(got) is type(expected)
        assert record.problems == []

    @pytest.mark.parametrize(
        ("name", "value", "message"),
        [
            ("client_id", 1.7, "expected int, got float"),
            ("client_id", True, "expected int, got bool"),
            ("client_id", "", "expected int, got str"),
            ("client_id", "05", "expected int, got str"),
            ("client_id", "5 ", "expected int, got str"),
            ("client_id", "\u0665", "expected int, got str"),
            ("client_id", "9" * 5000, "expected int, got str"),
            ("client_id", {}, "expected int, got dict"),
            ("hours", "much", "expected float, got str"),
            ("hours", "1e999", "expected float, got str"),
            ("hours", 2**53 + 1, "expected float, got int"),
            ("hours", 10**400, "expected float, got int"),
            ("hours", False, "expected float, got bool"),
            ("inactive", 2, "expected bool, got int"),
            ("inactive", "yes", "expected bool, got str"),
            ("inactive", [], "expected bool, got list"),
            ("summary", ["a"], "expected str, got list"),
            ("summary", True, "expected str, got bool"),
            ("day", 5, "expected a date, got int"),
            ("blob", "%", ""),
            ("address", [1], "expected object, got list"),
            ("numbers", [1, "x"], "expected int, got str"),
            ("numbers", [1, None], "expected int, got NoneType"),
            ("numbers", "1,2", "expected list[int], got str"),
            ("things", {}, "expected list[any], got dict"),
            ("lines", [{"id": 1}, 5], "expected DemoLine, got int"),
            ("lines", {"id": 1}, "expected list[DemoLine], got dict"),
            ("main_line", [{"id": 1}], "expected DemoLine, got list"),
            ("main_line", 5, "expected DemoLine, got int"),
        ],
    )
    def test_anything_else_is_none_with_a_problem(self, name: str, value: object, message: str) -> None:
        record = decode(Demo, {"id": 3, name: value})
        assert getattr(record, name) is None
        assert record.has(name)
        assert [problem.field for problem in record.problems] == [name]
        assert message in record.problems[0].message
        assert record.raw(name) == value
        assert record.id == 3
        assert record.changes() == {}

    def test_raw_follows_an_assignment(self) -> None:
        record = decode(Demo, {"client_id": "x"})
        record.client_id = 4
        assert record.raw("client_id") == 4

    def test_nulls_stay_null(self) -> None:
        names = ["id", "summary", "dateclosed", "inactive", "hours", "day", "blob", "anything", "address",
                 "numbers", "lines", "main_line", "customfields"]  # fmt: skip
        record = decode(Demo, dict.fromkeys(names))
        assert record.problems == []
        assert record.extra == {}
        assert not any(record.to_dict().values())
        assert record.has("lines")


class TestDates:
    @pytest.mark.parametrize(
        "text",
        ["2024-03-01T10:11:12Z", "2024-03-01T10:11:12", "2024-03-01T12:11:12+02:00", " 2024-03-01T10:11:12 "],
    )
    def test_aware(self, text: str) -> None:
        record = decode(DemoRow, {"dateclosed": text})
        assert record.closeddate == MOMENT
        assert record.closeddate.tzinfo is not None

    def test_sentinels_are_none_without_a_problem(self) -> None:
        record = decode(DemoRow, {"dateclosed": "1900-01-01T00:00:00"})
        assert record.closeddate is None
        assert record.problems == []
        assert record.raw("closeddate") == "1900-01-01T00:00:00"

    @pytest.mark.parametrize("value", ["soon", "", 17, "2024-13-01", "20240301", ["2024-03-01"]])
    def test_what_does_not_parse_is_a_problem(self, value: object) -> None:
        record = decode(DemoRow, {"dateclosed": value})
        assert record.closeddate is None
        assert [problem.field for problem in record.problems] == ["closeddate"]
        assert record.raw("closeddate") == value


class TestNames:
    def test_unknown_keys_are_extra(self) -> None:
        record = decode(DemoRow, {"id": 1, "zebra": [1], "_warning": None})
        assert record.extra == {"zebra": [1], "_warning": None}
        assert decode(DemoRow, {"id": 1}).extra == {}

    def test_the_name_here_is_an_alias_and_the_wire_wins(self) -> None:
        late, early = "2024-03-01T10:11:12Z", "2020-01-01T00:00:00Z"
        assert decode(DemoRow, {"closeddate": late}).closeddate == MOMENT
        for both in ({"closeddate": early, "dateclosed": late}, {"dateclosed": late, "closeddate": early}):
            record = decode(DemoRow, both)
            assert record.closeddate == MOMENT
            assert record.extra == {"closeddate": early}

    def test_the_inventory_dialect_has_the_names_here(self) -> None:
        record = decode(
            Demo, {"closeddate": "2024-03-01T10:11:12Z", "line1": "a", "raw_": "b"}, dialect="inventory"
        )
        assert (record.closeddate, record.line1, record.raw_) == (MOMENT, "a", "b")
        other = {"dateclosed": "2020-01-01"}
        assert decode(Demo, other, dialect="inventory").closeddate is not None
        other["closeddate"] = "2024-03-01T10:11:12Z"
        assert decode(Demo, other, dialect="inventory").closeddate == MOMENT

    def test_dotted_names_read_into_objects(self) -> None:
        address = {"line1": "High Street", "post": {"code": "AB1"}, "more": 1}
        record = decode(Demo, {"address": address})
        assert (record.line1, record.postcode, record.address) == ("High Street", "AB1", address)
        assert record.extra == {}

    def test_an_object_that_is_no_field_stays_in_extra(self) -> None:
        record = decode(Demo, {"elsewhere": {"street": "A", "town": "B"}})
        assert record.street == "A"
        assert record.extra == {"elsewhere": {"street": "A", "town": "B"}}

    @pytest.mark.parametrize("address", [None, {"post": None}, {"line2": "x"}, {"post": 5}])
    def test_objects_that_lack_the_part(self, address: object) -> None:
        record = decode(Demo, {"address": address})
        assert (record.line1, record.postcode) == (None, None)
        assert record.problems == []
        assert record.has("line1") is (address is None)

    def test_an_alias_of_a_dotted_name_yields_to_it(self) -> None:
        assert decode(Demo, {"line1": "flat"}).line1 == "flat"
        assert decode(Demo, {"line1": "flat", "address": {"line1": "deep"}}).line1 == "deep"
        assert decode(Demo, {"address": {"line1": "deep"}, "line1": "flat"}).line1 == "deep"
        assert decode(Demo, {"line1": "flat", "address": {"line2": "deep"}}).line1 == "flat"

    def test_a_name_with_a_dot_in_it(self) -> None:
        assert decode(Demo, {"odata.count": 5}).odd == 5

    def test_a_field_derived_from_another_in_pairs(self) -> None:
        claims = [{"type": "tickets", "value": "2"}, {"type": "agents"}]
        record = decode(Demo, {"theclaims": claims})
        assert record.permissions == {"tickets": "2", "agents": None}
        assert record.claims == claims
        assert decode(Demo, {"permissions": {"a": 1}}).permissions == {"a": 1}

    def test_of_several_pairs_with_one_name_all_values(self) -> None:
        claims = [{"type": "a", "value": "1"}, {"type": "b", "value": "2"}, {"type": "a", "value": "3"}]
        claims += [{"type": "b", "value": "2"}, {"type": "a", "value": "1"}]
        assert decode(Demo, {"theclaims": claims}).permissions == {"a": ["1", "3"], "b": "2"}

    def test_in_the_inventory_a_derived_field_is_made_of_its_source_unless_it_came(self) -> None:
        claims = [{"type": "a", "value": "1"}]
        rows: list[dict[str, object]] = [{"claims": claims}, {"id": 5, "claims": claims}]
        for row in rows:
            record = decode(Demo, row, dialect="inventory")
            assert (record.permissions, record.claims) == ({"a": "1"}, claims)
        rows = [{"permissions": {"b": "2"}, "claims": claims}, {"claims": claims, "permissions": {"b": "2"}}]
        for row in rows:
            record = decode(Demo, row, dialect="inventory")
            assert (record.permissions, record.claims) == ({"b": "2"}, claims)
        many = [{"claims": [*claims]}] * 200  # enough for a decoder of their own
        assert all(row.permissions == {"a": "1"} for row in decode_rows(Demo, many, dialect="inventory"))

    def test_what_pairs_cannot_be_made_of(self) -> None:
        for odd in (5, [5], [{"value": 1}], [{"type": 1}]):
            record = decode(Demo, {"theclaims": odd})
            assert record.permissions is None
            assert "permissions" in [problem.field for problem in record.problems]

    def test_a_field_without_facts_is_taken_as_it_comes(self) -> None:
        @entity
        class Loose(Entity):
            _entity: ClassVar[str] = "DemoLine"
            id: int | None = None
            other: Any = None  # Any: no facts

        assert decode(Loose, {"id": 1, "other": "x"}).other == "x"


class TestNested:
    def test_records_in_records(self) -> None:
        record = decode(Demo, {"lines": [{"id": "1", "parts": [{"id": 2}]}], "main_line": {"price": 2}})
        assert record.lines is not None
        assert record.lines == [DemoLine(id=1, parts=[DemoLine(id=2)])]
        assert record.main_line == DemoLine(price=2.0)

    def test_their_problems_are_the_records_problems(self) -> None:
        record = decode(
            Demo, {"hours": "x", "lines": [{}, {"parts": [{"price": []}]}], "main_line": {"id": "y"}}
        )
        assert record.problems == [
            FieldError("hours", "expected float, got str"),
            FieldError("lines[1].parts[0].price", "expected float, got list"),
            FieldError("main_line.id", "expected int, got str"),
        ]

    def test_depth_is_bounded(self) -> None:
        row: dict[str, object] = {"id": 1}
        for _ in range(decode_module.MAX_DEPTH + 50):
            row = {"id": 1, "parts": [row]}
        record = decode(DemoLine, row)
        (problem,) = record.problems
        assert "nested more than" in problem.message
        assert decode(Demo, {"anything": row}).anything == row

    def test_a_class_is_found_by_its_name_when_needed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delitem(decode_module._models, (API, "CustomField"))
        monkeypatch.setattr(importlib, "import_module", lambda path: {"path": path})
        with pytest.raises(AttributeError):
            model("SLAThing")
        seen: list[str] = []

        class Module:
            HTTPServerRow = DemoLine

        def load(path: str) -> type[Module]:
            seen.append(path)
            return Module

        monkeypatch.setattr(importlib, "import_module", load)
        assert model("HTTPServerRow") is DemoLine
        assert model("HTTPServerRow") is DemoLine
        assert seen == ["halopsa.models.http_server_row"]
        monkeypatch.delitem(decode_module._models, (API, "HTTPServerRow"))


class TestRows:
    def test_rows(self) -> None:
        rows = decode_rows(DemoRow, [{"id": 1}, {"id": "x"}])
        assert [row.id for row in rows] == [1, None]

    @pytest.mark.parametrize("raw", [None, [], [{"id": 1}], "x", 5])
    def test_a_row_that_is_no_object_is_a_protocol_error(self, raw: object) -> None:
        with pytest.raises(HaloPsaProtocolError, match="Expected a JSON object for DemoRow, got"):
            decode(DemoRow, raw)
        with pytest.raises(HaloPsaProtocolError):
            decode_rows(DemoRow, [{"id": 1}, raw])

    def test_a_value_under_two_names_of_the_wire_leaves_no_stale_problem(self) -> None:
        record = decode(Demo, {"address.line1": [], "address": {"line1": "1 High Street"}})
        assert record.line1 == "1 High Street"
        assert record.problems == []
        assert record.raw("line1") == "1 High Street"

    def test_the_row_itself_is_left_alone(self) -> None:
        row = {"id": 1, "new": {"a": 1}, "address": {"line1": "x"}}
        before = json.dumps(row)
        decode(Demo, row)
        assert json.dumps(row) == before

    def test_the_converter_is_cattrs(self) -> None:
        made = converter()
        assert made is converter()
        assert made.structure([{"id": "5"}], list[DemoRow]) == [DemoRow(id=5)]
        assert made.structure({"a": {"id": 1}}, dict[str, DemoRow])["a"].id == 1
        assert made.unstructure([Demo(closeddate=MOMENT, phonenumber="1")]) == [{"main_phonenumber": "1"}]
        assert converter("inventory").unstructure(Demo(phonenumber="1")) == {"phonenumber": "1"}

    @given(
        st.dictionaries(
            st.sampled_from(["id", "summary", "dateclosed", "closeddate", "inactive", "hours", "day", "blob",
                             "address", "address.line1", "elsewhere", "numbers", "matrix", "lines", "main_line",
                             "customfields", "odata.count", "line1", "other"]),
            st.recursive(
                st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
                lambda inner: st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["id", "parts", "price", "line1", "post", "code", "value"]), inner),
                max_leaves=8,
            ),
        )
    )  # fmt: skip
    def test_no_value_ever_raises_and_none_is_lost(self, row: dict[str, object]) -> None:
        for dialect in ("v2", "inventory"):
            record = decode(Demo, row, dialect=dialect)
            repr(record)
            record.to_dict()
            flat = [problem.field for problem in record.problems if "." not in problem.field]
            for name in flat:
                if "[" not in name:
                    assert getattr(record, name) is None


class TestEncode:
    @pytest.mark.parametrize(
        ("value", "word", "expected"),
        [
            (None, "int", None),
            (5, "int", 5),
            (5.0, "int", 5),
            ("5", "int", 5),
            (Decimal("5.00"), "int", 5),
            (2.5, "float", 2.5),
            (2, "float", 2),
            (Decimal("0.1"), "float", 0.1),
            (Decimal("3"), "float", 3),
            ("1.5", "float", 1.5),
            (True, "bool", True),
            (0, "bool", False),
            ("TRUE", "bool", True),
            ("x", "str", "x"),
            (5, "str", "5"),
            (UUID(int=1), "guid", "00000000-0000-0000-0000-000000000001"),
            (MOMENT, "datetime", "2024-03-01T10:11:12Z"),
            (MOMENT.replace(tzinfo=None), "datetime", "2024-03-01T10:11:12Z"),
            (MOMENT.astimezone(timezone(timedelta(hours=-5))), "datetime", "2024-03-01T10:11:12Z"),
            (date(2024, 3, 1), "datetime", "2024-03-01T00:00:00Z"),
            (date(2024, 3, 1), "date", "2024-03-01T00:00:00Z"),
            ("2024-03-01T12:11:12+02:00", "datetime", "2024-03-01T10:11:12Z"),
            ("2024-03-01", "datetime", "2024-03-01T00:00:00Z"),
            ("1900-01-01T00:00:00", "datetime", "1900-01-01T00:00:00"),
            (b"hi", "bytes", "aGk="),
            ("aGk=", "bytes", "aGk="),
            ({"a": MOMENT, 1: (1, b"hi")}, "object", {"a": "2024-03-01T10:11:12Z", "1": [1, "aGk="]}),
            ([1, 2.0, "3"], "list[int]", [1, 2, 3]),
            ({10, 9, 1}, "list[int]", [1, 9, 10]),
            (range(2), "list[any]", [0, 1]),
            (UUID(int=1), "any", "00000000-0000-0000-0000-000000000001"),
            (Decimal("1.5"), "any", 1.5),
            (MOMENT, "any", "2024-03-01T10:11:12Z"),
            (Enum("Colour", {"red": 3}).red, "int", 3),  # type: ignore[attr-defined]  # made on the spot
        ],
    )
    def test_values(self, value: object, word: str, expected: object) -> None:
        got = encode(value, word)
        assert got == expected
        assert type(got) is type(expected)
        json.dumps(got)

    @pytest.mark.parametrize(
        ("value", "word"),
        [
            (1.5, "int"),
            (True, "int"),
            ("x", "int"),
            (Decimal("1.5"), "int"),
            (float("nan"), "float"),
            (float("inf"), "any"),
            (Decimal("NaN"), "float"),
            (Decimal("0.12345678901234567890123"), "float"),
            ("x", "float"),
            (True, "float"),
            (2, "bool"),
            ("yes", "bool"),
            (True, "str"),
            (1.5, "str"),
            ([], "str"),
            ("soon", "datetime"),
            (5, "datetime"),
            (5, "list[int]"),
            ("1,2", "list[int]"),
            ({"a": 1}, "list[int]"),
            (["x"], "list[int]"),
            ([1], "object"),
            (5, "DemoLine"),
            (object(), "any"),
            ({"price": "x"}, "DemoLine"),
        ],
    )
    def test_what_would_lose_something_is_refused(self, value: object, word: str) -> None:
        with pytest.raises(ValueError):
            encode(value, word)

    def test_the_message_leads_to_the_place(self) -> None:
        with pytest.raises(ValueError, match=r"parts: price: expected float, got str"):
            encode([{"parts": [{"price": "x"}]}], "list[DemoLine]")

    def test_records_go_out_under_the_names_of_the_wire(self) -> None:
        record = decode(
            Demo,
            {"id": 5, "dateclosed": "2024-03-01", "main_phonenumber": "1", "odata.count": 3, "new": 1,
             "address": {"line1": "A", "zone": 7}, "lines": [{"id": 1, "price": 2}]},
        )  # fmt: skip
        record.line1 = "B"
        assert encode(record, "Demo") == {
            "id": 5,  # read-only, but it says which record
            "main_phonenumber": "1",
            "odata.count": 3,
            "address": {"line1": "B", "zone": 7},
            "lines": [{"id": 1, "price": 2.0}],
        }
        assert encode(Demo(phonenumber="1"), "Demo", mode="create") == {"newclient_phonenumber": "1"}
        assert encode(Demo(phonenumber="1", line1="A"), "Demo", dialect="inventory") == {
            "phonenumber": "1",
            "line1": "A",
        }
        assert record.address == {"line1": "A", "zone": 7}

    def test_mappings_go_out_under_the_names_of_the_wire_too(self) -> None:
        given_ = {"summary": "a", "line1": "x", "_validate": True, "raw_": "b"}
        assert encode(given_, "Demo") == {
            "summary": "a",
            "address": {"line1": "x"},
            "_validate": True,
            "raw": "b",
        }

    def test_paths(self) -> None:
        body: dict[str, Any] = {"address": "odd"}  # Any: JSON
        put_path(body, "address.post.code", "AB1", API.entity("Demo"))
        put_path(body, "address.line1", "x", API.entity("Demo"))
        put_path(body, "odata.count", 1, API.entity("Demo"))
        assert body == {"address": {"post": {"code": "AB1"}, "line1": "x"}, "odata.count": 1}

    def test_custom_fields_from_the_server_send_no_definition(self) -> None:
        came = decode(
            DemoField, {"id": 1, "name": "CFa", "label": "A", "type": 0, "value": "v", "display": "V"}
        )
        assert encode([came], "list[CustomField]") == [{"id": 1, "value": "v"}]

    @given(
        st.dictionaries(st.sampled_from(["summary", "hours", "inactive", "items", "numbers"]), st.none()),
        st.data(),
    )
    def test_what_is_encoded_decodes_to_the_same(self, names: dict[str, None], data: st.DataObject) -> None:
        values: dict[str, st.SearchStrategy[Any]] = {  # Any: fields of several types
            "summary": st.text(),
            "hours": st.floats(allow_nan=False, allow_infinity=False),
            "inactive": st.booleans(),
            "items": st.text(),
            "numbers": st.lists(st.integers()),
        }
        record = Demo(**{name: data.draw(values[name]) for name in names})
        assert decode(Demo, json.loads(json.dumps(encode(record, "Demo")))) == record


class TestQuery:
    @pytest.mark.parametrize(
        ("value", "word", "expected"),
        [
            (True, "bool", "true"),
            (0, "bool", "false"),
            (True, "any", "true"),
            (False, "str", "false"),
            (5, "int", "5"),
            ("5", "int", "5"),
            (5.0, "int", "5"),
            (5.0, "float", "5"),
            (1.5, "float", "1.5"),
            ("a b,c", "str", "a b,c"),
            ("", "str", ""),
            ([1, 2], "list[int]", "1,2"),
            ((1, "2"), "int", "1,2"),
            ({10, 9, 1}, "list[int]", "1,9,10"),
            (frozenset([5]), "int", "5"),
            ({1, "2"}, "int", "2,1"),
            (7, "list[int]", "7"),
            ([True, False], "str", "true,false"),
            (MOMENT, "datetime", "2024-03-01T10:11:12Z"),
            ("2024-03-01", "datetime", "2024-03-01T00:00:00Z"),
            (date(2024, 3, 1), "datetime", "2024-03-01T00:00:00Z"),
            (date(2024, 3, 1), "str", "2024-03-01T00:00:00Z"),
        ],
    )
    def test_values(self, value: object, word: str, expected: str) -> None:
        assert encode_query(value, word) == expected

    def test_the_end_of_a_day(self) -> None:
        end = "2024-03-01T23:59:59Z"
        assert encode_query(date(2024, 3, 1), "datetime", end_of_day=True) == end
        assert encode_query("2024-03-01", "datetime", end_of_day=True) == end
        assert encode_query(MOMENT, "datetime", end_of_day=True) == "2024-03-01T10:11:12Z"
        assert encode_query("2024-03-01T08:00:00", "datetime", end_of_day=True) == "2024-03-01T08:00:00Z"

    @pytest.mark.parametrize(
        ("value", "word"),
        [
            (None, "int"),
            ([], "list[int]"),
            ([1, None], "list[int]"),
            (["a,b", "c"], "list[str]"),
            ({"a": 1}, "any"),
            (Demo(id=1), "int"),
            ("x", "int"),
            (True, "int"),
            ("soon", "datetime"),
            (1.5, "int"),
            (object(), "any"),
        ],
    )
    def test_what_is_no_filter_is_refused(self, value: object, word: str) -> None:
        with pytest.raises(ValueError):
            encode_query(value, word)


def test_all_scalar_words_convert() -> None:
    check: Callable[[object], object]
    for word, (_exact, check) in SCALARS.items():
        if word not in ("any", "object"):
            with pytest.raises(ValueError):
                check([object()])


def test_facts_can_be_registered() -> None:
    from tests.of_halopsa import register_facts

    register_facts(described("DemoMine", field("id", "int")))
    try:
        assert API.entity("DemoMine").fields["id"].type == "int"
    finally:
        del FactFiles.of(API.product.package)._entities["DemoMine"]
