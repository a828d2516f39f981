"""Many rows in one request: what goes out, and what each row is told, by the documentation's table of statuses."""

from __future__ import annotations

from typing import Any

import pytest

import halopsa
from halopsa.integrations import planhat
from tests.wire.planhat.conftest import API_KEY, TENANT_TOKEN
from tests.wire.planhat.models import COMPANY, ID, MODELS
from tests.wire.scripted import Answer, Asked, Connect, Host, Loosely

Rows = list[dict[str, Any]]  # Any: JSON
NOTHING: dict[str, object] = {
    "created": 0,
    "createdErrors": [],
    "insertsKeys": [],
    "updated": 0,
    "updatedErrors": [],
    "updatesKeys": [],
    "nonupdates": 0,
    "modified": [],
    "upsertedIds": [],
    "permissionErrors": [],
}
#: What makes a row's key, by the vendor's name: ours, and a value.
KEYS = {
    "_id": ("id", ID),
    "sourceId": ("source_id", "S-1"),
    "externalId": ("external_id", "A-1"),
    "extId": ("ext_id", "I-1"),
    "email": ("email", "jo@acme.example"),
}


def statuses(report: Loosely) -> list[str]:
    return [result.status for result in report.results]


@pytest.mark.parametrize(
    ("name", "key"),
    [(name, key) for name, model in MODELS.items() if "bulk" in model.does for key in model.keys],
)
def test_each_model_takes_rows_by_each_of_its_keys(client: Loosely, main: Host, name: str, key: str) -> None:
    model, (ours, value) = MODELS[name], KEYS[key]
    main.answers(Answer(json={**NOTHING, "updated": 1}))
    given = {**model.ours, ours: value}
    report = getattr(client, name).bulk_upsert([given])
    only = main.only
    assert (only.method, only.path, only.query) == ("PUT", model.path, {})
    assert only.headers["authorization"] == f"Bearer {API_KEY}"
    assert only.json == [{**model.wire, key: value}]
    assert statuses(report) == ["done"]
    assert report.updated == 1


def test_rows_in_the_vendor_s_spelling(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={**NOTHING, "created": 1}))
    client.companies.bulk_upsert([{"externalId": "A-1", "name": "Acme", "phonePrimary": "+46"}])
    assert main.only.json == [{"externalId": "A-1", "name": "Acme", "phonePrimary": "+46"}]


def test_each_row_has_its_result(client: Loosely, main: Host) -> None:
    rows = [{"external_id": f"A-{n}", "name": f"Company {n}"} for n in range(5)]
    refused = {"externalId": "A-3", "name": "Company 3"}
    main.answers(
        Answer(
            206,
            {
                **NOTHING,
                "created": 2,
                "updated": 1,
                "nonupdates": 1,
                "createdErrors": [{"item": refused, "message": "no such phase"}],
                "insertsKeys": [{"_id": ID, "externalId": "A-0"}, {"_id": COMPANY, "externalId": "A-1"}],
            },
        )
    )
    report = client.companies.bulk_upsert(rows)
    assert statuses(report) == ["done", "done", "done", "failed", "done"]
    assert [result.index for result in report.results] == [0, 1, 2, 3, 4]
    assert [result.input for result in report.results] == rows
    assert "no such phase" in str(report.failed[0].error)
    assert (report.created, report.updated, report.unchanged) == (2, 1, 1)


@pytest.mark.parametrize(
    ("status", "where"), [(400, "createdErrors"), (400, "updatedErrors"), (403, "permissionErrors")]
)
def test_a_refusal_says_of_each_row_what_is_wrong(
    client: Loosely, main: Host, status: int, where: str
) -> None:
    rows = [{"source_id": "S-1", "name": "One"}, {"source_id": "S-2", "name": "Two"}]
    told = [{"sourceId": "S-1", "error": "not that"}, {"sourceId": "S-2", "error": "nor that"}]
    main.answers(Answer(status, {**NOTHING, where: told}))
    report = client.companies.bulk_upsert(rows)
    assert statuses(report) == ["failed", "failed"]
    assert len(main.asked) == 1
    with pytest.raises(planhat.PlanhatError, match="2 failed"):
        report.raise_for_failures()


def test_parts_of_five_thousand(client: Loosely, main: Host) -> None:
    def reply(asked: Asked) -> Answer:
        return Answer(json={**NOTHING, "created": len(asked.json)})

    main.reply = reply
    rows = [{"external_id": f"A-{n}", "name": f"Company {n}"} for n in range(12_000)]
    report = client.companies.bulk_upsert(rows)
    assert [len(asked.json) for asked in main.asked] == [5000, 5000, 2000]
    sent = [row for asked in main.asked for row in asked.json]
    assert sent == [{"externalId": f"A-{n}", "name": f"Company {n}"} for n in range(12_000)]
    assert statuses(report) == ["done"] * 12_000
    assert report.created == 12_000


def test_two_rows_with_one_key_are_refused_before_sending(client: Loosely, main: Host) -> None:
    rows = [{"external_id": "A-1", "name": "One"}, {"externalId": "A-1", "name": "Two"}]
    with pytest.raises(planhat.InvalidRequestError, match="A-1"):
        client.companies.bulk_upsert(rows)
    assert main.asked == []


def test_a_row_that_breaks_a_rule_fails_alone(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={**NOTHING, "created": 1}))
    rows = [
        {"source_id": "T-1", "company_id": COMPANY},
        {"source_id": "T-2", "email": "a@b.example", "company_id": ID},
    ]
    report = client.tickets.bulk_upsert(rows)  # one without an address would be dropped without a word
    assert statuses(report) == ["failed", "done"]
    assert [row["sourceId"] for row in main.only.json] == ["T-2"]


def test_rows_without_a_key_draw_a_warning(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={**NOTHING, "created": 1}))
    with pytest.warns(UserWarning, match="makes a record, and another one the next time"):
        client.companies.bulk_upsert([{"name": "Acme"}])


def test_a_lost_answer_is_asked_again_only_for_rows_with_a_key(connect: Connect, main: Host) -> None:
    client = connect(retry=halopsa.RetryConfig(max_attempts=2, backoff=0.01))
    main.answers(Answer(500, {"message": "try again"}), Answer(json={**NOTHING, "updated": 1}))
    with pytest.warns(UserWarning, match="have no id"):
        report = client.companies.bulk_upsert([{"external_id": "A-1", "name": "One"}, {"name": "Two"}])
    assert [[row["name"] for row in asked.json] for asked in main.asked] == [["One", "Two"], ["One"]]
    assert statuses(report) == ["done", "unknown"]


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"$add": ["a"]}, {"$add": ["a"]}),
        ({"$remove": ["b"]}, {"$remove": ["b"]}),
        ({"$replace": ["c", "d"]}, {"$replace": ["c", "d"]}),
    ],
)
def test_operators_of_lists(client: Loosely, main: Host, given: Loosely, sent: Loosely) -> None:
    main.answers(Answer(json={"_id": ID}))
    client.companies.update(ID, tags=given)
    assert main.asked[-1].json == {"tags": sent}
    main.answers(Answer(json={**NOTHING, "updated": 1}))
    client.companies.bulk_upsert([{"external_id": "A-1", "tags": given}])
    assert main.asked[-1].json == [{"externalId": "A-1", "tags": sent}]


@pytest.mark.parametrize(
    "told", [Answer(json={"processed": 2}), Answer(json=[]), Answer(204)], ids=["object", "array", "204"]
)
def test_activities_and_metrics_go_to_the_other_host(
    client: Loosely, main: Host, analytics: Host, told: Answer
) -> None:
    analytics.answers(told)
    client.activities.send_many(
        [{"email": "jo@acme.example", "action": "login"}, {"externalId": "U-1", "weight": 2}]
    )
    client.metrics.send_many([{"dimension_id": "logins", "value": 3, "external_id": "A-1"}])
    activities, metrics = analytics.asked
    assert (activities.method, activities.path) == ("POST", f"/analytics/bulk/{TENANT_TOKEN}")
    assert activities.json == [
        {"email": "jo@acme.example", "action": "login"},
        {"externalId": "U-1", "weight": 2},
    ]
    assert (metrics.method, metrics.path) == ("POST", f"/dimensiondata/{TENANT_TOKEN}")
    assert metrics.json == [{"dimensionId": "logins", "value": 3, "externalId": "A-1"}]
    assert "authorization" not in activities.headers | metrics.headers
    assert main.asked == []
