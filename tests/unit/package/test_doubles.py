"""Doubles of the client in the tests of those who use it: as strict as the client is."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any
from unittest.mock import MagicMock, Mock, create_autospec, patch

import pytest

from halopsa import HaloPsaClient
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow
from halopsa.resources.tickets import Tickets
from tests.of_halopsa import decode, resource_names
from tests.unit.core.records.demo import Demo, DemoRow, demo_entities

__all__ = ["demo_entities"]


def client() -> HaloPsaClient:
    return HaloPsaClient(tenant="testcompany", token_source=lambda: "t")


@pytest.mark.parametrize(
    "make",
    [
        lambda: create_autospec(HaloPsaClient, instance=True),
        lambda: create_autospec(HaloPsaClient),
        lambda: create_autospec(client()),
    ],
    ids=["instance", "class", "object"],
)
def test_a_double_of_the_client(make: Callable[[], Any]) -> None:
    double = make()
    double.tickets.list.return_value = []
    assert double.tickets.list(page_size=5) == []
    assert double.api.tax.list is not None
    with pytest.raises(TypeError):
        double.tickets.list(5)
    with pytest.raises(TypeError):
        double.tickets.get()
    for part in (double, double.tickets, double.api):
        with pytest.raises(AttributeError):
            part.nonsense  # noqa: B018 - must not exist


@pytest.mark.parametrize("name", sorted(resource_names()))
def test_every_resource_of_a_double_has_the_methods_of_the_class(name: str) -> None:
    double = create_autospec(HaloPsaClient, instance=True)
    resource = getattr(client(), name)
    for method in (method for method in dir(resource) if not method.startswith("_")):
        assert callable(getattr(getattr(double, name), method))


def test_doubles_of_resources_records_and_what_is_patched() -> None:
    tickets = create_autospec(Tickets, instance=True)
    tickets.get.return_value = decode(Ticket, {"id": 5})
    assert tickets.get(5).id == 5
    record = create_autospec(decode(Ticket, {"id": 5}), instance=True)
    assert callable(record.to_dict)
    for double in (Mock(spec=client()), MagicMock(spec=HaloPsaClient), create_autospec(TicketRow)):
        with pytest.raises(AttributeError):
            double.nonsense  # noqa: B018 - must not exist
    with patch.object(HaloPsaClient, "tickets", autospec=True) as patched:
        patched.get.return_value = 5
        assert client().tickets.get(1) == 5
    assert isinstance(client().tickets, Tickets)


def test_the_class_shows_its_resources_and_says_what_is_missing_to_use_them() -> None:
    shown: Any = HaloPsaClient.tickets
    assert isinstance(shown, Tickets)
    assert next(iter(inspect.signature(shown.get).parameters)) == "id"
    with pytest.raises(AttributeError, match="make a client first"):
        shown.get(5)
    one = client()
    assert one.tickets is one.tickets
    assert one.api is one.api


def test_has_knows_every_attribute() -> None:
    row = decode(DemoRow, {"id": 5, "unknown": 1})
    assert (row.has("custom"), row.has("extra")) == (False, True)
    full = decode(Demo, {"id": 5, "customfields": []})
    assert (full.has("custom"), full.has("extra")) == (True, False)
    assert not decode(Demo, {"customfields": None}).has("custom")
