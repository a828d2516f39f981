"""Records as dictionaries and JSON, and back; pages and reports."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

import attrs
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halopsa import HaloPsaValidationError
from halopsa.core.changes.bookmark import Bookmark
from halopsa.core.paging.listing import Listing, Page
from halopsa.models.report_data import ReportData
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow
from tests.of_halopsa import awaited, decode, entity_names, model, raw_page
from tests.unit.core.base.test_deprecation import RenamedJob
from tests.unit.core.records.demo import Demo, DemoRow, demo_entities

__all__ = ["demo_entities"]

WIRE = {
    "id": 5,
    "summary": "Pr\u00fcfung \ud800",
    "hours": 1.5,
    "day": "2024-03-01T00:00:00",
    "blob": "aGk=",
    "dateclosed": "2024-03-01T10:11:12.5+02:00",
    "lines": [{"id": 1, "price": "2.5", "odd": {"extra": 1}}, {"id": 2}],
    "anything": [1, None, {"a": [True]}],
    "unknown": {"a": 1},
    "extra": {"b": 2},
}


class TestRecords:
    def test_json_takes_it(self) -> None:
        record = decode(Demo, WIRE)
        found = json.loads(json.dumps(record.to_dict(json=True)))
        assert found == json.loads(record.to_json())
        assert found["closeddate"] == "2024-03-01T10:11:12.500000+02:00"
        assert (found["day"], found["blob"]) == ("2024-03-01", "aGk=")
        assert found["lines"] == [{"id": 1, "price": 2.5}, {"id": 2}]
        assert "extra" not in found
        assert record.to_json().isascii()
        assert "\n" not in record.to_json()
        assert record.to_json(indent=2).startswith('{\n  "id": 5,\n')

    def test_extra_comes_on_request(self) -> None:
        found = decode(Demo, WIRE).to_dict(json=True, extra=True)
        assert found["extra"] == {"unknown": {"a": 1}, "extra": {"b": 2}}
        assert found["lines"][0]["extra"] == {"odd": {"extra": 1}}
        assert "extra" not in found["lines"][1]

    def test_as_it_was_without_options(self) -> None:
        found = decode(Demo, WIRE).to_dict()
        assert found["closeddate"] == datetime(2024, 3, 1, 10, 11, 12, 500000, timezone(timedelta(hours=2)))
        assert (found["day"], found["blob"]) == (date(2024, 3, 1), b"hi")
        assert found["lines"] == [{"id": 1, "price": 2.5}, {"id": 2}]

    @pytest.mark.parametrize("as_json", [True, False])
    def test_and_back(self, as_json: bool) -> None:
        record = decode(Demo, WIRE)
        again = Demo.from_dict(record.to_dict(json=as_json, extra=True))
        assert (again, again.extra) == (record, record.extra)
        assert Demo.from_dict(json.loads(record.to_json(extra=True))) == record
        assert again.changes() == {}
        assert Demo.from_dict(record.to_dict()) != record  # without what is not known here

    def test_values_of_ones_own(self) -> None:
        record = Demo(
            summary="x",
            hours=Decimal("1.5"),  # type: ignore[arg-type]  # as some have it
            guid=UUID(int=5),  # type: ignore[arg-type]  # as some have it
            closeddate=datetime(2026, 1, 2),
            client_id=np.int64(5),  # type: ignore[arg-type]  # as some have it
            lines=({"price": np.float64(2.5)}, {3}),  # type: ignore[arg-type]  # as some have it
        )
        assert record.to_dict(json=True) == {
            "summary": "x",
            "hours": 1.5,
            "guid": str(UUID(int=5)),
            "closeddate": "2026-01-02T00:00:00+00:00",
            "client_id": 5,
            "lines": [{"price": 2.5}, [3]],
        }
        assert record.to_dict()["closeddate"] == datetime(2026, 1, 2)

    @pytest.mark.parametrize(
        "value", [float("nan"), float("inf"), Decimal("NaN"), np.float64("nan"), object()]
    )
    def test_what_json_has_no_form_for_is_refused_by_name(self, value: object) -> None:
        inner = Demo(hours=value)  # type: ignore[arg-type]  # on purpose
        record = Demo(lines=[inner])  # type: ignore[list-item]  # any record
        with pytest.raises(
            HaloPsaValidationError, match=r"Demo\.to_dict: lines\.hours: .* has no form in JSON"
        ):
            record.to_dict(json=True)
        with pytest.raises(HaloPsaValidationError, match=r"lines\.hours"):
            record.to_json()
        assert record.to_dict()["lines"][0]["hours"] is value

    def test_from_what_is_no_record(self) -> None:
        odds: list[Any] = [None, [], "x", 5]
        for odd in odds:
            with pytest.raises(HaloPsaValidationError, match="takes a mapping"):
                Demo.from_dict(odd)
        record = Demo.from_dict({"client_id": "x", "sumary": "y"})
        assert [problem.field for problem in record.problems] == ["client_id"]
        assert record.extra == {"sumary": "y"}

    def test_under_an_old_name(self) -> None:
        record = RenamedJob.from_dict({"ended": "x", "gone": 1})
        assert (record.closed, record.extra) == ("x", {"gone": 1})
        both = RenamedJob.from_dict({"ended": "x", "closed": "y"})
        assert (both.closed, both.extra) == ("y", {"ended": "x"})

    def test_copies_and_tools(self) -> None:
        record = decode(Demo, WIRE)
        for twin in (copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record))):  # noqa: S301 - our own
            assert twin == record
        assert vars(record) == record.to_dict(json=True)
        assert attrs.asdict(cast("Any", record))["summary"] == record.summary
        with pytest.raises(TypeError):
            hash(record)

    @pytest.mark.parametrize("name", sorted(entity_names()))
    def test_every_curated_record_goes_out_and_back(self, name: str) -> None:
        cls = model(name)
        record = decode(cls, {"id": 5, "nobody knows": 1, "datecreated": "2024-03-01T10:11:12"})
        assert cls.from_dict(json.loads(record.to_json(extra=True))) == record


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
_KEYS = st.sampled_from(
    [*WIRE, "main_line", "theclaims", "permissions", "custom", "address", "type", "closeddate", "id "]
)


@settings(suppress_health_check=list(HealthCheck))
@given(st.dictionaries(_KEYS | st.text(max_size=5), _JSON, max_size=8))
def test_whatever_was_read_goes_out_and_back(row: dict[str, object]) -> None:
    for cls in (Demo, DemoRow, Ticket):
        record = decode(cls, row)
        assert cls.from_dict(record.to_dict(extra=True)) == record
        assert cls.from_dict(json.loads(record.to_json(extra=True))) == record


class TestPagesAndReports:
    def page(self) -> Page[TicketRow]:
        rows = [
            decode(TicketRow, {"id": 1, "dateoccurred": "2026-01-02T03:04:05Z"}),
            decode(TicketRow, {"id": 2}),
        ]
        return Page(rows, record_count=7, page_no=1, page_size=2, complete=False)

    def test_a_page(self) -> None:
        found = json.loads(self.page().to_json())
        assert found["rows"][1] == {"id": 2}
        assert {name: found[name] for name in found if name != "rows"} == {
            "record_count": 7,
            "page_no": 1,
            "page_size": 2,
            "complete": False,
        }
        as_frameworks_see_it: Any = self.page()
        assert dict(as_frameworks_see_it) == found
        assert self.page().to_dict()["rows"][0]["dateoccurred"] == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
        empty: Page[TicketRow] = Page([], record_count=0, page_no=1, page_size=50, complete=True)
        assert empty.to_dict(json=True)["rows"] == []

    def test_a_report_of_a_listing(self) -> None:
        listing = Listing(awaited(lambda number, size: raw_page([1], [1], bare=True)), page_size=50)
        listing.to_list()
        assert json.loads(listing.report.to_json()) == listing.report.to_dict()
        assert listing.report.to_dict()["rows"] == 1

    def test_a_report_and_a_bookmark(self) -> None:
        report = decode(ReportData, {"rows": [{"a": 1}], "columns": [{"name": "a"}]})
        assert json.loads(report.to_json())["rows"] == [{"a": 1}]
        assert json.loads(Bookmark(datetime(2026, 1, 2)).to_json())["since"] == "2026-01-02T00:00:00Z"
