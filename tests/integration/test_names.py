"""Names instead of ids, and previews, against the local tenant: both clients, and calls of many records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

from halopsa import AsyncHaloPsaClient, HaloPsaClient, HaloPsaValidationError
from halopsa.sandbox import Sandbox


@pytest.fixture(scope="module")
def _listening() -> Iterator[Sandbox]:
    with Sandbox(tickets=20) as halo:
        yield halo


@pytest.fixture
def halo(_listening: Sandbox) -> Sandbox:
    _listening.reset()
    return _listening


def written(halo: Sandbox) -> list[str]:
    return [sent.path for sent in halo.requests if sent.method != "GET" and "token" not in sent.path]


def asked(halo: Sandbox) -> list[str]:
    return [sent.path.rpartition("/")[2] for sent in halo.requests if sent.method == "GET"]


def test_a_ticket_by_names(halo: Sandbox) -> None:
    with HaloPsaClient(**halo.connection) as client:
        made = client.tickets.create(
            summary="x",
            client_id="drumlin dental group",
            site_id="Eastholt office",
            tickettype_id="Incident",
            priority_id="Low",
            agent_id="Ada Abernash",
            team_id="second line",
        )
        assert (made.client_id, made.site_id, made.agent_id, made.priority_id, made.team_id) == (
            129,
            469,
            40,
            4,
            2,
        )
        action = client.tickets.add_action(made.id, outcome_id="in progress", note="x", new_status="Closed")
        assert action.outcome == "In Progress"
        closed = client.tickets.list(status_id="Closed", client_id=129)
        assert {ticket.status_id for ticket in closed} == {9}


def test_many_tickets_ask_for_each_list_once(halo: Sandbox, tmp_path: Path) -> None:
    rows = [
        {"summary": str(number), "status_id": "Closed", "agent_id": "Ada Abernash"} for number in range(30)
    ]
    with HaloPsaClient(**halo.connection) as client:
        report = client.tickets.create_many(rows, journal=tmp_path / "made.journal")
        assert len(report.done) == 30
        assert (asked(halo).count("Status"), asked(halo).count("Agent")) == (1, 1)
        halo.requests.clear()
        with pytest.raises(HaloPsaValidationError, match=r"\[29\].status_id: there is no 'Clsd' among"):
            client.tickets.create_many([*rows[:29], {"summary": "x", "status_id": "Clsd"}])
        assert written(halo) == []


def test_rows_with_names(halo: Sandbox) -> None:
    with HaloPsaClient(**halo.connection) as client:
        bare = client.tickets.list_all().to_list()
        full = client.tickets.list_all(names=True, page_size=5, prefetch=3).to_list()
        names = {status.id: status.name for status in client.statuses.list()}
        assert [row.status_name for row in full] == [names[row.status_id or 0] for row in bare]
        assert any(row.status_name is None for row in bare)
        assert all(row.agent_name for row in full if row.agent_id)


def test_previews_of_many(halo: Sandbox, tmp_path: Path) -> None:
    with HaloPsaClient(**halo.connection, read_only=True) as client:
        rows = [{"summary": "a"}, {"summary": "b", "status_id": "Closed"}]
        found = client.preview(client.tickets.create_many, rows, journal=tmp_path / "none.journal")
        assert [each.body for each in (found, *found.more)] == [
            [{"summary": "a"}],
            [{"summary": "b", "status_id": 9}],
        ]
        found = client.preview(client.tickets.update_many, [1, 2, 3], before=True, status_id="Closed")
        assert len(found.more) == 2
        found = client.preview(client.tickets.delete_many, [1, 2])
        assert [each.path for each in (found, *found.more)] == ["/Tickets/1", "/Tickets/2"]
        ensured = client.preview(
            client.contacts.ensure, {"emailaddress": "new@example.com"}, {"name": "Ada New", "site_id": 469}
        )
        assert ensured.operation == "contacts.ensure"
    assert written(halo) == []
    assert list(tmp_path.iterdir()) == []


def test_a_preview_of_undo(halo: Sandbox) -> None:
    with HaloPsaClient(**halo.connection) as client:
        before = [client.tickets.get(number).summary for number in (1, 2)]
        report = client.tickets.update_many([1, 2], before=True, summary="x")
        halo.requests.clear()
        found = client.preview(client.undo, report)
        assert [each.body for each in (found, *found.more)] == [
            [{"id": number, "summary": text}] for number, text in zip((1, 2), before, strict=True)
        ]
        assert written(halo) == []
        assert client.tickets.get(1).summary == "x"


def test_the_async_client_does_the_same(halo: Sandbox) -> None:
    async def run() -> None:
        async with AsyncHaloPsaClient(**halo.connection) as client:
            found = await client.preview(
                client.tickets.update_many, [1, 2], status_id="Closed", team_id="Network"
            )
            assert found.body == [{"id": 1, "status_id": 9, "team": "Network"}]
            assert len(found.more) == 1
            assert written(halo) == []
            made = await client.tickets.create(summary="x", agent_id="ada abernash", priority_id="Low")
            assert (made.agent_id, made.priority_id) == (40, 4)
            with pytest.raises(HaloPsaValidationError, match="did you mean 'Closed'"):
                await client.tickets.update(made.id, status_id="Closd")
            page = await client.tickets.list(status_id="Closed")
            assert {ticket.status_id for ticket in page} == {9}
            async for row in client.tickets.list_all(names=True, prefetch=2):
                assert row.status_name

    anyio.run(run)
