"""Prospects and opportunities over HTTP: only of leads that are in HaloPSA, and once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.leads.store import schema
from tests.unit.leads.intake.kit import Stand, stand

CONVERSION = {
    "qualification_data": {
        "pain_points": "Need better data analytics",
        "budget_range": "50000-100000",
        "decision_maker": True,
        "fit_score": 85,
    },
    "conversion_options": {"create_opportunity": False, "notify_team": True},
}
STATUS = {
    "status": "qualified",
    "reason": "Meets all qualification criteria",
    "next_action": "Schedule discovery call",
    "next_action_date": "2024-02-01",
}
OPPORTUNITY = {
    "value": 75000,
    "probability": 60,
    "expected_close_date": "2024-03-15",
    "competitors": "Competitor A, Competitor B",
}


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    with stand(tmp_path_factory.mktemp("prospects")) as found:
        yield found


def a_lead(up: Stand, email: str) -> int:
    return int(up.post("/sync/leads", up.lead(email)).json["lead_id"])


def a_prospect(up: Stand, email: str) -> int:
    lead = a_lead(up, email)
    assert up.post(f"/prospects/convert/{lead}", CONVERSION).status == 200
    return lead


def test_the_examples_of_the_reference_one_after_the_other(up: Stand) -> None:
    lead = a_lead(up, "all@company.com")
    got = up.post(f"/prospects/convert/{lead}", CONVERSION)
    assert got.status == 200, got.text
    assert got.json["success"] is True
    assert (got.json["prospect_id"], got.json["lead_id"]) == (lead, lead)
    assert got.json["halopsa_ticket_id"] >= 67890
    assert got.json["actions_taken"] == ["convert_done"]
    assert up.tenant.did[-1][2] == CONVERSION

    got = up.put(f"/prospects/{lead}/status", STATUS)
    assert (got.status, got.json["status"], got.json["actions_taken"]) == (200, "qualified", ["status_done"])
    assert up.tenant.did[-1][2] == STATUS

    got = up.post("/opportunities", {"prospect_id": lead, "opportunity_data": OPPORTUNITY})
    assert got.status == 201, got.text
    made = got.json["opportunity_id"]
    assert got.json == {
        "success": True,
        "opportunity_id": made,
        "halopsa_opportunity_id": 4711,
        "prospect_id": lead,
        **OPPORTUNITY,
        "actions_taken": ["opportunity_done"],
    }

    change = {
        "status": "negotiation",
        "value": 80000,
        "probability": 75,
        "notes": "Customer requested custom terms",
    }
    got = up.put(f"/opportunities/{made}", change)
    assert got.status == 200
    assert got.json["actions_taken"] == ["opportunity_update_done"]
    assert {name: got.json[name] for name in change} == change
    assert got.json["expected_close_date"] == "2024-03-15"


def test_a_conversion_that_makes_an_opportunity_makes_one(up: Stand) -> None:
    lead, before = a_lead(up, "one@company.com"), up.count(schema.opportunities)
    body = {**CONVERSION, "conversion_options": {"create_opportunity": True}}
    first = up.post(f"/prospects/convert/{lead}", body)
    assert (first.status, first.json["halopsa_opportunity_id"]) == (200, 4711)
    assert first.json["actions_taken"] == ["convert_done", "opportunity_created"]
    assert up.post(f"/prospects/convert/{lead}", body).status == 200
    assert up.count(schema.opportunities) == before + 1


def test_work_that_is_not_done_in_time_is_answered_with_its_state(up: Stand) -> None:
    lead = a_lead(up, "slow@company.com")
    up.tenant.gate.clear()
    try:
        body = {**CONVERSION, "conversion_options": {"create_opportunity": True}}
        got = up.post(f"/prospects/convert/{lead}", body, Prefer="respond-async")
        assert (got.status, got.json["actions_taken"]) == (202, ["accepted"])
        # It will be a prospect before this is done.
        order = {"prospect_id": lead, "opportunity_data": OPPORTUNITY}
        got = up.post("/opportunities", order, Prefer="respond-async", Idempotency_Key="o1")
        assert (got.status, got.json["halopsa_opportunity_id"]) == (202, None)
    finally:
        up.tenant.gate.set()
    again = up.post("/opportunities", order, Idempotency_Key="o1")
    assert (again.status, again.json["opportunity_id"]) == (201, got.json["opportunity_id"])
    assert again.json["halopsa_opportunity_id"] == 4711


@pytest.mark.parametrize("path", ["/prospects/999999/status", "/opportunities/999999"])
def test_what_is_not_there_cannot_be_changed(up: Stand, path: str) -> None:
    got = up.put(path, {"status": "qualified"})
    assert (got.status, got.error["code"]) == (404, "RESOURCE_NOT_FOUND")


def test_a_lead_that_is_not_there_cannot_be_converted(up: Stand) -> None:
    assert up.post("/prospects/convert/999999", CONVERSION).status == 404


def test_a_lead_is_no_prospect_before_it_is_converted(up: Stand) -> None:
    lead = a_lead(up, "early@company.com")
    got = up.put(f"/prospects/{lead}/status", STATUS)
    assert got.status == 404
    assert "convert it first" in got.error["message"]
    got = up.post("/opportunities", {"prospect_id": lead, "opportunity_data": OPPORTUNITY})
    assert got.status == 400
    assert got.error["details"] == {"field": "prospect_id", "value": lead}
    assert up.post("/opportunities", {"prospect_id": 999999, "opportunity_data": {}}).status == 400


def test_a_lead_that_failed_is_posted_again_first(up: Stand) -> None:
    failed = up.post("/sync/leads", up.lead("failed@company.com", first_name="Refused"))
    lead = failed.error["details"]["lead_id"]
    got = up.post(f"/prospects/convert/{lead}", CONVERSION)
    assert (got.status, got.error["details"]) == (400, {"lead_id": lead})
    assert "Post the lead again first" in got.error["message"]


def test_who_said_no_is_not_worked_on(up: Stand) -> None:
    lead = a_prospect(up, "no@company.com")
    made = up.post("/opportunities", {"prospect_id": lead, "opportunity_data": {}}).json["opportunity_id"]
    up.suppress("no@company.com")
    did = len(up.tenant.did)
    refused = [
        up.post(f"/prospects/convert/{lead}", CONVERSION),
        up.post("/opportunities", {"prospect_id": lead, "opportunity_data": {}}),
    ]
    assert [each.status for each in refused] == [422] * 2
    assert len(up.tenant.did) == did
    # What was begun is brought to its end in the books all the same.
    assert up.put(f"/prospects/{lead}/status", {"status": "lost"}).status == 200
    assert up.put(f"/opportunities/{made}", {"status": "lost"}).status == 200


@pytest.mark.parametrize(
    ("data", "field"),
    [({"probability": 101}, "probability"), ({"value": -1}, "value"), ({"probability": -0.5}, "probability")],
)
def test_figures_are_within_their_bounds(up: Stand, data: dict[str, float], field: str) -> None:
    got = up.post("/opportunities", {"prospect_id": 1, "opportunity_data": data})
    assert (got.status, got.error["details"]["field"]) == (400, f"opportunity_data.{field}")
    assert up.put("/opportunities/1", data).error["details"]["field"] == field


def test_a_change_changes_something(up: Stand) -> None:
    lead = a_prospect(up, "nothing@company.com")
    made = up.post("/opportunities", {"prospect_id": lead, "opportunity_data": {}}).json["opportunity_id"]
    assert up.put(f"/opportunities/{made}", {}).status == 400
    assert up.put(f"/prospects/{lead}/status", {"reason": "x"}).error["details"]["field"] == "status"
    body = {"qualification_data": {"fit_score": 101}}
    assert up.post(f"/prospects/convert/{lead}", body).error["details"] == {
        "field": "qualification_data.fit_score",
        "value": 101,
    }
