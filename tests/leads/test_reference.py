"""The reference of the lead service, request by request, over plain HTTP, and what is on the tenant afterwards."""

from __future__ import annotations

import re

from tests.leads.whole import Got, Whole

#: The examples' person; each test has its own address.
PERSON = {"first_name": "John", "last_name": "Doe", "company": "Tech Corp", "title": "CTO"}


def sync(up: Whole, email: str, **more: object) -> Got:
    body = {
        "source": "apollo",
        "data": {**PERSON, "email": email},
        "options": {"deduplication": True, "update_existing": False, "custom_fields": True},
        **more,
    }
    return up.ask("POST", "/sync/leads", body)


def convert(up: Whole, lead: int, *, create_opportunity: bool = False) -> Got:
    body = {
        "qualification_data": {
            "pain_points": "Need better data analytics",
            "budget_range": "50000-100000",
            "decision_maker": True,
            "fit_score": 85,
        },
        "conversion_options": {"create_opportunity": create_opportunity, "notify_team": True},
    }
    return up.ask("POST", f"/prospects/convert/{lead}", body)


def contacts(up: Whole, email: str) -> list[int]:
    rows = up.tenant.contacts.list_all(search=email)
    return [row.id for row in rows if (row.emailaddress or "").lower() == email]


def test_sync_lead(up: Whole) -> None:
    got = sync(up, "john.doe@company.com")
    assert got.status == 200, got.json
    assert got.json == {
        "success": True,
        "lead_id": got.json["lead_id"],
        "halopsa_ticket_id": got.json["halopsa_ticket_id"],
        "actions_taken": ["lead_created", "custom_fields_populated", "list_assigned"],
    }
    ticket = up.tenant.tickets.get(got.json["halopsa_ticket_id"])
    assert (ticket.summary or "").startswith("John Doe - Tech Corp")
    [contact] = contacts(up, "john.doe@company.com")
    assert ticket.user_id == contact
    for name in ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "x-request-id"):
        assert got.headers[name], name


def test_the_same_lead_again_is_one_contact_and_one_ticket(up: Whole) -> None:
    first = sync(up, "again@company.com")
    again = sync(up, " John Doe <AGAIN@company.com>")
    assert again.json == {**first.json, "actions_taken": ["duplicate_found"]}
    assert len(contacts(up, "again@company.com")) == 1
    changed = sync(up, "again@company.com", options={"update_existing": True})
    assert changed.json["actions_taken"][0] == "duplicate_found"
    other = sync(up, "again@company.com", options={"deduplication": False})
    assert other.json["halopsa_ticket_id"] != first.json["halopsa_ticket_id"]
    assert "contact_found" in other.json["actions_taken"]
    assert len(contacts(up, "again@company.com")) == 1


def test_bulk_import(up: Whole) -> None:
    sync(up, "known@company.com")
    leads = [
        {
            "first_name": "Jane",
            "last_name": "Smith",
            "email": "jane.smith@company.com",
            "company": "Data Inc",
        },
        {"first_name": "No", "email": "invalid-email"},
        {"first_name": "Known", "email": "known@company.com"},
        {"first_name": "Last", "last_name": "One", "email": "last.one@company.com", "company": "Data Inc"},
    ]
    options = {"batch_size": 100, "rate_limit": 10, "continue_on_error": True}
    body = {"source": "zoominfo", "leads": leads, "batch_options": options}
    got = up.ask("POST", "/sync/leads/bulk", body)
    assert got.status == 200, got.json
    assert (got.json["total_processed"], got.json["successful"], got.json["failed"]) == (4, 2, 2)
    assert [each["index"] for each in got.json["results"]] == [0, 3]
    assert got.json["errors"] == [
        {"index": 1, "error": "Invalid email address format"},
        {"index": 2, "error": "Duplicate email address"},
    ]
    assert len(contacts(up, "jane.smith@company.com")) == 1
    assert [c.name for c in up.tenant.clients.list_all(search="Data Inc")].count("Data Inc") == 1
    assert up.ask("GET", f"/sync/batches/{got.json['batch_id']}").json == got.json


def test_a_prospect_and_its_opportunity(up: Whole) -> None:
    lead = sync(up, "prospect@company.com").json["lead_id"]
    got = convert(up, lead)
    assert got.status == 200, got.json
    assert (got.json["success"], got.json["prospect_id"]) == (True, lead)

    body = {
        "status": "qualified",
        "reason": "Meets all qualification criteria",
        "next_action": "Schedule discovery call",
        "next_action_date": "2024-02-01",
    }
    got = up.ask("PUT", f"/prospects/{lead}/status", body)
    assert (got.status, got.json["status"]) == (200, "qualified"), got.json

    data = {
        "value": 75000,
        "probability": 60,
        "expected_close_date": "2024-03-15",
        "competitors": "Competitor A, Competitor B",
    }
    got = up.ask("POST", "/opportunities", {"prospect_id": lead, "opportunity_data": data})
    assert got.status == 201, got.json
    made = got.json["opportunity_id"]
    assert {name: got.json[name] for name in data} == data
    there = up.tenant.opportunities.get(got.json["halopsa_opportunity_id"])
    assert float(there.oppvalue or 0) == 75000

    change = {
        "status": "negotiation",
        "value": 80000,
        "probability": 75,
        "notes": "Customer requested custom terms",
    }
    got = up.ask("PUT", f"/opportunities/{made}", change)
    assert got.status == 200, got.json
    assert {name: got.json[name] for name in change} == change
    there = up.tenant.opportunities.get(got.json["halopsa_opportunity_id"])
    assert float(there.oppvalue or 0) == 80000


def test_a_conversion_with_an_opportunity(up: Whole) -> None:
    lead = sync(up, "with@company.com").json["lead_id"]
    got = convert(up, lead, create_opportunity=True)
    assert got.status == 200, got.json
    assert up.tenant.opportunities.get(got.json["halopsa_opportunity_id"]).id
    assert convert(up, lead, create_opportunity=True).json["prospect_id"] == lead


def test_validate_lead(up: Whole) -> None:
    body = {"data": {"first_name": "John", "email": "nobody@company.com"}, "source": "apollo"}
    got = up.ask("POST", "/validate/leads", body)
    assert (got.status, got.json) == (
        200,
        {
            "valid": True,
            "warnings": [],
            "suggestions": ["Consider adding phone number for better contact rate"],
        },
    )
    assert contacts(up, "nobody@company.com") == []


def test_an_error(up: Whole) -> None:
    got = sync(up, "invalid-email")
    assert got.status == 400
    error = got.json["error"]
    assert list(error) == ["code", "message", "details", "timestamp", "request_id"]
    assert (error["code"], error["message"]) == ("VALIDATION_ERROR", "Invalid email address format")
    assert error["details"] == {"field": "email", "value": "invalid-email"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", error["timestamp"])
    assert error["request_id"] == got.headers["x-request-id"]


def test_health_and_lists(up: Whole) -> None:
    health = up.ask("GET", "/health")
    assert (health.status, health.json["status"]) == (200, "healthy")
    assert set(up.ask("GET", "/webhooks").json) == {"webhooks"}
    assert set(up.ask("GET", "/config").json) == {"halopsa", "providers"}
    assert {"period", "totals", "by_source"} <= set(up.ask("GET", "/analytics/sync").json)
    assert {"response_times", "error_rates", "throughput"} <= set(
        up.ask("GET", "/analytics/performance").json
    )
    assert {"errors", "pagination"} <= set(up.ask("GET", "/errors?limit=50&level=error").json)


def test_without_a_key(up: Whole) -> None:
    got = up.ask("GET", "/config", Authorization="Bearer your_api_key")
    assert (got.status, got.json["error"]["code"]) == (401, "AUTHENTICATION_ERROR")
