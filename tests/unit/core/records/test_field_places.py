"""Facts that tenants say elsewhere than is published: whatever the order of keys, and in compiled decoders too."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa.core.records import compiled
from halopsa.core.records.entity import present
from halopsa.models.attachment import Attachment
from halopsa.models.custom_field import CustomField
from halopsa.models.site import Site
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow
from tests import of_halopsa as facts
from tests.of_halopsa import decode, decode_rows, encode

Json = Any  # Any: decoded JSON
MADE, CHANGED = "2024-06-20T14:45:15.9746271Z", "2024-06-20T14:45:17.152"
DIALECTS: tuple[facts.Dialect, ...] = ("v2", "inventory")

#: As a tenant answers a create, and a row of its list.
ANSWER: Json = {
    "id": 9499,
    "dateoccurred": MADE,
    "summary": "x",
    "tickettype_id": 36,
    "priority_id": 4,
    "priority": {"id": "00000000-0000-4000-8000-000000000001", "priorityid": 4, "name": "Low", "slaid": 1},
    "customfields": [],
    "datecreated": None,
    "tickettype": {"id": 36, "name": "General Purpose", "use": "tickets"},
    "flastupdate": CHANGED,
    "extra_actions": [],
}


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_real_answer_shows_what_it_says(dialect: facts.Dialect) -> None:
    ticket = decode(Ticket, ANSWER, dialect=dialect)
    assert (ticket.priority_name, ticket.tickettype_name) == ("Low", "General Purpose")
    assert ticket.datelastupdate == moment(CHANGED)
    assert ticket.datecreated == ticket.dateoccurred == moment(MADE)
    assert ticket.extra["priority"] == ANSWER["priority"]
    assert ticket.extra["flastupdate"] == CHANGED
    assert ticket.tickettype == ANSWER["tickettype"]
    assert ticket.raw("priority_name") == "Low"
    assert ticket.has("priority_name")
    assert not ticket.problems
    assert ticket.changes() == {}
    row = decode(TicketRow, {"id": 42, "priority": {"priorityid": 3, "name": "P3"}}, dialect=dialect)
    assert row.priority_name == "P3"
    assert not row.has("datecreated")


@pytest.mark.parametrize("dialect", DIALECTS)
def test_its_own_place_comes_first(dialect: facts.Dialect) -> None:
    own = {"priority_name": "Own", "datecreated": CHANGED, "tickettype_name": ""}
    for row in ({**own, **ANSWER, **own}, {**ANSWER, **own}):
        ticket = decode(Ticket, row, dialect=dialect)
        assert (ticket.priority_name, ticket.datecreated) == ("Own", moment(CHANGED))
        assert ticket.tickettype_name == ""  # not null: the answer says so


@pytest.mark.parametrize(
    "odd", [{"priority": "Low"}, {"priority": None}, {"priority": {}}, {"priority": {"name": ["x"]}}, {}]
)
def test_what_does_not_fit_elsewhere_is_kept_there_and_no_problem(odd: Json) -> None:
    ticket = decode(Ticket, {"id": 1, "flastupdate": "soon", **odd})
    assert (ticket.priority_name, ticket.datelastupdate) == (None, None)
    assert not ticket.problems
    assert ticket.extra == {"flastupdate": "soon", **odd}


def test_what_came_in_its_own_place_is_not_hidden() -> None:
    row = {"id": 1, "dateoccurred": MADE}
    unread = decode(Ticket, {**row, "datecreated": "soon"})
    assert unread.datecreated is None
    assert [problem.field for problem in unread.problems] == ["datecreated"]
    assert unread.raw("datecreated") == "soon"
    none = decode(Ticket, {**row, "datecreated": "1900-01-01T00:00:00"})
    assert none.datecreated == moment(MADE)
    assert none.raw("datecreated") == "1900-01-01T00:00:00"


def test_nothing_is_written_to_another_place() -> None:
    ticket = decode(Ticket, ANSWER)
    ticket.priority_name = "High"
    assert ticket.changes() == {"priority_name": "High"}
    assert ticket.extra["priority"]["name"] == "Low"
    assert encode(ticket, "Ticket").keys().isdisjoint({"priority", "flastupdate", "datelastupdate"})


def test_who_asks_for_the_other_place_is_told_the_field() -> None:
    with pytest.raises(AttributeError, match="it is called datelastupdate here"):
        getattr(decode(Ticket, ANSWER), "flastupdate")  # noqa: B009 - type checkers know it is none


@pytest.mark.parametrize("dialect", DIALECTS)
def test_an_upload_shows_its_content(dialect: facts.Dialect) -> None:
    made = decode(Attachment, {"id": 1, "data": "aGk="}, dialect=dialect)
    assert made.data_base64 == "aGk="


def test_an_inventory_that_passes_on_what_a_tenant_said() -> None:
    address = {"line1": "1 Road", "postcode": "A1", "lat": 51.5}
    for row in ({"id": 1, "delivery_address": address}, {"addressline1": None, "delivery_address": address}):
        site = decode(Site, row, dialect="inventory")
        assert (site.addressline1, site.postcode, site.latitude) == ("1 Road", "A1", 51.5)
    assert decode(Site, {"postcode": "B2", "delivery_address": address}, dialect="inventory").postcode == "B2"
    coded = decode(CustomField, {"id": 1, "type": 2}, dialect="inventory")
    assert (coded.type_id, coded.type) == (2, "dropdown")
    worded = decode(CustomField, {"id": 1, "type": "dropdown"}, dialect="inventory")
    assert (worded.type_id, worded.type, worded.problems) == (None, "dropdown", [])


OTHERS: Json = {
    "priority_name": (None, "Own"),
    "priority": (None, {"name": None}, {"name": "Elsewhere"}, {}),
    "last_update": (None, "1900-01-01T00:00:00", "soon", MADE),
    "flastupdate": (None, CHANGED, "soon"),
    "datecreated": (None, MADE),
    "dateoccurred": (None, CHANGED),
    "zz": (5,),
}


@st.composite
def rows(draw: st.DrawFn) -> Json:
    keys = draw(st.lists(st.sampled_from(sorted(OTHERS)), unique=True))
    return {key: draw(st.sampled_from(OTHERS[key])) for key in keys}


def expected(row: Json) -> list[object]:
    own = row.get("last_update")
    changed = moment(MADE) if own == MADE else None
    if own in (None, "1900-01-01T00:00:00") and row.get("flastupdate") == CHANGED:
        changed = moment(CHANGED)
    made = row.get("datecreated") or row.get("dateoccurred")
    return [
        row.get("priority_name") or (row.get("priority") or {}).get("name"),
        changed,
        made and moment(made),
    ]


@settings(max_examples=60)
@given(row=rows(), data=st.data(), dialect=st.sampled_from(DIALECTS))
def test_any_order_and_any_of_the_places(row: Json, data: st.DataObject, dialect: facts.Dialect) -> None:
    shuffled = {key: row[key] for key in data.draw(st.permutations(list(row)))}
    one, other = (decode(TicketRow, item, dialect=dialect) for item in (row, shuffled))
    assert one == other
    assert [one.priority_name, one.datelastupdate, one.datecreated] == expected(row)
    assert one.to_dict(extra=True) == other.to_dict(extra=True)
    assert [p.field for p in one.problems] == [p.field for p in other.problems]


def test_rows_of_a_compiled_decoder_list_what_came_from_elsewhere() -> None:
    page = [{"id": n, "flastupdate": CHANGED, "nobody": n} for n in range(compiled.SEEN_OFTEN + 5)]
    assert all("datelastupdate" in dict(present(row)) for row in decode_rows(TicketRow, page))


def values(record: TicketRow) -> Json:
    return record.to_dict(extra=True), record.raw("datelastupdate"), [str(p) for p in record.problems]


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("first", [["priority_name", "priority"], ["flastupdate", "last_update"], ["zz"], []])
def test_a_compiled_decoder_agrees(
    first: list[str], dialect: facts.Dialect, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = [*first, *(key for key in OTHERS if key not in first)]
    for left_out in ("", "priority_name", "last_update", "datecreated"):
        names = [key for key in keys if key != left_out]
        page = [
            dict(zip(names, found, strict=True))
            for found in itertools.product(*(OTHERS[key] for key in names))
        ]
        plain = [values(decode(TicketRow, row, dialect=dialect)) for row in page[: compiled.SEEN_OFTEN - 1]]
        warm = decode_rows(TicketRow, page, dialect=dialect)
        assert [values(record) for record in warm[: len(plain)]] == plain
        again = decode_rows(TicketRow, page, dialect=dialect)
        with monkeypatch.context() as patch:
            patch.setattr(compiled.Shapes, "met", lambda self, row: None)
            for row, record in zip(page, again, strict=True):
                spread = {**row, f"zz{id(row)}": 1}  # a shape of its own
                alone = decode(TicketRow, spread, dialect=dialect)
                del alone.extra[f"zz{id(row)}"]
                assert values(record) == values(alone)
