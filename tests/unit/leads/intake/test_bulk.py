"""Many leads over HTTP: an answer or an error for each row, whatever cuts the import."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence

import pytest
import sqlalchemy as sa

from halopsa.leads.store import batches, schema
from tests.unit.leads.intake.kit import Stand, stand
from tests.unit.leads.web.served import Got, until


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    with stand(tmp_path_factory.mktemp("bulk"), threads=3) as found:
        yield found


def people(prefix: str, count: int) -> list[Mapping[str, object]]:
    return [{"first_name": "Jo", "email": f"{prefix}{n}@company.com"} for n in range(count)]


def bulk(up: Stand, leads: Sequence[Mapping[str, object]], **more: object) -> Got:
    return up.post("/sync/leads/bulk", {"source": "zoominfo", "leads": leads, **more})


def over(up: Stand, batch_id: str) -> Got:
    until(lambda: up.get(f"/sync/batches/{batch_id}").json["status"] != "running", 20)
    return up.get(f"/sync/batches/{batch_id}")


def test_the_example_of_the_reference(up: Stand) -> None:
    lead = {
        "first_name": "Jane",
        "last_name": "Smith",
        "email": "jane.smith@company.com",
        "company": "Data Inc",
    }
    options = {"batch_size": 100, "rate_limit": 10, "continue_on_error": True}
    got = bulk(up, [lead], batch_options=options)
    assert got.status == 200, got.text
    batch_id, lead_id = got.json["batch_id"], got.json["results"][0]["lead_id"]
    assert got.json == {
        "batch_id": batch_id,
        "status": "done",
        "total_processed": 1,
        "successful": 1,
        "failed": 0,
        "results": [{"index": 0, "success": True, "lead_id": lead_id}],
        "errors": [],
    }
    assert up.get(f"/sync/batches/{batch_id}").json == got.json


def test_each_row_has_its_answer_or_its_error(up: Stand) -> None:
    up.suppress("no@company.com")
    known = up.post("/sync/leads", up.lead("known@company.com")).json["lead_id"]
    rows = [
        {"email": "first@company.com"},
        {"email": "not an address"},
        {"email": "KNOWN@company.com"},
        {"first_name": "Nobody"},
        {"email": "No <no@company.com>"},
        {"email": "First <FIRST@company.com>"},
        {"email": "refused@company.com", "first_name": "Refused"},
        {"email": "last@company.com"},
    ]
    got = bulk(up, rows)
    assert got.status == 200
    assert [each["index"] for each in got.json["results"]] == [0, 7]
    assert got.json["errors"] == [
        {"index": 1, "error": "Invalid email address format"},
        {"index": 2, "error": "Duplicate email address"},
        {"index": 3, "error": "Invalid email address format"},
        {"index": 4, "error": "Do not contact"},
        {"index": 5, "error": "Duplicate email address"},
        {"index": 6, "error": "HaloPSA refused it."},
    ]
    assert (got.json["total_processed"], got.json["successful"], got.json["failed"]) == (8, 2, 6)

    again = bulk(up, rows[2:3], options={"update_existing": True})
    assert again.json["results"] == [{"index": 0, "success": True, "lead_id": known}]
    assert up.tenant.did[-1][0] == "update"


def test_what_was_refused_is_in_the_log_of_errors(up: Stand) -> None:
    got = bulk(up, [{"email": "logged@company.com"}, {"email": "nobody"}])
    logged = up.get("/errors").json["errors"]
    (mine,) = [each for each in logged if each["details"].get("batch_id") == got.json["batch_id"]]
    assert mine["message"] == "Failed to sync lead: Invalid email address format"
    assert (mine["level"], mine["source"]) == ("error", "zoominfo")
    assert mine["details"] == {
        "batch_id": got.json["batch_id"],
        "index": 1,
        "error_code": "VALIDATION_ERROR",
    }
    assert up.post("/sync/leads", {"source": "csv", "data": {"email": "nobody"}}).status == 400
    (single,) = [each for each in up.get("/errors").json["errors"] if each["source"] == "csv"]
    assert single["message"].startswith("Failed to sync lead: ")


def test_a_person_twice_in_one_import_is_one_lead_with_two_answers(up: Stand) -> None:
    rows = [{"email": "twice@company.com", "title": title} for title in ("CTO", "CEO")]
    got = bulk(up, rows, options={"update_existing": True})
    found = {each["lead_id"] for each in got.json["results"]}
    assert (len(got.json["results"]), len(found)) == (2, 1)
    did = [(kind, payload) for kind, lead, payload in up.tenant.did if lead in found]
    assert did == [("sync", {}), ("update", {"data": {"title": "CEO"}})]


def test_what_was_taken_in_is_not_kept_in_the_import(up: Stand) -> None:
    batch_id = bulk(up, [{"email": "kept@company.com"}, {"email": "bad"}]).json["batch_id"]
    with up.service.database.reading() as c:
        items = schema.batch_items
        rows = c.execute(items.select().where(items.c.batch_id == batch_id)).mappings().all()
    assert [row["row"] for row in rows] == [None, None]


def test_a_large_import_is_answered_at_once(up: Stand) -> None:
    up.tenant.gate.clear()
    try:
        got = bulk(up, people("large", 101))
        assert (got.status, got.json["status"], got.json["total_processed"]) == (202, "running", 0)
    finally:
        up.tenant.gate.set()
    assert over(up, got.json["batch_id"]).json["successful"] == 101


def test_an_import_that_goes_on_is_answered_in_time(up: Stand) -> None:
    up.tenant.gate.clear()
    up.service.answer_within = 0.2
    try:
        got = bulk(up, people("slow", 3))
        assert (got.status, got.json["status"]) == (202, "running")
    finally:
        up.service.answer_within = 5.0
        up.tenant.gate.set()
    assert over(up, got.json["batch_id"]).json["successful"] == 3


def test_the_same_key_is_the_same_import(up: Stand) -> None:
    body = {"source": "csv", "leads": people("key", 2)}
    first = up.post("/sync/leads/bulk", body, Idempotency_Key="b1")
    again = up.post("/sync/leads/bulk", body, Idempotency_Key="b1")
    assert (again.status, again.json) == (200, first.json)
    assert up.post("/sync/leads/bulk", {**body, "source": "x"}, Idempotency_Key="b1").status == 409


def test_an_import_stops_at_the_first_error_if_it_is_to(up: Stand) -> None:
    rows = [*people("stop", 3), {"email": "bad"}, *people("never", 3)]
    got = bulk(up, rows, batch_options={"continue_on_error": False, "batch_size": 2})
    assert got.json["status"] == "stopped"
    assert [each["index"] for each in got.json["results"]] == [0, 1, 2]
    assert [each["error"] for each in got.json["errors"]] == [
        "Invalid email address format",
        *["Not processed: an earlier lead failed"] * 3,
    ]


def test_an_import_stops_when_the_tenant_refuses_a_lead(up: Stand) -> None:
    rows = [{"email": "ref@company.com", "first_name": "Refused"}, *people("after", 40)]
    limits = {"continue_on_error": False, "batch_size": 1, "rate_limit": 5}
    got = bulk(up, rows, batch_options=limits)
    assert got.json["status"] == "stopped"
    assert got.json["errors"][0] == {"index": 0, "error": "HaloPSA refused it."}
    assert got.json["successful"] < 40
    assert got.json["successful"] + got.json["failed"] == 41


def test_an_import_keeps_to_its_rate(up: Stand) -> None:
    began = time.monotonic()
    got = bulk(up, people("rate", 12), batch_options={"rate_limit": 5})
    assert got.json["successful"] == 12
    assert 2.0 <= time.monotonic() - began < 5


def test_an_import_that_was_cut_goes_on(up: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut in the midst of its second piece: the first stays, the second is undone and taken in again."""
    answer, waiting = batches.answer, list[int]()

    def cut(c: sa.Connection, batch_id: str, index: int, state: str, **more: str | int | None) -> None:
        answer(c, batch_id, index, state, **more)  # type: ignore[arg-type]  # as the original was called
        if index == 6 and not waiting:
            with up.service.database.reading() as other:
                waiting.append(batches.counts(other, batch_id)["waiting"])
            raise InterruptedError

    monkeypatch.setattr(batches, "answer", cut)
    got = bulk(up, people("cut", 30), batch_options={"batch_size": 4})
    assert (waiting, got.json["successful"]) == ([26], 30)
    with up.service.database.reading() as c:
        leads, jobs = schema.leads.c, schema.jobs.c
        emails = list(c.execute(sa.select(leads.email).where(leads.email.like("cut%"))).scalars())
        pieces = c.execute(
            schema.jobs.select()
            .where(jobs.batch_id == got.json["batch_id"], jobs.kind == "batch")
            .order_by(jobs.id)
        )
        assert [(job.state, job.failures) for job in pieces] == [
            ("done", int(number == 1)) for number in range(8)
        ]
    assert len(emails) == len(set(emails)) == 30
    did = [lead for _, lead, _ in up.tenant.did if lead in {each["lead_id"] for each in got.json["results"]}]
    assert len(did) == len(set(did)) == 30


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"batch_size": 0}, "batch_options.batch_size"),
        ({"batch_size": 1001}, "batch_options.batch_size"),
        ({"rate_limit": 0}, "batch_options.rate_limit"),
        ({"rate_limit": -5}, "batch_options.rate_limit"),
    ],
)
def test_options_are_within_their_bounds(up: Stand, options: dict[str, object], field: str) -> None:
    got = bulk(up, people("options", 1), batch_options=options)
    assert (got.status, got.error["details"]["field"]) == (400, field)


def test_an_import_has_leads_and_not_too_many(up: Stand) -> None:
    assert bulk(up, []).error["details"]["field"] == "leads"
    assert bulk(up, [{"email": "a@b.de"}] * 10_001).error["details"]["field"] == "leads"


def test_an_import_that_is_not_there(up: Stand) -> None:
    assert up.get("/sync/batches/batch_none").status == 404
