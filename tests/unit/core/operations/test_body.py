"""From data to request bodies: checks and names. Look-ups are answered here; nothing is sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest

from halopsa import HaloPsaValidationError
from halopsa.core.drive import drive
from halopsa.core.operations.body import RequestBody
from tests import of_halopsa as facts
from tests.ids import plain
from tests.of_halopsa import Dialect, decode, model, request_body

Json = Any  # Any: decoded JSON


class Answers:
    """What a tenant would say; remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    async def name_of(self, resource: str, record_id: object) -> str:
        self.asked.append((resource, record_id))
        return f"{resource} {record_id}"

    async def id_of(self, names: Mapping[str, Any], name: str, beside: Mapping[str, object]) -> object:
        self.asked.append((names["of"], name))
        return 77

    async def key_field(
        self, which: str, resource: str, by: str, type_id: object, record_id: object
    ) -> object:
        self.asked.append((which, resource, by, type_id, record_id))
        return {"keyfield_id": 61, "keyfield2_id": 62, "keyfield3_id": 63}[which]


def draft(
    call: str,
    data: object = None,
    *,
    dialect: Dialect = "v2",
    record_id: object = None,
    bound: Mapping[str, object] | None = None,
    grade: str | None = None,
    **fields: object,
) -> RequestBody:
    resource, _, name = call.partition(".")
    described = facts.resource(resource)
    op = described.ops[name]
    if grade is not None:
        op = op._replace(grade=grade)
    if op.kind == "update" and record_id is None:
        record_id = 5
    return request_body(
        op, facts.entity_facts(described.entity), dialect, data, fields, bound or {}, record_id
    )


def body(call: str, data: object = None, *, answers: Answers | None = None, **more: Json) -> Json:
    return drive(lambda: draft(call, data, **more).finish(answers or Answers()))


def refused(call: str, data: object = None, **more: Json) -> dict[str, str]:
    with pytest.raises(HaloPsaValidationError) as caught:
        draft(call, data, **more)
    assert caught.value.status_code is None
    assert str(caught.value).startswith(f"{call}")
    return {error.field: error.message for error in caught.value.errors}


TICKET: Json = {"summary": "x"}


# How data is given


def test_data_fields_or_both() -> None:
    assert body("tickets.create", TICKET) == body("tickets.create", summary="x") == TICKET
    assert body("tickets.create", TICKET, client_id=5) == {"summary": "x", "client_id": 5}
    assert body("tickets.create", model("Ticket")(summary="x", client_id=5)) == {
        "summary": "x",
        "client_id": 5,
    }
    assert body("tickets.create", model("TicketRow")(summary="x")) == TICKET


@pytest.mark.parametrize("data", [5, "text", [TICKET], [("summary", "x")], object()], ids=plain)
def test_no_data(data: object) -> None:
    with pytest.raises(HaloPsaValidationError, match="takes a mapping or a model"):
        draft("tickets.create", data)


def test_twice() -> None:
    assert refused("tickets.create", TICKET, summary="y") == {
        "summary": "is given twice, in the data and as a keyword"
    }
    found = refused("tickets.create", {**TICKET, "closeddate": "2026-01-01", "dateclosed": "2026-01-01"})
    assert found.keys() <= {"closeddate", "dateclosed"}


@pytest.mark.parametrize(
    ("ours", "vendors"), [("phonenumber", "main_phonenumber"), ("email", "main_contact_email")]
)
def test_both_spellings(ours: str, vendors: str) -> None:
    assert body("clients.update", {ours: "1"}) == body("clients.update", {vendors: "1"}) == {vendors: "1"}
    assert refused("clients.update", {ours: "1", vendors: "2"}).keys() == {vendors}


def test_names_of_a_create() -> None:
    assert body("clients.create", {"name": "A", "phonenumber": "1", "email": "a@b.c"}) == {
        "name": "A",
        "newclient_phonenumber": "1",
        "newclient_contactemail": "a@b.c",
    }
    assert body("clients.create", {"name": "A", "phonenumber": "1"}, dialect="inventory") == {
        "name": "A",
        "phonenumber": "1",
    }


def test_unknown_and_read_only_names() -> None:
    found = refused("tickets.create", {**TICKET, "clientid": 1, "closeddate": "2026-01-01"})
    assert found["clientid"] == "is not known here; did you mean 'client_id'?"
    assert found["closeddate"] == "is set by the server and cannot be written"
    assert refused("tickets.create", {**TICKET, "dateclosed": "2026-01-01"}).keys() == {"dateclosed"}


def test_commands_to_the_server() -> None:
    assert body("tickets.update", {"_validate_updates": True}) == {"_validate_updates": True}


# Ids and keys


def test_ids() -> None:
    assert "update" in refused("tickets.create", {**TICKET, "id": 5})["id"]
    assert "update" in refused("tickets.create", {**TICKET, "id": None})["id"]
    assert body("tickets.update", {"id": 5, **TICKET}, record_id=5) == TICKET
    assert body("tickets.update", {"id": "5", **TICKET}, record_id=5) == TICKET
    assert body("tickets.update", {"id": None, **TICKET}, record_id=5) == TICKET
    assert refused("tickets.update", {"id": 6, **TICKET}, record_id=5) == {
        "id": "is 6 in the data, but the call is for 5"
    }


def test_records_that_came() -> None:
    ticket = decode(model("Ticket"), {"id": 5, "summary": "was", "client_id": 7})
    assert draft("tickets.update", ticket).values == {}
    ticket.summary = "is"  # type: ignore[attr-defined]  # the class is found by its name
    assert body("tickets.update", ticket) == {"summary": "is"}
    assert refused("tickets.update", ticket, record_id=6).keys() == {"id"}
    assert body("tickets.update", ticket, client_id=8) == {"summary": "is", "client_id": 8}
    assert refused("tickets.update", ticket, summary="again").keys() == {"summary"}


def test_the_other_half_of_a_key() -> None:
    action = decode(model("Action"), {"id": 5, "ticket_id": 9, "note": "was"})
    action.note = "is"  # type: ignore[attr-defined]  # the class is found by its name
    assert body("actions.update", action) == {"note": "is", "ticket_id": 9}
    assert refused("actions.update", {"note": "x"}).keys() == {"ticket_id"}
    assert body("actions.update", {"note": "x"}, ticket_id=9) == {"note": "x", "ticket_id": 9}


def test_what_the_call_binds() -> None:
    bound = {"ticket_id": 9}
    made = {"outcome": "Close", "ticket_id": 9}
    assert body("actions.create", {"outcome": "Close"}, bound=bound) == made
    assert body("actions.create", {"outcome": "Close", "ticket_id": 9}, bound=bound) == made
    assert refused("actions.create", {"outcome": "Close", "ticket_id": 8}, bound=bound) == {
        "ticket_id": "is 9 by the call and 8 in the data"
    }


# Minima


def test_minima() -> None:
    assert refused("tickets.create").keys() == {"summary"}
    assert refused("tickets.create", {"summary": ""}).keys() == {"summary"}
    assert refused("tickets.create", {"summary": None}).keys() == {"summary"}
    assert refused("sites.create").keys() == {"name", "client_id"}
    assert body("sites.create", {"name": "A", "client_id": 0}) == {"name": "A", "client_id": 0}


def test_minima_with_alternatives() -> None:
    assert refused("actions.create", {"ticket_id": 1}) == {"outcome": "is needed (or outcome_id)"}
    assert body("actions.create", {"ticket_id": 1, "outcome_id": 7}) == {"ticket_id": 1, "outcome_id": 7}


def test_minima_hold_only_where_they_are_sure() -> None:
    assert body("tickets.create", {"client_id": 1}, grade="C") == {"client_id": 1}
    assert body("tickets.create", {"client_id": 1}, dialect="inventory") == {"client_id": 1}
    assert body("tickets.update", {"client_id": 1}) == {"client_id": 1}


# Values


def test_values() -> None:
    found = body(
        "tickets.update",
        {
            "client_id": 95.0,
            "agent_id": "45",
            "dateoccurred": dt.date(2026, 1, 2),
            "deadlinedate": "2026-01-02T03:04:05",
            "timetaken": 1,
            "onhold": True,
            "category_1": None,
        },
    )
    assert found == {
        "client_id": 95,
        "agent_id": 45,
        "dateoccurred": "2026-01-02T00:00:00Z",
        "deadlinedate": "2026-01-02T03:04:05Z",
        "timetaken": 1,
        "onhold": True,
        "category_1": None,
    }


def test_wrong_values_all_at_once() -> None:
    found = refused(
        "tickets.update",
        {
            "client_id": 1.5,
            "agent_id": True,
            "dateoccurred": "soon",
            "timetaken": float("nan"),
            "summary": {"a": 1},
        },
    )
    assert found.keys() == {"client_id", "agent_id", "dateoccurred", "timetaken", "summary"}


def test_mistakes_of_all_kinds_at_once() -> None:
    found = refused("sites.create", {"client_id": 1.5, "nme": "y", "id": 5})
    assert found.keys() == {"client_id", "nme", "id", "name"}


# Names of the wire


def test_objects_inside() -> None:
    found = body("sites.create", {"name": "A", "client_id": 1, "addressline1": "1", "postcode": "2"})
    assert found == {"name": "A", "client_id": 1, "delivery_address": {"line1": "1", "postcode": "2"}}
    whole = {"delivery_address": {"line1": "whole", "line2": "kept"}, "addressline1": "part"}
    for data in (whole, dict(reversed(whole.items()))):
        assert body("sites.update", data) == {"delivery_address": {"line1": "part", "line2": "kept"}}
    flat = body("sites.update", {"addressline1": "1"}, dialect="inventory")
    assert flat == {"addressline1": "1"}


def test_collisions() -> None:
    with pytest.raises(HaloPsaValidationError, match="is sent as users") as caught:
        body("assets.update", {"user_id": 1, "users": [{"id": 2}], "assettype_id": 1})
    assert len(caught.value.errors) == 1


def test_a_user_of_an_asset_is_one_of_its_users() -> None:
    assert body("assets.update", {"user_id": 7}) == {"users": [{"id": 7}]}
    assert body("assets.update", {"user_id": None}) == {"users": []}
    assert body("assets.update", {"user_id": 7}, dialect="inventory") == {"user_id": 7}


def test_lines() -> None:
    found = body(
        "invoices.create", {"client_id": 1, "items": [{"item_id": 2, "quantity": 3, "unitprice": 4.5}]}
    )
    assert found == {"client_id": 1, "lines": [{"_itemid": 2, "qty_order": 3, "unit_price": 4.5}]}
    assert refused("invoices.create", {"client_id": 1, "items": {"item_id": 2}}).keys() == {"items"}
    assert refused("invoices.create", {"client_id": 1, "items": [{"item_id": "x"}]}).keys() == {"items"}


# Look-ups


def test_a_team_goes_by_its_name() -> None:
    answers = Answers()
    assert body("tickets.update", {"team_id": 4}, answers=answers) == {"team": "teams 4"}
    assert answers.asked == [("teams", 4)]
    assert body("tickets.update", {"team_id": None}, answers=answers) == {"team": None}
    assert body("tickets.update", {"team_id": 4}, answers=answers, dialect="inventory") == {"team_id": 4}
    assert len(answers.asked) == 1


def test_nothing_is_asked_for_a_call_that_is_refused() -> None:
    """Look-ups come last, when all else is right."""
    refused("tickets.update", {"team_id": 4, "nonsense": 1})


def test_key_fields() -> None:
    answers = Answers()
    found = body(
        "assets.create",
        {"assettype_id": 1, "client_id": 2, "key_field": "A", "key_field3": "C"},
        answers=answers,
    )
    assert found == {
        "assettype_id": 1,
        "client_id": 2,
        "fields": [{"id": 61, "value": "A"}, {"id": 63, "value": "C"}],
    }
    assert answers.asked == [
        ("keyfield_id", "asset_types", "assettype_id", 1, None),
        ("keyfield3_id", "asset_types", "assettype_id", 1, None),
    ]


def test_key_fields_of_an_asset_whose_type_is_not_given() -> None:
    answers = Answers()
    assert body("assets.update", {"key_field2": "B"}, answers=answers) == {
        "fields": [{"id": 62, "value": "B"}]
    }
    assert answers.asked == [("keyfield2_id", "asset_types", "assettype_id", None, 5)]


def test_key_fields_are_emptied() -> None:
    assert body("assets.update", {"key_field": None}) == {"fields": [{"id": 61, "value": None}]}
    assert body("assets.update", {"key_field": "A", "fields": None}) == {"fields": [{"id": 61, "value": "A"}]}
    assert body("contacts.update", {"name": None, "surname": "Lee"}) == {"name": None, "surname": "Lee"}


def test_key_fields_beside_other_fields() -> None:
    """Whatever comes first, neither is lost."""
    fields = [{"id": 9, "value": "nine"}]
    for data in (
        {"fields": fields, "key_field": "A", "assettype_id": 1},
        {"key_field": "A", "fields": fields, "assettype_id": 1},
    ):
        found = body("assets.update", data)["fields"]
        assert sorted(found, key=lambda field: str(field["id"])) == [
            {"id": 61, "value": "A"},
            {"id": 9, "value": "nine"},
        ]
    assert fields == [{"id": 9, "value": "nine"}]


# People

PERSON: Json = {"emailaddress": "a@b.c", "client_id": 1, "site_id": 2}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"name": "Ann Lee"}, {"name": "Ann Lee", "firstname": "Ann", "surname": "Lee"}),
        (
            {"name": "Ann van der Lee"},
            {"name": "Ann van der Lee", "firstname": "Ann", "surname": "van der Lee"},
        ),
        ({"name": "  Ann   Lee "}, {"name": "  Ann   Lee ", "firstname": "Ann", "surname": "Lee "}),
        ({"firstname": "Ann", "surname": "Lee"}, {"name": "Ann Lee", "firstname": "Ann", "surname": "Lee"}),
        (
            {"name": "Dr Ann Lee", "firstname": "Ann", "surname": "Lee"},
            {"name": "Dr Ann Lee", "firstname": "Ann", "surname": "Lee"},
        ),
        (
            {"name": "Ann Lee", "surname": "Black"},
            {"name": "Ann Lee", "firstname": "Ann", "surname": "Black"},
        ),
        (
            {"name": "Cher", "firstname": "Cher", "surname": "-"},
            {"name": "Cher", "firstname": "Cher", "surname": "-"},
        ),
    ],
    ids=repr,
)
def test_names_of_people(given: Json, expected: Json) -> None:
    assert body("contacts.create", {**PERSON, **given}) == {**PERSON, **expected}


def test_names_of_one_word() -> None:
    assert refused("contacts.create", {**PERSON, "name": ""}).keys() == {"name"}
    assert body("contacts.create", {**PERSON, "name": "Cher"}) == {
        **PERSON,
        "name": "Cher",
        "firstname": "Cher",
    }
    assert body("contacts.create", {**PERSON, "firstname": "Ann"}) == {
        **PERSON,
        "name": "Ann",
        "firstname": "Ann",
    }
    assert body("contacts.create", {**PERSON, "name": "x"}, dialect="inventory")["name"] == "x"


@pytest.mark.parametrize("place", ["client_id", "site_id", "client_name", "site_name"])
def test_what_says_where_somebody_or_something_is(place: str) -> None:
    where: Json = {place: 5 if place.endswith("_id") else "Acme"}
    person = {"name": "Ann Lee", "emailaddress": "a@b.c", **where}
    assert body("contacts.create", person)[place] == where[place]
    for kind in ({"assettype_id": 3}, {"assettype_name": "Laptop"}):
        assert body("assets.create", {**kind, **where}) == {**kind, **where}
    assert refused("assets.create", where).keys() == {"assettype_id"}
    assert refused("contacts.create", {"name": "Ann", "emailaddress": "a@b.c"}).keys() == {"client_id"}


def test_more_than_a_day_in_one_action_is_sent_with_a_warning() -> None:
    """Somebody who means minutes books hours."""
    for field in ("timetaken", "timetakenadjusted", "traveltime", "nonbilltime"):
        with pytest.warns(UserWarning, match=f"actions.create: {field} is in hours: 25 is sent"):
            assert body("actions.create", {"ticket_id": 5, "outcome": "x", field: 25})[field] == 25
    assert body("actions.create", {"ticket_id": 5, "outcome": "x", "timetaken": 24})["timetaken"] == 24


def test_names_in_updates() -> None:
    assert body("contacts.update", {"surname": "Lee"}) == {"surname": "Lee"}
    assert body("contacts.update", {"name": "Cher"}) == {"name": "Cher", "firstname": "Cher"}


# Custom fields by name


def test_custom() -> None:
    made = draft("tickets.create", {**TICKET, "custom": {"CFA": 1}})
    assert made.custom == {"CFA": 1}
    assert made.values == TICKET
    assert refused("tickets.create", {**TICKET, "custom": [1]}) == {
        "custom": "takes a mapping of custom field names to values"
    }
    assert refused("appointments.update", {"custom": {}}).keys() == {"custom"}  # appointments have none
