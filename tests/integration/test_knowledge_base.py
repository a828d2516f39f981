"""Articles of the knowledge base, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.knowledge_base.list(page_size=2)
    assert (len(page), page.record_count) == (2, 40)
    assert sorted(ids(client.knowledge_base.list_all())) == list(range(1, 41))


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.knowledge_base.create(
        {"name": "Drucker", "description": "Geht nicht ✗", "resolution": "Einschalten"}
    )
    read = client.knowledge_base.get(made.id)
    assert (read.name, read.description, read.resolution) == ("Drucker", "Geht nicht ✗", "Einschalten")
    assert ids(client.knowledge_base.list(search="geht nicht ✗")) == [made.id]
    client.knowledge_base.update(made.id, kb_tags="print")
    read = client.knowledge_base.get(made.id)
    assert (read.kb_tags, read.name) == ("print", "Drucker")
    client.knowledge_base.delete(made.id)
    gone(lambda: client.knowledge_base.get(made.id))
