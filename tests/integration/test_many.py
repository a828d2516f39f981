"""Many writes: `create_many`, `update_many` and `delete_many` of every resource, in both dialects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from halopsa import HaloPsaClient, RetryConfig
from halopsa.core.session import session_of
from halopsa.integrations.planhat import PlanhatClient
from halopsa.sandbox import ApiSandbox, Sandbox
from tests import of_halopsa as facts
from tests.faulty import CALM, FaultyTenant, relayed
from tests.writes.every import Write, curated

#: What a tenant wants besides the least.
MORE: dict[str, dict[str, Any]] = {
    "actions": {"ticket_id": 5, "outcome": "Close"},
    "assets": {"client_id": 1, "site_id": 1, "assettype_id": 1},
    "contacts": {"name": "Ada Many", "client_id": 1, "site_id": 1},
    "contracts": {"client_id": 1},
    "invoices": {"client_id": 1},
    "items": {"name": "Cable"},
    "recurring_invoices": {"client_id": 1},
    "sites": {"client_id": 1},
    "software_licences": {"name": "Suite", "client_id": 1},
}
CREATES = {write.path.partition(".")[0]: write for write in curated() if write.path.endswith(".create")}


def change_of(write: Write) -> dict[str, Any]:
    field = write.field("str")
    assert field is not None
    return {field.name: "changed"}


def test_every_resource_writes_many(client: HaloPsaClient) -> None:
    wrong: dict[str, object] = {}
    for name, write in CREATES.items():
        resource, home = getattr(client, name), facts.resource(name)
        row = {**write.least(), **MORE.get(name, {})}
        made = resource.create_many([row])
        target = made.results[0].id
        if made.results[0].error is not None or target is None:
            wrong[f"{name}.create_many"] = made.results[0]
            continue
        if hasattr(resource, "update_many"):
            changed = resource.update_many([made.results[0].record], before=True, **change_of(write))
            if changed.failed or changed.updated != 1 or changed.results[0].before is None:
                wrong[f"{name}.update_many"] = changed.results[0]
        if hasattr(resource, "delete_many"):
            gone = resource.delete_many([target])
            if [result.status for result in gone.results] != ["done"]:
                wrong[f"{name}.delete_many"] = gone.results[0]
        assert home.key
    assert wrong == {}


def test_attachments_are_deleted(client: HaloPsaClient) -> None:
    made = client.tickets.add_attachment(5, b"x", filename="x.txt")
    client.attachments.delete_many([made]).raise_for_failures()


def test_nothing_is_set_off_unless_it_may(v2_halo: Sandbox) -> None:
    with HaloPsaClient(**v2_halo.connection) as client:
        rows = [{"summary": f"Many {n}"} for n in range(2)]
        loud = client.tickets.create_many(rows)
        assert {what.resource for what in v2_halo.fired} == {"tickets"}
        before = len(v2_halo.fired)
        quiet = client.tickets.create_many(rows, automations=False, mail=False)
        assert len(v2_halo.fired) == before
        ids = [result.id for result in (*loud.results, *quiet.results)]
        client.tickets.update_many(ids, summary="Changed", automations=False).raise_for_failures()
        assert [fired for fired in v2_halo.fired[before:] if fired.what == "automations"] == []


def test_a_preview_shows_each_request_and_keeps_nothing(v2_halo: Sandbox, tmp_path: Path) -> None:
    rows = [{"summary": f"Many {n}"} for n in range(3)]
    journal = tmp_path / "journal"
    with HaloPsaClient(**v2_halo.connection, read_only=True) as client:
        seen = client.preview(client.tickets.create_many, rows, impact=1, journal=journal)
        bodies = [shown.body[0] for shown in (seen, *seen.more)]  # type: ignore[index]  # it is a list
        assert [body["summary"] for body in bodies] == ["Many 0", "Many 1", "Many 2"]
        seen = client.preview(client.tickets.update_many, [1, 2], summary="x", journal=journal)
        assert [shown.method for shown in (seen, *seen.more)] == ["POST", "POST"]
        seen = client.preview(client.tickets.delete_many, iter([1, 2]))
        assert [shown.path for shown in (seen, *seen.more)] == ["/Tickets/1", "/Tickets/2"]
    assert not journal.exists()


def test_published_resources_write_many(v2_halo: Sandbox, tmp_path: Path) -> None:
    with HaloPsaClient(**v2_halo.connection) as client:
        made = client.api.tickets.create_many([{"summary": "A"}, {"summary": "B"}], journal=tmp_path / "a")
        ids = [result.id for result in made.results]
        changed = client.api.tickets.update_many([(ids[0], {"summary": "C"}), ids[1]], impact=2, before=True)
        assert (made.created, changed.updated) == (2, 2)
        assert changed.results[0].before is not None
        assert changed.results[0].before["summary"] == "A"
        gone = client.api.tickets.delete_many(ids, journal=tmp_path / "b")
        assert [result.status for result in gone.results] == ["done", "done"]


@pytest.mark.parametrize("fault", ["lost", "lost after"])
def test_an_older_record_that_is_the_same_is_not_taken_for_a_lost_one(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Alerts of one kind have one summary; the first row has none before it that tells old from new."""
    rows = [{"summary": "Disk full"}]
    with FaultyTenant({2: fault}) as tenant, HaloPsaClient(**tenant.connection, **CALM) as client:
        monkeypatch.setitem(vars(session_of(client).facts.writes), "write_settles", 0.01)
        with HaloPsaClient(**tenant.tenant) as past:
            older = past.tickets.create(summary="Disk full").id
        made = client.tickets.create_many(rows, journal=tmp_path / "journal")
        assert [result.status for result in made.results] == ["unknown"]
        made = client.tickets.create_many(rows, journal=tmp_path / "journal")
        assert [result.status for result in made.results] == ["done"]
        ids = [row.id for row in tenant.rows("tickets") if row.summary == "Disk full"]
        assert sorted(ids) == [older, made.results[0].id]


def test_where_nobody_could_look_first_a_record_that_is_the_same_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"summary": "Disk full"}]
    once: dict[str, Any] = {**CALM, "retry": RetryConfig(max_attempts=1)}
    with FaultyTenant({1: "500", 2: "lost"}) as tenant, HaloPsaClient(**tenant.connection, **once) as client:
        monkeypatch.setitem(vars(session_of(client).facts.writes), "write_settles", 0.01)
        with HaloPsaClient(**tenant.tenant) as past:
            past.tickets.create(summary="Disk full")
        for _ in range(2):
            made = client.tickets.create_many(rows, journal=tmp_path / "journal")
            assert [result.status for result in made.results] == ["unknown"]


def test_one_row_that_cannot_be_looked_up_does_not_keep_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"summary": "A"}, {"summary": "B"}]
    with FaultyTenant({2: "lost"}) as tenant, HaloPsaClient(**tenant.connection, **CALM) as client:
        family = session_of(client).facts.family
        monkeypatch.setitem(vars(session_of(client).facts.writes), "write_settles", 0.01)
        client.tickets.create_many(rows, journal=tmp_path / "journal", on_error="stop")

        async def too_many(*given: object) -> None:
            raise family.unsupported("There are too many to look at.")

        monkeypatch.setattr("halopsa.core.operations.find.Finding.records", too_many)
        made = client.tickets.create_many(rows, journal=tmp_path / "journal")
        assert [result.status for result in made.results] == ["unknown", "done"]


def test_keys_that_are_no_numbers_do_not_tell_old_from_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = {"first_name": "A", "last_name": "B", "nick_name": "C"}
    rows = [{**name, "email": "a@example.com"}, {**name, "email": "b@example.com"}]
    with ApiSandbox("planhat", rows=0) as box, relayed(box.url, {3: "lost", 4: "lost"}, {}) as line:
        with PlanhatClient(**box.connection) as past:
            older = past.users.create_many(rows[1:]).results[0].id
        with PlanhatClient(**{**box.connection, "base_url": line.url}) as client:
            monkeypatch.setitem(vars(session_of(client).facts.writes), "write_settles", 0.01)
            made = client.users.create_many(rows, journal=tmp_path / "journal")
            assert [result.status for result in made.results] == ["done", "unknown"]
            made = client.users.create_many(rows, journal=tmp_path / "journal")
        assert [result.status for result in made.results] == ["done", "done"]
        assert made.results[1].id != older
        assert sorted(str(row["email"]) for row in box.rows("/users")) == [
            "a@example.com", "b@example.com", "b@example.com"
        ]  # fmt: skip
