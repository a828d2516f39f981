"""Opportunities, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.opportunities.list(page_size=2)
    assert (len(page), page.record_count) == (2, 30)
    assert sorted(ids(client.opportunities.list_all())) == list(range(525, 555))


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.opportunities.create({"summary": "Big deal", "client_id": 123, "oppvalue": 1000.5})
    read = client.opportunities.get(made.id)
    assert (read.summary, read.client_id, read.oppvalue) == ("Big deal", 123, 1000.5)
    client.opportunities.update(made.id, {"oppconversionprobability": 70})
    read = client.opportunities.get(made.id)
    assert (read.oppconversionprobability, read.oppvalue) == (70, 1000.5)
    client.opportunities.delete(made.id)
    gone(lambda: client.opportunities.get(made.id))
