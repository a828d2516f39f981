"""Undo over the local tenant: records are as they were, field by field; what was changed since is left alone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from halopsa import (
    AsyncHaloPsaClient,
    BulkReport,
    HaloPsaClient,
    HaloPsaError,
    HaloPsaNotFoundError,
    HaloPsaValidationError,
    RateLimitConfig,
    RetryConfig,
)
from halopsa.core.bulk import BulkResult
from halopsa.integrations.planhat import PlanhatClient
from halopsa.integrations.planhat.errors import InvalidRequestError
from halopsa.sandbox import ApiSandbox, Sandbox
from tests.faulty import FaultyTenant, Seeded

MANY = 60
CALM = RateLimitConfig(enabled=False)
#: Nothing is sent again by itself.
ONCE: Mapping[str, Any] = {"rate_limit": CALM, "retry": RetryConfig(max_attempts=1)}
TOUCHED = ("summary", "details", "status_id", "agent_id", "impact", "deadlinedate")
CHANGES: Mapping[str, Any] = {
    "summary": "closed by the script",
    "details": None,
    "status_id": 9,
    "agent_id": 46,
    "impact": 2,
    "deadlinedate": "2026-07-01T12:00:00Z",
}


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with Sandbox(tickets=MANY + 50, rate_limit=None) as made:
        yield made


@pytest.fixture
def client(box: Sandbox) -> Iterator[HaloPsaClient]:
    with HaloPsaClient(**box.connection, rate_limit=CALM) as made:
        yield made


def as_sent(client: HaloPsaClient, ids: list[int]) -> dict[int, Any]:
    """The touched columns of tickets as the tenant answers them."""
    found = {}
    for ident in ids:
        columns = client.request("GET", f"/Tickets/{ident}")
        found[ident] = {name: columns.get(name) for name in TOUCHED}
    return found


def asked(box: Sandbox) -> list[tuple[str, str]]:
    """The requests since the last question, logins left out."""
    found = [(sent.method, sent.path) for sent in box.requests if "token" not in sent.path]
    box.requests.clear()
    return found


def statuses(report: BulkReport[Any]) -> list[str]:
    assert [result.index for result in report.results] == list(range(len(report.results)))
    return [result.status for result in report.results]


def said(result: BulkResult[Any]) -> str:
    assert result.error is not None
    return result.error.message


@pytest.mark.parametrize(("journal", "many"), [(False, 20), (True, MANY)])
def test_many_updates_are_put_back(
    client: HaloPsaClient, box: Sandbox, tmp_path: Path, journal: bool, many: int
) -> None:
    ids = [row.id for row in client.tickets.list_all()][:many]
    before = as_sent(client, ids)
    path = tmp_path / "closing" if journal else None
    report = client.tickets.update_many(ids, before=True, journal=path, **CHANGES)
    report.raise_for_failures()
    assert all(was != before[ident] for ident, was in as_sent(client, ids[:10]).items())
    asked(box)
    undone = client.undo(report if path is None else path)
    undone.raise_for_failures()
    assert (undone.updated, undone.requests) == (many, 2 * many)
    assert asked(box) == [
        (verb, path)
        for ident in ids
        for verb, path in (("GET", f"/api/Tickets/{ident}"), ("POST", "/api/Tickets"))
    ]
    assert as_sent(client, ids) == before
    again = client.undo(report)  # there is nothing left to put back
    assert (statuses(again), again.requests, again.updated) == (["done"] * many, many, 0)


def test_one_that_was_changed_since_is_left_and_told(client: HaloPsaClient, box: Sandbox) -> None:
    ids = [5, 6, 7]
    before = as_sent(client, ids)
    report = client.tickets.update_many(ids, before=True, **CHANGES)
    client.tickets.update(6, status_id=2, category_1="untouched by the script")
    now = as_sent(client, ids)
    asked(box)
    undone = client.undo(report)
    assert statuses(undone) == ["done", "failed", "done"]
    text = said(undone.results[1])
    assert "tickets.undo: status_id: was " in text
    assert "was made 9, and somebody made it 2 since" in text
    assert "summary" not in text
    assert isinstance(undone.results[1].error, HaloPsaValidationError)
    assert not undone.results[1].error.may_have_taken_effect
    assert [verb for verb, _ in asked(box)] == ["GET", "POST", "GET", "GET", "POST"]
    assert as_sent(client, ids) == {**before, 6: now[6]}
    forced = client.undo(report, force=True)
    assert statuses(forced) == ["done"] * 3
    assert as_sent(client, ids) == before
    assert client.tickets.get(6).category_1 == "untouched by the script"


def test_what_was_not_done_is_not_asked_for(client: HaloPsaClient, box: Sandbox) -> None:
    report = client.tickets.update_many([(5, {"client_id": 99_999}), (99_999, {"summary": "y"})], before=True)
    assert statuses(report) == ["failed", "failed"]
    assert report.results[0].sent == {"client_id": 99_999}
    asked(box)
    assert statuses(client.undo(report)) == ["done", "done"]
    assert asked(box) == []


def test_what_may_have_been_done_is_looked_at_first(client: HaloPsaClient, box: Sandbox) -> None:
    was = {ident: client.tickets.get(ident).summary for ident in (5, 7)}
    client.tickets.update(5, summary="taken")
    doubtful: list[BulkResult[Any]] = [
        BulkResult(n, None, "unknown", None, None, ident, {"summary": was[ident]}, {"summary": "taken"})
        for n, ident in enumerate(was)
    ]
    asked(box)
    undone = client.undo(BulkReport(doubtful, resource="tickets", operation="update"))
    assert (statuses(undone), undone.requests) == (["done", "done"], 3)
    assert [verb for verb, _ in asked(box)] == ["GET", "POST", "GET"]
    assert {ident: client.tickets.get(ident).summary for ident in was} == was


def test_created_records_go_only_when_told_to(client: HaloPsaClient, box: Sandbox) -> None:
    report = client.clients.create_many([{"name": f"Undone {n}"} for n in range(3)])
    report.raise_for_failures()
    assert report.results[1].record is not None
    client.clients.update(report.results[1].record.id, name="Renamed since")
    asked(box)
    left = client.undo(report)
    assert statuses(left) == ["skipped"] * 3
    assert "delete_created=True deletes what was created" in said(left.results[0])
    assert asked(box) == []
    undone = client.undo(report, delete_created=True)
    assert statuses(undone) == ["done", "failed", "done"]
    assert "name: was made 'Undone 1', and somebody made it 'Renamed since' since" in said(undone.results[1])
    assert [verb for verb, _ in asked(box)] == ["GET", "DELETE", "GET", "GET", "DELETE"]
    assert statuses(client.undo(report, delete_created=True, force=True)) == ["done"] * 3
    names = {row.name for row in client.clients.list_all(search="Undone")}
    assert names == set()
    deleted = client.undo(undone)  # clients are not brought back
    assert statuses(deleted) == ["failed", "done", "failed"]
    assert "nothing is known that brings back what was deleted" in said(deleted.results[0])


def test_deleted_tickets_are_restored(client: HaloPsaClient, box: Sandbox) -> None:
    ids = [11, 12]
    before = as_sent(client, ids)
    report = client.tickets.delete_many(ids)
    asked(box)
    undone = client.undo(report)
    assert (statuses(undone), undone.operation) == (["done", "done"], "restore")
    assert [verb for verb, _ in asked(box)] == ["GET", "POST"] * 2
    assert as_sent(client, ids) == before
    assert statuses(client.undo(report)) == ["done", "done"]  # they are there
    assert statuses(client.undo(undone)) == ["skipped", "skipped"]
    assert statuses(client.undo(undone, delete_created=True)) == ["done", "done"]
    assert {row.id for row in client.tickets.list_all(deleted=True)} == set(ids)


def test_undoing_an_undo_writes_again_what_was_written(client: HaloPsaClient) -> None:
    ids = [5, 6]
    before = as_sent(client, ids)
    report = client.tickets.update_many(ids, before=True, **CHANGES)
    after = as_sent(client, ids)
    undone = client.undo(report)
    assert as_sent(client, ids) == before
    again = client.undo(undone)
    again.raise_for_failures()
    assert as_sent(client, ids) == after
    client.undo(again).raise_for_failures()
    assert as_sent(client, ids) == before


def test_custom_fields_are_put_back_and_the_others_stay(client: HaloPsaClient) -> None:
    before = dict(client.tickets.get(5).custom)
    name, other = list(before)[:2]
    client.tickets.update_many([5], before=True, custom={name: "changed"}).raise_for_failures()
    report = client.tickets.update_many([5], before=True, custom={name: "again"})
    client.tickets.update(5, custom={other: True})
    client.undo(report).raise_for_failures()
    assert dict(client.tickets.get(5).custom) == {**before, name: "changed", other: True}
    report = client.tickets.update_many([5], before=True, custom={name: "once more"})
    client.tickets.update(5, custom={name: "mine"})
    assert f"{name}: was 'changed' before, was made 'once more', and somebody made it 'mine' since" in said(
        client.undo(report).results[0]
    )


def test_what_cannot_be_undone_is_said(client: HaloPsaClient) -> None:
    blind = client.tickets.update_many([5], before=False, summary="x")
    assert "what it held before was not kept" in said(client.undo(blind).results[0])
    gone = client.tickets.update_many([6], before=True, summary="x")
    client.tickets.delete(6)
    assert statuses(client.undo(gone)) == ["failed"]
    lost: BulkReport[Any] = BulkReport(
        [BulkResult(0, None, "unknown", None, None, None, None, {"summary": "x"})],
        resource="tickets",
        operation="create",
    )
    undone = client.undo(lost, delete_created=True)
    assert "nobody knows whether it was done" in said(undone.results[0])
    nameless: BulkReport[Any] = BulkReport(
        [BulkResult(0, None, "done", None, None, None, None, {"summary": "x"})],
        resource="api.tickets",
        operation="create",
    )
    assert statuses(client.undo(nameless)) == ["skipped"]
    assert "which record it is" in said(client.undo(nameless, delete_created=True).results[0])
    asset = client.assets.get(1)
    fields = [{"id": field.id, "value": "changed"} for field in asset.fields or ()]
    listed = client.assets.update_many([1], before=True, fields=fields)
    assert "fields: is a list of records" in said(client.undo(listed).results[0])
    switched = client.tickets.update_many([7], before=True, _dont_fire_automations=True, summary="seen")
    assert statuses(client.undo(switched)) == ["done"]  # a switch is no data


def test_secrets_of_a_journal_are_not_passed_over(client: HaloPsaClient, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    contact = next(iter(client.contacts.list_all()))
    assert contact.id is not None
    report = client.contacts.update_many(
        [contact.id], journal=journal, new_password="hunter2xyz", notes="changed"
    )
    assert report.results[0].sent == {"new_password": "[hidden]", "notes": "changed"}
    undone = client.undo(journal)
    assert statuses(undone) == ["failed"]
    assert "new_password is secret, so no journal has what it was" in said(undone.results[0]).replace(
        ": ", " "
    )
    assert client.contacts.get(contact.id).notes == "changed"
    undone = client.undo(journal, force=True)
    assert statuses(undone) == ["done"]
    assert client.contacts.get(contact.id).notes != "changed"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (BulkReport([]), "takes reports of create_many"),
        (
            BulkReport([], resource="planets", operation="update"),
            "'planets', which this client does not have",
        ),
        (5, "takes a report of many writes or the path of a journal, got int"),
    ],
)
def test_other_reports_are_refused(
    client: HaloPsaClient, box: Sandbox, given: BulkReport[Any], text: str
) -> None:
    asked(box)
    with pytest.raises(HaloPsaValidationError, match=text):
        client.undo(given)
    assert asked(box) == []


def test_the_journal_of_another_instance_is_refused(
    client: HaloPsaClient, box: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "journal"
    client.tickets.update_many([5], journal=path, summary="x")
    with Sandbox(tickets=10) as other, HaloPsaClient(**other.connection) as theirs:
        with pytest.raises(HaloPsaValidationError, match="the journal is of instance"):
            theirs.undo(path)
        assert not [sent for sent in other.requests if "Tickets" in sent.path]


def test_what_is_no_journal_is_refused(client: HaloPsaClient, box: Sandbox, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no journal at all, but long enough to be read as one" * 20)
    asked(box)
    for path in (tmp_path / "nowhere", text, tmp_path):
        with pytest.raises(HaloPsaError, match="cannot be read"):
            client.undo(path)
    assert not (tmp_path / "nowhere").exists()
    assert asked(box) == []


def test_published_resources_are_undone_too(client: HaloPsaClient) -> None:
    was = client.suppliers.get(1).name
    made = client.api.supplier.update(1, name="Changed")
    row = BulkResult(0, 1, "done", made, None, 1, {"name": was}, {"name": "Changed"})
    client.undo(BulkReport([row], resource="api.supplier", operation="update")).raise_for_failures()
    assert client.suppliers.get(1).name == was


def test_a_preview_shows_what_would_be_put_back(client: HaloPsaClient, box: Sandbox) -> None:
    was = client.tickets.get(5).summary
    report = client.tickets.update_many([5, 6, 7], before=True, summary="x")
    client.tickets.update(6, summary="mine")
    asked(box)
    shown = client.preview(client.undo, report)
    assert [verb for verb, _ in asked(box)] == ["GET"] * 3
    assert (shown.method, shown.path, shown.body) == ("POST", "/Tickets", [{"id": 5, "summary": was}])
    assert len(shown.more) == 1
    made = client.clients.create_many([{"name": "Seen"}])
    gone = client.preview(client.undo, made, delete_created=True)
    assert (gone.method, gone.path) == ("DELETE", f"/Client/{made.results[0].id}")
    assert statuses(client.undo(report)) == ["done", "failed", "done"]


def test_records_whose_key_has_two_parts(client: HaloPsaClient) -> None:
    rows = [{"ticket_id": number, "outcome": "Internal Note", "note": f"of {number}"} for number in (5, 6)]
    made = client.actions.create_many(rows)
    records = [result.record for result in made.results if result.record is not None]
    report = client.actions.update_many(records, before=True, note="changed")
    client.undo(report).raise_for_failures()
    notes = [client.actions.get(record.id, ticket_id=record.ticket_id).note for record in records]
    assert notes == ["of 5", "of 6"]
    gone = client.undo(made, delete_created=True)
    assert [result.id for result in gone.results] == [result.id for result in made.results]
    assert statuses(gone) == ["done", "done"]
    with pytest.raises(HaloPsaNotFoundError):
        client.actions.get(records[0].id, ticket_id=5)


def test_the_other_dialect_undoes_alike(inventory: HaloPsaClient) -> None:
    was = [inventory.tickets.get(ident).summary for ident in (5, 6)]
    report = inventory.tickets.update_many([5, 6], before=True, summary="x", status_id=9)
    inventory.undo(report).raise_for_failures()
    assert [inventory.tickets.get(ident).summary for ident in (5, 6)] == was
    inventory.undo(inventory.tickets.delete_many([5])).raise_for_failures()
    assert inventory.tickets.get(5).summary == was[0]


def test_other_apis_undo_too() -> None:
    with ApiSandbox("planhat", rows=3) as box, PlanhatClient(**box.connection) as planhat:
        names = {row.id: row.name for row in planhat.companies.list_all()}
        report = planhat.companies.update_many(list(names), before=True, name="changed")
        planhat.undo(report).raise_for_failures()
        assert {row.id: row.name for row in planhat.companies.list_all()} == names
        made = planhat.companies.create_many([{"name": "New", "external_id": "new"}])
        planhat.undo(made, delete_created=True).raise_for_failures()
        assert {row.id for row in planhat.companies.list_all()} == names.keys()
        upserted = planhat.companies.bulk_upsert([{"name": "Bulk", "external_id": "bulk"}])
        with pytest.raises(InvalidRequestError, match="takes reports of create_many"):
            planhat.undo(upserted)
        with pytest.raises(InvalidRequestError, match=r"'api\.tickets', which this client does not have"):
            planhat.undo(BulkReport([], resource="api.tickets", operation="update"))


def test_async_clients_undo_alike(box: Sandbox, client: HaloPsaClient, tmp_path: Path) -> None:
    ids = [5, 6, 7]
    before = as_sent(client, ids)

    async def work() -> BulkReport[Any]:
        async with AsyncHaloPsaClient(**box.connection, rate_limit=CALM) as halo:
            await halo.tickets.update_many(ids, journal=tmp_path / "j", **CHANGES)
            await halo.tickets.update(6, agent_id=1)
            return await halo.undo(tmp_path / "j")

    undone = asyncio.run(work())
    assert statuses(undone) == ["done", "failed", "done"]
    after = as_sent(client, ids)
    assert {ident: after[ident] for ident in (5, 7)} == {ident: before[ident] for ident in (5, 7)}
    assert (after[6]["agent_id"], after[6]["status_id"]) == (1, 9)


def test_an_undo_whose_answers_are_lost_is_done_again() -> None:
    plan = Seeded(3, 0.4, ("lost", "lost after", "500 after", "cut after", "reset"))
    with (
        FaultyTenant(plan, reads={}, settings={"tickets": 20}) as tenant,
        HaloPsaClient(**tenant.tenant, **ONCE) as client,
        HaloPsaClient(**tenant.connection, **ONCE) as shaky,
    ):
        ids = [row.id for row in client.tickets.list_all()]
        before = as_sent(client, ids)
        report = client.tickets.update_many(ids, before=True, **CHANGES)
        found = [shaky.undo(report)]
        while found[-1].unknown:
            found.append(shaky.undo(report))
        assert len(found) > 1
        assert statuses(found[-1]) == ["done"] * len(ids)
        assert as_sent(client, ids) == before
