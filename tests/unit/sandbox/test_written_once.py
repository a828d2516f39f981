"""What writes of integrations rely on: names that are unique, ids of other systems, what an outcome does, quiet."""

from __future__ import annotations

import pytest

from halopsa.sandbox import Fired
from halopsa.sandbox.server import Sandbox
from tests.unit.sandbox.tool import Api


@pytest.fixture
def api(halo_sandbox: Sandbox) -> Api:
    return Api(halo_sandbox)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/Client", {"name": "Twice"}),
        ("/Outcome", {"outcome": "Twice"}),
    ],
)
def test_a_name_that_is_taken_is_refused_with_a_text(api: Api, path: str, body: dict[str, str]) -> None:
    made = api.post(path, [body])
    assert made.status == 201
    again = api.post(path, [{name: f" {text.upper()} " for name, text in body.items()}])
    assert (again.status, type(again.data)) == (400, str)
    assert "already in use" in again.data
    assert api.post(path, [{**body, "id": made.data["id"]}]).status == 201


def test_a_ticket_keeps_the_ids_of_other_systems_and_is_found_by_them(api: Api) -> None:
    ids = {"third_party_id": 77, "third_party_id_string": "alert-1, disk", "supplier_reference": "PO-9"}
    made = api.post("/Tickets", [{"summary": "Disk full", "thirdpartyref": "r-5", **ids}]).data
    assert {**ids, "thirdpartyref": "r-5"}.items() <= made.items()
    assert ids.items() <= api.get(f"/Tickets/{made['id']}").data.items()
    for name, value in ids.items():
        asked = "search_supplier_reference" if name == "supplier_reference" else name
        rows = api.get("/Tickets", **{asked: value}).data["tickets"]
        assert [(row["id"], row[name]) for row in rows] == [(made["id"], value)]
    assert api.get("/Tickets", third_party_id_string="alert-1").data["tickets"] == []
    api.post("/Tickets", [{"id": made["id"], "third_party_id_string": "alert-2"}])
    assert api.get("/Tickets", third_party_id_string="alert-1, disk").data["record_count"] == 0


def test_an_outcome_sets_the_status_and_lists_show_the_last_note(api: Api) -> None:
    made = api.post("/Tickets", [{"summary": "x"}]).data
    closing = next(row for row in api.get("/Outcome").data if row["newstatus"] > 0)
    api.post("/Actions", [{"ticket_id": made["id"], "outcome_id": closing["id"], "note": "the last"}])
    assert api.get(f"/Tickets/{made['id']}").data["status_id"] == closing["newstatus"]
    row = api.get("/Tickets", ticketids=made["id"], includelastnote="true").data["tickets"][0]
    assert (row["id"], row["lastnote"]) == (made["id"], "the last")
    assert "lastnote" not in api.get("/Tickets", ticketids=made["id"]).data["tickets"][0]


def test_commands_are_not_stored_and_a_recovered_ticket_is_as_it_was(api: Api) -> None:
    before = api.get("/Tickets/7", includedetails="true").data
    api.delete("/Tickets/7")
    assert api.get("/Tickets/7").status == 404
    recovered = api.post("/Tickets", [{"id": 7, "_recover": True, "_validate_updates": True}])
    assert recovered.status == 201
    assert not [name for name in recovered.data if name.startswith("_")]
    after = api.get("/Tickets/7", includedetails="true").data
    assert {name for name in before if before[name] != after[name]} <= {"last_update"}
    assert api.get("/Tickets", deleted="true").data["tickets"] == []


def test_what_writes_set_off_is_told_unless_they_ask_for_quiet(api: Api, halo_sandbox: Sandbox) -> None:
    made = api.post("/Tickets", [{"summary": "loud"}]).data["id"]
    assert halo_sandbox.fired == [Fired("automations", "tickets", made), Fired("mail", "tickets", made)]
    halo_sandbox.fired.clear()
    quiet = {"_dont_fire_automations": True, "dont_do_rules": True, "sendack": False}
    kept = api.post("/Tickets", [{"summary": "quiet", **quiet}])
    assert halo_sandbox.fired == []
    assert "_dont_fire_automations" not in api.get(f"/Tickets/{kept.data['id']}").data
    api.post("/Tickets", [{"id": made, "summary": "louder", **quiet, "_dont_fire_automations": False}])
    assert halo_sandbox.fired == [Fired("automations", "tickets", made)]
    halo_sandbox.fired.clear()
    note = {"ticket_id": made, "outcome": "Internal Note", "note": "n"}
    api.post("/Actions", [{**note, "dont_do_rules": True, "sendemail": True}])
    assert halo_sandbox.fired == [Fired("mail", "actions", made)]
    halo_sandbox.fired.clear()
    api.post("/Actions", [{**note, "dont_do_rules": True, "sendemail": False, "send_survey": False}])
    api.post("/Supplier", [{"name": "no automations here"}])
    assert halo_sandbox.fired == []
    api.post("/Client", [{"name": "loud"}])
    halo_sandbox.reset()
    assert halo_sandbox.fired == []
