"""Agents and teams, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.integration.checks import gone, ids, said


def test_list_and_list_all(client: HaloPsaClient) -> None:
    """Some tenants send an envelope, some a bare array; both are complete."""
    page = client.agents.list()
    assert page.complete
    assert 45 in ids(page)
    assert {-1, 1, 45} <= set(ids(client.agents.list_all()))
    assert ids(client.agents.list_all()) == ids(page)


def test_pages(v2: HaloPsaClient, halo: Sandbox) -> None:
    """As builds of the newest description give them, with a total."""
    page = v2.agents.list(page_size=10)
    assert (len(page), page.record_count, page.has_more) == (10, len(v2.agents.list()), True)
    rows = v2.agents.list_all(page_size=10)
    assert ids(rows) == ids(v2.agents.list())
    assert rows.report.complete


def test_teams_of_an_agent(v2: HaloPsaClient) -> None:
    """Memberships are added, changed and taken away one by one; ids in place of records take away too."""
    v2.agents.update(45, {"add_teams": [{"team_id": 3}, {"team_id": 4}]})
    teams = v2.agents.get(45).teams or []
    assert [team.team_id for team in teams][-2:] == [3, 4]
    v2.agents.update(
        45, {"edit_teams": [{"id": teams[-1].id, "is_manager": True}], "delete_teams": [teams[-2]]}
    )
    left = v2.agents.get(45).teams or []
    assert [(team.team_id, team.is_manager) for team in left] == [
        *[(team.team_id, team.is_manager) for team in teams[:-2]],
        (4, True),
    ]
    v2.contracts.update(1, {"add_assets": [{"id": 5}, {"id": 6}]})
    v2.contracts.update(1, {"delete_assets": [5]})
    assert [asset.id for asset in v2.contracts.get(1).assets or []] == [6]


def test_me(client: HaloPsaClient, halo: Sandbox) -> None:
    """It is asked for once: the answer is large."""
    me = client.agents.me()
    assert (me.id, me.name) == (45, "Zelda Copperfield")
    assert me.permissions is not None
    assert me.permissions["view_tickets"] == "2"
    assert client.agents.me() is me
    assert said(halo).count("GET /Agent/me 200") == 1
    assert client.agents.me(refresh=True) == me
    assert said(halo).count("GET /Agent/me 200") == 2


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.agents.create({"name": "Zed Quill", "email": "zed@example.com"})
    read = client.agents.get(made.id)
    assert (read.name, read.email, read.isdisabled) == ("Zed Quill", "zed@example.com", False)
    client.agents.update(made.id, {"jobtitle": "Lead"})
    read = client.agents.get(made.id)
    assert (read.jobtitle, read.email) == ("Lead", "zed@example.com")
    client.agents.delete(made.id)
    gone(lambda: client.agents.get(made.id))


def test_teams(client: HaloPsaClient) -> None:
    page = client.teams.list()
    assert [team.name for team in page] == ["Service Desk", "Second Line", "Projects", "Network", "Sales"]
    assert ids(client.teams.list_all()) == ids(page)
    made = client.teams.create(name="Night shift", sequence=9)
    read = client.teams.get(made.id)
    assert (read.name, read.sequence) == ("Night shift", 9)
    client.teams.update(made.id, {"name": "Day shift"})
    read = client.teams.get(made.id)
    assert (read.name, read.sequence) == ("Day shift", 9)
    client.teams.delete(made.id)
    gone(lambda: client.teams.get(made.id))
