"""Any JSON as an answer: a result or an error of ours, never half a page, and a bad field costs that field only."""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa import HaloPsaClient, HaloPsaError
from halopsa._api import API
from halopsa.core.paging.listing import Page
from halopsa.core.records.record import CustomFieldRecord, Record
from halopsa.core.session import session_of
from tests.hostile.fuzz import NASTY, examples, jsons, texts
from tests.hostile.wire import Wire, wired
from tests.of_halopsa import Dialect, decode, decode_rows, entity_facts, model, resource, resource_names

FIXTURES = Path(__file__).parents[1] / "fixtures"
LISTED = [name for name in resource_names() if "list" in resource(name).ops]


@pytest.fixture(scope="module", params=["v2", "inventory"])
def wire(request: pytest.FixtureRequest) -> Iterator[tuple[HaloPsaClient, Wire]]:
    dialect: Dialect = request.param
    with wired(dialect) as found:
        yield found


def one(client: HaloPsaClient, name: str) -> Any:  # noqa: ANN401 - resources of all kinds
    return getattr(client, name)


def owner(name: str) -> dict[str, object]:
    return {"ticket_id": 1} if name in ("actions", "attachments") else {}


CALLS: dict[str, Callable[[HaloPsaClient, str], object]] = {
    "get": lambda client, name: one(client, name).get(_id(client, name)),
    "list": lambda client, name: one(client, name).list(**owner(name)),
    "list_all": lambda client, name: one(client, name).list_all(**owner(name)).to_list(),
    "create": lambda client, name: one(client, name).create({"summary": "x", "name": "x", **owner(name)}),
    "update": lambda client, name: one(client, name).update(_id(client, name), {"notes": "x", **owner(name)}),
    "delete": lambda client, name: one(client, name).delete(_id(client, name)),
    "me": lambda client, name: client.agents.me(refresh=True),
    "run": lambda client, name: client.reports.run(1),
    "actions": lambda client, name: client.tickets.actions(1),
    "add_action": lambda client, name: client.tickets.add_action(1, {"note": "x", "outcome": "x"}),
    "add_attachment": lambda client, name: client.tickets.add_attachment(1, b"x", filename="x"),
    "download": lambda client, name: client.attachments.download(1),
    "request": lambda client, name: client.request("GET", "/Tickets"),
    "write": lambda client, name: client.request("POST", "/Tickets", json=[{}]),
    "api list": lambda client, name: client.api.tax.list(),
    "api all": lambda client, name: client.api.tickets.list_all().to_list(),
    "api get": lambda client, name: client.api.tax.get(1),
    "api create": lambda client, name: client.api.tax.create({"name": "x"}),
}


def _id(client: HaloPsaClient, name: str) -> object:
    return "ab" if resource(name).id != "int" and session_of(client).dialect is API.dialect else 1


def look_at(value: object) -> None:
    """Use all of a result."""
    repr(value)
    for item in value if isinstance(value, (list, Page)) else [value]:
        if isinstance(item, Record):
            repr(item), item.problems, item.extra, item.to_dict(), item.changes()
            assert isinstance(item, CustomFieldRecord)
            dict(item.custom)
            copy.deepcopy(item)


def call(client: HaloPsaClient, how: str, name: str) -> object:
    """The result, looked at, or the error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        try:
            found = CALLS[how](client, name)
        except HaloPsaError as error:
            repr(error), str(error)
            return error
        except (TypeError, AttributeError) as error:
            # Not all resources have all methods or take such fields; that is told before anything is sent.
            if client._transport._sender.sent:  # type: ignore[attr-defined]  # a Wire
                raise
            return error
    look_at(found)
    return found


enveloped = st.fixed_dictionaries(
    {}, optional={"record_count": jsons, "tickets": jsons, "results": jsons, "id": jsons, "report": jsons}
)
records = st.dictionaries(
    st.sampled_from(["id", "summary", "name", "lines", "claims", "customfields", "fields", "link", "data"])
    | texts,
    jsons,
    max_size=5,
)


@examples(100)
@given(
    how=st.sampled_from(sorted(CALLS)),
    name=st.sampled_from(LISTED),
    answer=jsons | enveloped | records | st.lists(records, max_size=3),
    status=st.sampled_from([200, 200, 200, 201, 400, 404, 500]),
)
def test_any_json(wire: tuple[HaloPsaClient, Wire], how: str, name: str, answer: object, status: int) -> None:
    client, line = wire
    line.sent, line.body, line.status = [], json.dumps(answer).encode(), status
    found = call(client, how, name)
    if status >= 400 and line.sent:
        assert isinstance(found, HaloPsaError)
    if isinstance(found, Page) and isinstance(answer, list):
        assert len(found) == len(answer)  # all rows or none


@examples(100)
@given(
    how=st.sampled_from(sorted(CALLS)),
    body=st.binary(max_size=60)
    | st.sampled_from(
        [b"", b"[", b'{"id": 1', b"\xef\xbb\xbf{}", b"nan", b"[1e999]", b"9" * 5000, b"[" * 90_000]
    )
    | st.text(max_size=20).map(lambda text: json.dumps(text)[:-1].encode()),
    kind=st.sampled_from(["application/json", "text/html", "text/plain", "", "application/octet-stream"]),
)
def test_any_bytes(wire: tuple[HaloPsaClient, Wire], how: str, body: bytes, kind: str) -> None:
    client, line = wire
    line.sent, line.body, line.status, line.kind = [], body, 200, kind
    try:
        call(client, how, "tickets")
    finally:
        line.kind = "application/json"


# Mutations of real answers

SINGLES: dict[str, str] = {
    "tickets/single.json": "Ticket",
    "clients/single.json": "Client",
    "agents/me.json": "Agent",
    "invoices/single.json": "Invoice",
    "quotes/single.json": "Quote",
    "assets/single.json": "Asset",
    "contacts/single.json": "Contact",
    "contracts/single.json": "Contract",
    "projects/single.json": "Project",
    "appointments/single.json": "Appointment",
    "reference/custom-field.json": "FieldDefinition",
    "items/single.json": "Item",
}


def described(record: Record) -> dict[str, str]:
    """What can be read from a record, field by field."""
    return {name: repr(value) for name, value in record.to_dict().items()} | {"extra": repr(record.extra)}


def mentioned(entity: str, key: str) -> set[str]:
    """The fields that read a key of the wire, those derived from them included."""
    fields = entity_facts(entity).fields
    found = {name for name, field in fields.items() if key in (name, field.read.partition(".")[0])}
    return (
        found
        | {name for name, field in fields.items() if field.derive and field.derive["from"] in found}
        | {key}
    )


@examples(120)
@given(data=st.data())
def test_a_bad_field_costs_that_field_only(data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(sorted(SINGLES)))
    entity = SINGLES[file]
    raw: dict[str, Any] = json.loads((FIXTURES / file).read_bytes())
    cls = model(entity)
    whole = decode(cls, copy.deepcopy(raw))
    key = data.draw(st.sampled_from(sorted(raw)))
    spoiled = decode(cls, {**copy.deepcopy(raw), key: data.draw(jsons)})
    look_at(spoiled)
    may = mentioned(entity, key)
    before, after = described(whole), described(spoiled)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed <= may | {"extra"}
    if "extra" in changed:
        assert set(spoiled.extra) ^ set(whole.extra) <= {key} or spoiled.extra.get(key) != whole.extra.get(
            key
        )
    known = {problem.field for problem in whole.problems}
    for problem in spoiled.problems:
        assert problem.field in known or problem.field.partition(".")[0].partition("[")[0] in may


@examples(50)
@given(data=st.data())
def test_a_bad_field_of_a_row_leaves_the_other_rows_alone(data: st.DataObject) -> None:
    raw: dict[str, Any] = json.loads((FIXTURES / "tickets/single.json").read_bytes())
    rows = [copy.deepcopy(raw) for _ in range(5)]
    at = data.draw(st.integers(0, 4))
    rows[at][data.draw(st.sampled_from(sorted(raw)) | texts)] = data.draw(jsons)
    found = decode_rows(model("TicketRow"), rows)
    expected = described(decode(model("TicketRow"), copy.deepcopy(raw)))
    assert len(found) == 5
    for number, row in enumerate(found):
        look_at(row)
        if number != at:
            assert described(row) == expected


@pytest.mark.parametrize("value", [1.7, True, "x", [], {}, [1], {"id": 1}, "NaN", 1e300, 2**70, *NASTY[:8]])
def test_a_wrong_value_is_none_and_kept_raw(value: object) -> None:
    row = decode(model("Ticket"), {"id": 5, "summary": "fine", "client_id": value, "priority_id": 3})
    assert (row.id, row.summary, row.priority_id) == (5, "fine", 3)  # type: ignore[attr-defined]  # a ticket
    if row.client_id is None:  # type: ignore[attr-defined]  # a ticket
        assert [problem.field for problem in row.problems] == ["client_id"]
        assert row.raw("client_id") == value
    else:
        assert int(value) == row.client_id  # type: ignore[call-overload, attr-defined]  # exact, or it would be None


@pytest.mark.parametrize("row", [None, 1, "x", [], [{}], True])
def test_a_row_that_is_none_refuses_the_page(wire: tuple[HaloPsaClient, Wire], row: object) -> None:
    client, line = wire
    line.sent, line.status = [], 200
    line.body = json.dumps({"record_count": 3, "tickets": [{"id": 1}, row, {"id": 3}]}).encode()
    assert isinstance(call(client, "list", "tickets"), HaloPsaError)
    assert isinstance(call(client, "list_all", "tickets"), HaloPsaError)
