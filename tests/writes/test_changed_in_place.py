"""What is changed in place goes out: lists, mappings, records in records, however deep."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from halopsa import HaloPsaClient
from halopsa.models._base import Entity
from tests.of_halopsa import decode, decode_rows, model
from tests.writes.every import Write, every
from tests.writes.server import Echo

Json = Any  # Any: decoded JSON; records of classes that are looked up

TICKET: Json = {
    "id": 5,
    "summary": "x",
    "assets": [{"id": 1, "fields": [{"id": 9, "value": "a"}]}],
    "tags": [{"text": "a"}],
    "customfields": [
        {"id": 1, "name": "CFlist", "value": ["a"]},
        {"id": 2, "name": "CFone", "value": {"x": 1}},
        {"id": 3, "name": "CFdeep", "value": {"x": {"y": [1]}}},
        {"id": 4, "name": "CFrows", "value": [{"x": 1}]},
    ],
    "attachments": [],
    "access_control": None,
    "userdef1": "u",
}


def read(raw: Json = TICKET, *, times: int = 1, cls: str = "Ticket") -> Json:
    """A record as it was read; with ``times`` by a decoder that was compiled for its shape."""
    rows = decode_rows(model(cls), [copy.deepcopy(raw) for _ in range(times)])
    return rows[-1]


TIMES = pytest.mark.parametrize("times", [1, 200])


@TIMES
def test_what_was_only_looked_at_is_not_changed(times: int) -> None:
    ticket = read(times=times)
    assert [asset.id for asset in ticket.assets] == [1]
    assert ticket.custom["CFlist"] == ["a"]
    assert ticket.changes() == {}
    for twin in (pickle.loads(pickle.dumps(ticket)), copy.copy(ticket), copy.deepcopy(ticket)):  # noqa: S301 - ours
        assert twin.changes() == {}
        twin.assets.append({"id": 2})
        assert list(twin.changes()) == ["assets"]


CHANGES: Json = {
    "appended": ("assets", lambda t: t.assets.append({"id": 2})),
    "appended to an empty one": ("attachments", lambda t: t.attachments.append({"id": 2})),
    "removed": ("assets", lambda t: t.assets.clear()),
    "replaced": ("tags", lambda t: t.tags.__setitem__(0, {"text": "b"})),
    "inside a mapping": ("tags", lambda t: t.tags[0].__setitem__("text", "b") if isinstance(t.tags[0], dict)
                         else setattr(t.tags[0], "text", "b")),
    "a record in a list": ("assets", lambda t: setattr(t.assets[0], "inactive", True)),
    "a list of a record in a list": ("assets", lambda t: t.assets[0].fields.append({"id": 10, "value": "b"})),
    "a record in a record": ("assets", lambda t: setattr(t.assets[0].fields[0], "value", "b")),
    "a list in a custom field": ("customfields", lambda t: t.custom["CFlist"].append("b")),
    "a mapping in a custom field": ("customfields", lambda t: t.custom["CFone"].update(x=2)),
    "deep in a mapping": ("customfields", lambda t: t.custom["CFdeep"]["x"]["y"].append(2)),
    "a mapping in a list": ("customfields", lambda t: t.custom["CFrows"][0].update(x=2)),
    "in another order": ("customfields", lambda t: t.customfields.reverse()),
}  # fmt: skip


@TIMES
@pytest.mark.parametrize("what", CHANGES)
def test_a_change_in_place_is_found(what: str, times: int) -> None:
    field, change = CHANGES[what]
    ticket = read(times=times)
    assert ticket.changes() == {}
    change(ticket)
    assert list(ticket.changes()) == [field]


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_in_place_goes_out_beside_another(what: str, client: HaloPsaClient, echo: Echo) -> None:
    field, change = CHANGES[what]
    echo.answers["GET", "/api/Tickets/5"] = TICKET
    ticket: Json = client.tickets.get(5)
    change(ticket)
    ticket.summary = "y"
    client.tickets.update(5, ticket)
    assert set(echo.record) == {"id", "summary", field}
    client.tickets.update(5, ticket)
    assert set(echo.record) == {"id", "summary", field}


def test_every_list_and_mapping_of_every_record_that_is_written_is_watched() -> None:
    """Curated and published: each alone, of one row and of many of a shape, empty and not."""
    tried = 0
    for write in every():
        if write.op.kind != "update":
            continue
        cls = model(write.entity.name)
        for name, raw in boxes(write):
            wire = write.entity.fields[name].read
            for value in (raw, type(raw)()):
                rows = [{wire: copy.deepcopy(value), "id": 5} for _ in range(2)]
                record: Json = decode(cls, rows[0])
                assert record.changes() == {}, (write, name)
                box = getattr(record, name)
                if isinstance(box, dict):
                    box["new"] = 1
                else:
                    box.append(1)
                assert list(record.changes()) == [name], (write, name)
                tried += 1
    assert tried > 1000


def boxes(write: Write) -> list[tuple[str, Json]]:
    """The fields of a record that can be changed in place, with something to read."""
    found: list[tuple[str, Json]] = []
    for field in write.entity.fields.values():
        if field.derive or "." in field.read:
            continue
        if field.type == "object":
            found.append((field.name, {"a": [1]}))
        elif field.type.startswith("list["):
            inner = field.type[5:-1]
            plain = {"int": 1, "float": 1.5, "str": "a", "bool": True, "any": {"a": 1}, "object": {"a": 1}}
            found.append((field.name, [plain.get(inner, {"id": 1})]))
    return found


def test_pickles_of_before_count_as_read() -> None:
    ticket = read()
    made, where, (fields, extra, state, _read) = ticket.__reduce__()
    twin: Entity = made(*where)
    twin.__setstate__((fields, extra, state))
    assert twin.changes() == {}
    fields["assets"].append({"id": 2})
    assert list(twin.changes()) == ["assets"]
