"""Ticket types, statuses, priorities, categories, SLAs: read only, and mostly bare arrays."""

from __future__ import annotations

import uuid

import pytest

from halopsa import HaloPsaClient, HaloPsaNotFoundError, HaloPsaValidationError
from tests.integration.checks import gone, ids, loose


def test_ticket_types(client: HaloPsaClient) -> None:
    page = client.ticket_types.list()
    assert page.complete
    assert [row.name for row in page][:2] == ["Incident", "Service Request"]
    assert ids(client.ticket_types.list_all()) == ids(page)
    assert client.ticket_types.get(2).name == "Service Request"
    gone(lambda: client.ticket_types.get(99))


def test_statuses(client: HaloPsaClient) -> None:
    page = client.statuses.list()
    assert ids(page) == [1, 2, 3, 4, 5, 8, 9]
    assert ids(client.statuses.list_all()) == ids(page)
    assert client.statuses.get(9).name == "Closed"


def test_priorities(client: HaloPsaClient) -> None:
    """One name of a priority per SLA: the id of a row is a GUID, that of tickets is ``priorityid``."""
    page = client.priorities.list()
    assert len(page) == 8
    assert len({row.id for row in page}) == 8
    assert {row.priorityid for row in page} == {1, 2, 3, 4}
    assert all(uuid.UUID(row.id) for row in page)
    assert ids(client.priorities.list_all()) == ids(page)
    assert client.priorities.get(page[0].id).name == page[0].name


def test_a_priority_by_the_number_of_tickets(v2: HaloPsaClient, inventory: HaloPsaClient) -> None:
    with pytest.raises(HaloPsaValidationError, match="guid"):
        loose(v2).priorities.get(2)
    with pytest.raises(HaloPsaNotFoundError):
        v2.priorities.get("2")
    assert loose(inventory).priorities.get(2).name == "High"


def test_categories(client: HaloPsaClient) -> None:
    page = client.categories.list()
    assert len(page) == 18
    assert ids(client.categories.list_all()) == ids(page)
    assert client.categories.get(11).value == "Email>Fault"


def test_slas(client: HaloPsaClient) -> None:
    page = client.slas.list()
    assert [row.name for row in page] == ["Standard", "Premium"]
    assert ids(client.slas.list_all()) == ids(page)
    sla = client.slas.get(1)
    assert sla.priorities is not None
    assert [row.name for row in sla.priorities] == ["Critical", "High", "Medium", "Low"]


def test_a_list_that_comes_whole_has_no_second_page(v2: HaloPsaClient) -> None:
    with pytest.raises(HaloPsaValidationError, match="page_no"):
        v2.statuses.list(page_no=2)
