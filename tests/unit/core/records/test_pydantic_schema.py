"""What pydantic and FastAPI make of records and pages."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import MutableMapping
from datetime import UTC, datetime
from typing import Annotated, Any

import fastapi
import pydantic
import pytest

from halopsa.core.paging.listing import Page
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow


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
