"""Bodies and queries of the lead service: each mistake is named with its field, and what is right goes through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from halopsa.leads.problems import Problem
from halopsa.leads.web.bodies import shape_of
from halopsa.leads.web.queries import queried
from halopsa.leads.web.routes import operations

LEAD = {"first_name": "John", "last_name": "Doe", "email": "john.doe@company.com", "company": "Tech Corp"}


def checked(name: str, body: Mapping[str, Any]) -> dict[str, Any]:
    return shape_of(*operations()[name]).checked(body)


def refused(name: str, body: Mapping[str, Any]) -> Problem:
    with pytest.raises(Problem) as found:
        checked(name, body)
    assert (found.value.code, found.value.status) == ("VALIDATION_ERROR", 400)
    return found.value


#: The bodies of the reference: they go through as they are.
DOCUMENT: list[tuple[str, dict[str, Any]]] = [
    (
        "leads.sync",
        {
            "source": "apollo",
            "data": {**LEAD, "title": "CTO"},
            "options": {"deduplication": True, "update_existing": False, "custom_fields": True},
        },
    ),
    (
        "leads.bulk",
        {
            "source": "zoominfo",
            "leads": [LEAD],
            "batch_options": {"batch_size": 100, "rate_limit": 10, "continue_on_error": True},
        },
    ),
    ("leads.bulk", {"source": "zoominfo", "leads": [LEAD], "options": {"update_existing": True}}),
    (
        "prospects.convert",
        {
            "qualification_data": {
                "pain_points": "Need better data analytics",
                "budget_range": "50000-100000",
                "decision_maker": True,
                "fit_score": 85,
            },
            "conversion_options": {"create_opportunity": False, "notify_team": True},
        },
    ),
    ("prospects.convert", {}),
    (
        "prospects.update_status",
        {
            "status": "qualified",
            "reason": "Meets all qualification criteria",
            "next_action": "Schedule discovery call",
            "next_action_date": "2024-02-01",
        },
    ),
    (
        "opportunities.create",
        {
            "prospect_id": 12345,
            "opportunity_data": {
                "value": 75000,
                "probability": 60,
                "expected_close_date": "2024-03-15",
                "competitors": "Competitor A, Competitor B",
            },
        },
    ),
    (
        "opportunities.update",
        {
            "status": "negotiation",
            "value": 80000,
            "probability": 75,
            "notes": "Customer requested custom terms",
        },
    ),
    (
        "webhooks.create",
        {
            "url": "https://your-app.com/webhooks/halopsa",
            "events": ["lead.created", "prospect.qualified", "opportunity.won"],
            "secret": "your_webhook_secret",
            "active": True,
        },
    ),
    (
        "leads.validate",
        {"data": {"first_name": "John", "email": "john.doe@company.com"}, "source": "apollo"},
    ),
    ("leads.validate", {}),
    ("config.update", {"providers": {"apollo": {"rate_limit": 150}}}),
]


@pytest.mark.parametrize(("name", "body"), DOCUMENT)
def test_the_bodies_of_the_reference(name: str, body: dict[str, Any]) -> None:
    assert checked(name, body) == body


@pytest.mark.parametrize(
    ("name", "body", "field", "said"),
    [
        ("leads.sync", {"data": LEAD}, "source", "Give source."),
        ("leads.sync", {"source": "a"}, "email", "Give email in data."),
        ("leads.sync", {"source": "a", "data": {"email": None}}, "email", "Give email in data."),
        ("leads.sync", {"source": "a", "data": {"email": ""}}, "email", "Give email in data."),
        ("leads.sync", {"source": "a", "email": "a@b.de"}, "email", "it belongs into 'data'"),
        ("leads.sync", {"source": "a", "dat": LEAD}, "dat", "did you mean 'data'?"),
        ("leads.sync", {"source": "a", "leads": [LEAD]}, "leads", "There is no field 'leads'"),
        ("leads.sync", {"source": "a", "data": {"emial": "a@b.de"}}, "data.emial", "did you mean 'email'?"),
        ("leads.sync", {"source": "a", "data": [LEAD]}, "data", "data must be an object, not a list."),
        ("leads.sync", {"source": "a", "data": {"email": 5}}, "data.email", "must be a text, not a number"),
        ("leads.sync", {"source": "a" * 65, "data": LEAD}, "source", "longer than 64 characters"),
        (
            "leads.sync",
            {"source": "a", "data": {**LEAD, "title": "x" * 201}},
            "data.title",
            "longer than 200",
        ),
        (
            "leads.sync",
            {"source": "a", "data": LEAD, "options": {"deduplication": "no"}},
            "options.deduplication",
            "must be true or false, not a text",
        ),
        (
            "leads.sync",
            {"source": "a", "data": LEAD, "options": {"deduplication": 1}},
            "options.deduplication",
            "must be true or false, not a number",
        ),
        ("leads.bulk", {"source": "a", "leads": []}, "leads", "leads must have 1 to 10000 entries."),
        ("leads.bulk", {"source": "a", "leads": LEAD}, "leads", "must be a list"),
        ("leads.bulk", {"source": "a", "leads": [LEAD, 5]}, "leads[1]", "must be an object"),
        ("leads.bulk", {"source": "a", "leads": [LEAD, {"mail": "x"}]}, "leads[1].mail", "'email'"),
        (
            "leads.bulk",
            {"source": "a", "leads": [LEAD], "batch_options": {"batch_size": 1.5}},
            "batch_options.batch_size",
            "must be a whole number",
        ),
        (
            "prospects.convert",
            {"qualification_data": {"fit_score": True}},
            "qualification_data.fit_score",
            "must be a whole number, not true or false",
        ),
        ("prospects.convert", {"status": "qualified"}, "status", "There is no field 'status'"),
        (
            "prospects.update_status",
            {"next_action_date": "01.02.2024"},
            "next_action_date",
            "must be a day such as 2024-02-01",
        ),
        ("opportunities.create", {"opportunity_data": {}}, "prospect_id", "Give prospect_id."),
        ("opportunities.create", {"prospect_id": "12"}, "prospect_id", "must be a whole number"),
        ("opportunities.create", {"prospect_id": 2**63}, "prospect_id", "must be a whole number"),
        (
            "opportunities.create",
            {"prospect_id": 1, "opportunity_data": {"value": "75000"}},
            "opportunity_data.value",
            "must be a number, not a text",
        ),
        ("opportunities.create", {"prospect_id": 1, "value": 5}, "value", "belongs into 'opportunity_data'"),
        ("webhooks.create", {"events": ["lead.created"]}, "url", "Give url."),
        ("webhooks.create", {"url": "https://a.de", "events": [1]}, "events[0]", "must be a text"),
        ("config.update", {"providers": []}, "providers", "must be an object"),
        ("config.update", {"secrets": {}}, "secrets", "There is no field"),
        ("deliveries.update", {"state": "gone"}, "state", "must be one of: ready, running, delivered, dead"),
    ],
)
def test_a_mistake_is_named(name: str, body: dict[str, Any], field: str, said: str) -> None:
    problem = refused(name, body)
    assert problem.details["field"] == field
    assert said in problem.message


def test_a_long_name_is_not_repeated() -> None:
    assert len(refused("leads.sync", {"x" * 100_000: 1}).message) < 300


def test_nulls_are_as_if_they_were_not_there() -> None:
    body = {"source": "a", "data": {**LEAD, "phone": None}, "options": None}
    assert checked("leads.sync", body) == {"source": "a", "data": LEAD}


def test_numbers_and_days_in_their_one_form() -> None:
    body = {"prospect_id": 1.0, "opportunity_data": {"expected_close_date": "2024-03-15T23:30:00-01:00"}}
    assert checked("opportunities.create", body) == {
        "prospect_id": 1,
        "opportunity_data": {"expected_close_date": "2024-03-16"},
    }


def query(name: str, *given: tuple[str, str]) -> dict[str, Any]:
    return queried(*operations()[name], given)


def test_queries_have_types() -> None:
    found = query(
        "analytics.sync", ("start_date", "2024-01-01"), ("end_date", "20240131"), ("source", "apollo")
    )
    assert found == {"start_date": date(2024, 1, 1), "end_date": date(2024, 1, 31), "source": "apollo"}
    found = query("errors.list", ("start_date", "2024-01-25T10:00:00Z"), ("level", "warning"), ("limit", "7"))
    assert found == {"start_date": 1_706_176_800.0, "level": "warning", "limit": 7, "page": 1}
    assert query("errors.list") == {"limit": 50, "page": 1}
    assert query("errors.list", ("start_date", "2024-01-25"))["start_date"] == 1_706_140_800.0
    assert query("leads.sync") == {}


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("errors.list", [("limit", "0")], "limit must be a whole number from 1 to 100"),
        ("errors.list", [("limit", "101")], "from 1 to 100"),
        ("errors.list", [("limit", "5.0")], "whole number"),
        ("errors.list", [("limit", "\u0665")], "whole number"),
        ("errors.list", [("page", "9" * 400)], "from 1 to 1000000"),
        ("errors.list", [("limit", "5"), ("limit", "6")], "limit is given twice"),
        ("errors.list", [("levle", "error")], "did you mean 'level'?"),
        ("errors.list", [("level", "fatal")], "must be one of: error, warning, info"),
        ("errors.list", [("start_date", "yesterday")], "must be a time such as"),
        ("analytics.sync", [("end_date", "31.01.2024")], "must be a day such as"),
        ("analytics.sync", [("source", "x\ny")], "must be a text"),
        ("leads.sync", [("source", "apollo")], "It takes none."),
    ],
)
def test_a_mistake_of_a_query_is_named(name: str, given: list[tuple[str, str]], said: str) -> None:
    with pytest.raises(Problem) as found:
        query(name, *given)
    assert found.value.status == 400
    assert found.value.details["field"] == given[-1][0]
    assert said in found.value.message


def test_every_operation_that_needs_something_says_so() -> None:
    """Facts in words of the manifest become keys of bodies: none is left that nothing can satisfy."""

    def ways() -> Iterator[str]:
        for resource, operation in operations().values():
            shape = shape_of(resource, operation)
            for way in shape.needs:
                place = shape
                *above, last = way.split(".")
                for name in above:
                    place = place.parts[name]
                assert last in place.fields, (operation.label, way)
                yield operation.label

    assert {*ways()} == {
        "leads.sync",
        "leads.bulk",
        "opportunities.create",
        "webhooks.create",
        "suppressions.create",
        "people.erase",
    }
