"""What a create cannot do without: only what tenants are known to refuse is refused here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError
from tests.writes.every import Write, every, value_of
from tests.writes.server import Echo

Json = Any  # Any: calls made from a table

# The smallest bodies that live tenants took, or that integrations in production send: typed by hand.
TAKEN: Mapping[str, tuple[Json, ...]] = {
    "actions.create": (
        {"ticket_id": 5, "outcome": "Public Note", "note": "t"},
        {"ticket_id": "5", "outcome_id": "7"},
    ),
    "agents.create": ({"name": "Ann Lee", "email": "a@example.com"},),
    "appointments.create": (
        {"subject": "s", "start_date": "2026-03-19T15:10:00", "end_date": "2026-03-19T15:20:00"},
    ),
    "assets.create": (
        {"assettype_id": 3, "client_id": 5},
        {"assettype_id": 3, "site_id": 5},
        {"assettype_name": "Laptop", "client_name": "Acme", "site_name": "Office"},
    ),
    "clients.create": ({"name": "Acme"},),
    "contacts.create": (
        {
            "firstname": "Ann",
            "surname": "Lee",
            "name": "Ann Lee",
            "emailaddress": "a@example.com",
            "client_id": 5,
            "site_id": 6,
        },
        {"name": "Ann-77", "emailaddress": "a@example.com", "site_id": 6},
        {"name": "Ann", "emailaddress": "a@example.com", "client_name": "Acme"},
    ),
    "knowledge_base.create": ({"name": "n", "description": "d"},),
    "sites.create": ({"name": "HQ", "client_id": 5},),
    "suppliers.create": ({"name": "Acme"},),
    "teams.create": ({"name": "Desk"},),
    "tickets.add_action": ({"outcome": "Private Note", "note": "x"}, {"outcome_id": 4}),
    "tickets.create": (
        {"summary": "s"},
        {"summary": "s", "users_name": "u@example.com", "tickettype_id": "21"},
        {"summary": "s", "user_id": None, "site_id": None, "client_id": 3},
    ),
}


def creates() -> list[Write]:
    return [write for write in every() if write.op.kind == "create"]


def firm(write: Write) -> list[list[str]]:
    """What tenants are known to refuse a create without, each with what does as well."""
    known = write.op.min if write.op.grade in ("A", "B") else ()
    return [names.split("|") for names in known if not set(names.split("|")) & {*write.op.bind}]


def test_the_smallest_bodies_that_tenants_take_go_out(client: HaloPsaClient, echo: Echo) -> None:
    firmly = {write.path: write for write in creates() if firm(write)}
    assert firmly.keys() == TAKEN.keys()  # whoever lets a create refuse says what is taken
    for path, bodies in TAKEN.items():
        write = firmly[path]
        for body in bodies:
            write.of(client)(*write.id_of(), body)
            assert echo.record.keys() >= {"summary"} if path == "tickets.create" else echo.record, path
    assert len(echo.written) == sum(map(len, TAKEN.values()))


def test_every_create_refuses_what_it_firmly_needs_and_nothing_else(
    client: HaloPsaClient, echo: Echo
) -> None:
    tried = 0
    for write in creates():
        least = write.given()
        for names in firm(write):
            rest = {name: value for name, value in least.items() if name not in names}
            with pytest.raises(HaloPsaValidationError) as caught:
                write.of(client)(*write.id_of(), rest)
            assert [error.field for error in caught.value.errors] == [names[0]], write
            assert caught.value.status_code is None
            assert echo.sent == [], write
            for name in names:
                write.of(client)(*write.id_of(), {**rest, name: value_of(write.entity.fields[name])})
            assert len(echo.written) == len(names), write
            echo.reset()
            tried += 1
        loose = {} if firm(write) else dict(some(write))
        if loose:
            write.of(client)(*write.id_of(), loose)
            assert len(echo.written) == 1, write
            echo.reset()
    assert tried > 15


def test_nothing_is_needed_in_the_inventory_of_the_requirements(inventory: HaloPsaClient, echo: Echo) -> None:
    for write in creates():
        if write.path.startswith("api.") or "inventory" not in write.op.requests:
            continue
        body = dict(some(write))
        write.of(inventory)(*write.id_of(), body)
        assert len(echo.written) == 1, write
        echo.reset()


def some(write: Write) -> Iterator[tuple[str, Json]]:
    """One field that no create needs."""
    field = write.field("str", "int", "bool", "float", "datetime")
    if field is not None:
        yield field.name, value_of(field)
