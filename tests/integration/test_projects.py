"""Projects and their tasks, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.projects.list(page_size=2)
    assert (len(page), page.record_count) == (2, 24)
    assert sorted(ids(client.projects.list_all(page_size=12))) == list(range(501, 525))


def test_tasks(client: HaloPsaClient) -> None:
    page = client.projects.tasks(501)
    assert page
    assert {row.parent_id for row in page} == {501}
    assert {client.tickets.get(row.id).parent_id for row in page} == {501}
    first = client.projects.tasks(501, page_size=1)
    assert (len(first), first.record_count) == (1, len(page))
    new = client.projects.create({"summary": "Empty", "client_id": 123})
    assert ids(client.projects.tasks(new.id)) == []


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.projects.create({"summary": "Move", "client_id": 123})
    read = client.projects.get(made.id)
    assert (read.summary, read.client_id) == ("Move", 123)
    client.projects.update(made.id, {"summary": "Move house"})
    assert client.projects.get(made.id).summary == "Move house"
    client.projects.delete(made.id)
    gone(lambda: client.projects.get(made.id))
    gone(lambda: client.projects.get(1))  # a ticket is no project
