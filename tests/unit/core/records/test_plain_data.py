"""Records as dictionaries and JSON, and back; pages and reports; what pydantic and FastAPI make of them."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import subprocess
import sys
from collections.abc import MutableMapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, cast
from uuid import UUID

import attrs
import fastapi
import numpy as np
import pydantic
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


def get(app: fastapi.FastAPI, path: str, body: object = None) -> tuple[int, Any]:
    """Call an ASGI application, as a server does."""
    sent: list[Any] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": json.dumps(body).encode(), "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET" if body is None else "POST",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(b"content-type", b"application/json")],
    }
    asyncio.run(app(scope, receive, send))
    content = b"".join(message.get("body", b"") for message in sent)
    return sent[0]["status"], json.loads(content)


class Holder(pydantic.BaseModel):
    ticket: Ticket
    rows: list[TicketRow] = []
    page: Page[TicketRow] | None = None


app = fastapi.FastAPI()
TICKET = {"id": 7, "summary": "x", "dateoccurred": "2026-01-02T03:04:05+00:00", "customfields": [{"id": 1}]}


def some_page() -> Page[TicketRow]:
    return Page([TicketRow.from_dict(TICKET)], record_count=1, page_no=1, page_size=50, complete=True)


@app.get("/typed")
def typed() -> Ticket:
    return Ticket.from_dict(TICKET)


@app.get("/untyped", response_model=None)  # as if nothing were said of what it returns
def untyped() -> Ticket:
    return Ticket.from_dict(TICKET)


@app.get("/rows")
async def rows() -> list[TicketRow]:
    return [TicketRow.from_dict(TICKET)]


@app.get("/page")
def page() -> Page[TicketRow]:
    return some_page()


@app.get("/untyped-page", response_model=None)
def untyped_page() -> Page[TicketRow]:
    return some_page()


@app.get("/untyped-rows", response_model=None)
def untyped_rows() -> dict[str, object]:
    return {
        "rows": [TicketRow.from_dict(TICKET)],
        "empty": Page([], record_count=0, page_no=1, page_size=5, complete=True),
    }


@app.get("/holder")
def holder() -> Holder:
    return Holder(ticket=Ticket.from_dict(TICKET), page=some_page())


@app.post("/taken")
def taken(ticket: Annotated[Ticket, fastapi.Body()]) -> TicketRow:
    return ticket


class TestWebFrameworks:
    def test_one_record(self) -> None:
        wanted = Ticket.from_dict(TICKET).to_dict(json=True)
        assert get(app, "/typed") == (200, wanted)
        assert get(app, "/untyped") == (200, wanted)
        assert get(app, "/taken", TICKET) == (200, wanted)
        assert get(app, "/taken", [1])[0] == 422

    def test_several(self) -> None:
        row = TicketRow.from_dict(TICKET).to_dict(json=True)
        assert get(app, "/rows") == (200, [row])
        for path in ("/page", "/untyped-page"):
            status, found = get(app, path)
            assert (status, found["rows"], found["page_no"]) == (200, [row], 1)
        found = get(app, "/untyped-rows")[1]
        assert found["rows"] == [row]
        assert found["empty"]["rows"] == []

    def test_within_a_model(self) -> None:
        status, found = get(app, "/holder")
        assert status == 200
        assert found["ticket"]["summary"] == "x"
        assert found["page"]["rows"][0]["id"] == 7
        made = Holder.model_validate_json(json.dumps(found))
        assert made.ticket == Ticket.from_dict(TICKET)
        assert made.page is not None
        assert list(made.page) == list(some_page())
        assert json.loads(made.model_dump_json()) == found
        assert made.model_dump()["ticket"]["dateoccurred"] == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
        for odd in ({"ticket": 5}, {"ticket": TICKET, "page": {"rows": 5}}, {"ticket": TICKET, "page": []}):
            with pytest.raises(pydantic.ValidationError):
                Holder.model_validate(odd)
        with pytest.raises(pydantic.ValidationError, match="a Ticket is expected, not TicketRow"):
            Holder(ticket=TicketRow.from_dict(TICKET))  # type: ignore[arg-type]  # on purpose

    def test_the_description_of_the_application(self) -> None:
        found = json.loads(json.dumps(app.openapi()))
        schema = found["paths"]["/typed"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        assert schema["properties"]["id"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
        assert schema["properties"]["customfields"]["anyOf"][0]["items"]["title"] == "CustomField"
        listed = found["paths"]["/page"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        assert listed["properties"]["rows"]["items"]["title"] == "TicketRow"


def test_none_of_this_is_imported_before_it_is_asked_for() -> None:
    code = (
        "import sys, halopsa.models.ticket, halopsa.core.paging.page\n"
        "print([n for n in sys.modules if 'pydantic' in n])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - this interpreter, a script written here
    assert done.stdout.strip() == "[]"
