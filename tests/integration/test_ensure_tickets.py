"""Tickets by a key of the caller's (alerts without duplicates), end to end: where it is kept, and what is closed."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import Iterator

import pytest

from halopsa import (
    AsyncHaloPsaClient,
    HaloPsaAmbiguousError,
    HaloPsaClient,
    HaloPsaUnsupportedError,
    HaloPsaValidationError,
)
from halopsa.sandbox import Sandbox
from tests.faulty import CALM
from tests.integration.checks import loose, said

CLOSED = 9


def test_an_alert_makes_one_ticket(client: HaloPsaClient) -> None:
    made = client.tickets.ensure({"key": "alert-17"}, {"summary": "Disk full", "details": "C: is full"})
    assert (made.outcome, made.record.summary) == ("created", "Disk full")
    again = client.tickets.ensure({"key": "alert-17"}, {"summary": "Disk full, still"})
    assert (again.outcome, again.record.id, again.record.summary) == ("found", made.record.id, "Disk full")
    assert client.tickets.ensure({"key": "alert-1"}, {"summary": "Other"}).outcome == "created"
    found = client.tickets.find(key="alert-17")
    assert found is not None
    assert (found.id, found.third_party_id_string) == (made.record.id, "alert-17")
    assert client.tickets.find(key="ALERT-17") is None
    changed = client.tickets.ensure({"key": "alert-17"}, {"summary": "Disk full again"}, update=True)
    assert (changed.outcome, client.tickets.get(made.record.id).summary) == ("updated", "Disk full again")


@pytest.mark.parametrize(
    "field", ["third_party_id_string", "supplier_reference", "client_reference", "thirdpartyref"]
)
def test_a_key_is_kept_where_the_caller_says(field: str) -> None:
    with Sandbox(tickets=5, rate_limit=None) as halo, HaloPsaClient(**halo.connection, **CALM) as client:
        made = client.tickets.ensure({"key": "k-1"}, {"summary": "s"}, key_in=field)
        assert (made.outcome, getattr(made.record, field)) == ("created", "k-1")
        assert (
            client.tickets.ensure({"key": "k-1"}, {"summary": "s"}, key_in=field).record.id == made.record.id
        )
        assert client.tickets.find(**loose({field: "k-1"})) is not None
        assert client.tickets.find(**loose({field: "k-"})) is None


def test_a_key_is_kept_in_a_custom_field(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    data = {"summary": "s", "custom": {"CFUsersAffected": "North"}}
    made = v2.tickets.ensure({"key": "k-1"}, loose(data), key_in="CFAffectedService")
    assert made.outcome == "created"
    read = v2.tickets.get(made.record.id)
    assert (read.custom["CFAffectedService"], read.custom["CFUsersAffected"]) == ("k-1", "North")
    v2_halo.requests.clear()
    assert (
        v2.tickets.ensure({"key": "k-1"}, loose(data), key_in="CFAffectedService").record.id == made.record.id
    )
    assert len(said(v2_halo)) < 10  # rows show it: tickets are not read one by one
    assert (
        v2.tickets.ensure({"key": "k-2"}, {"summary": "s"}, key_in="CFAffectedService").outcome == "created"
    )
    with pytest.raises(
        HaloPsaValidationError, match="there is no custom field 'CFAffectedServices'; did you mean"
    ):
        v2.tickets.ensure({"key": "k-1"}, {"summary": "s"}, key_in="CFAffectedServices")


def close(client: HaloPsaClient, ticket: int) -> None:
    assert client.tickets.update(ticket, status_id=CLOSED).closeddate is not None


def test_a_name_in_place_of_an_id_is_no_difference(client: HaloPsaClient) -> None:
    client.tickets.ensure({"key": "k"}, {"summary": "Full", "status_id": "In Progress"})
    same = client.tickets.ensure({"key": "k"}, {"summary": "Full", "status_id": "In Progress"}, update=True)
    assert same.outcome == "found"
    changed = client.tickets.ensure({"key": "k"}, {"summary": "Full", "status_id": "New"}, update=True)
    assert (changed.outcome, changed.record.status_name) == ("updated", "New")


def test_where_it_is_closed_a_new_one_is_made(client: HaloPsaClient) -> None:
    first = client.tickets.ensure({"key": "k"}, {"summary": "s"}).record
    close(client, first.id)
    second = client.tickets.ensure({"key": "k"}, {"summary": "s"})
    assert (second.outcome, second.record.id != first.id) == ("created", True)
    assert client.tickets.ensure({"key": "k"}, {"summary": "s"}).record.id == second.record.id  # the open one
    found = client.tickets.find(key="k")
    assert found is not None
    assert found.id == second.record.id
    close(client, second.record.id)
    found = client.tickets.find(key="k")  # none is open: the newest
    assert found is not None
    assert found.id == second.record.id


def test_where_it_is_closed_it_is_opened_again(client: HaloPsaClient) -> None:
    made = client.tickets.ensure({"key": "k"}, {"summary": "s"}).record
    assert client.tickets.ensure({"key": "k"}, {"summary": "s"}, on_closed="reopen").outcome == "found"
    close(client, made.id)
    again = client.tickets.ensure({"key": "k"}, {"summary": "s"}, on_closed="reopen")
    assert (again.outcome, again.record.id, again.record.status_id) == (
        "reopened",
        made.id,
        1,
    )  # as its type says
    assert client.tickets.get(made.id).closeddate is None
    close(client, made.id)
    again = client.tickets.ensure(
        {"key": "k"}, {"status_id": 2, "summary": "t"}, on_closed="reopen", update=True
    )
    assert (again.outcome, again.record.status_id, again.record.summary) == ("reopened", 2, "t")


def test_where_it_is_closed_it_is_noted(client: HaloPsaClient) -> None:
    made = client.tickets.ensure({"key": "k"}, {"summary": "s", "details": "It is down"}).record
    close(client, made.id)
    noted = client.tickets.ensure(
        {"key": "k"}, {"summary": "s", "details": "It is down again"}, on_closed="note"
    )
    assert (noted.outcome, noted.record.id) == ("noted", made.id)
    actions = client.tickets.actions(made.id)
    assert [action.note for action in actions].count("It is down again") == 1
    assert client.tickets.get(made.id).closeddate is not None
    client.tickets.ensure({"key": "k"}, on_closed="note", action={"outcome": "Re-assign", "note": "third"})
    assert {(action.outcome, action.note) for action in client.tickets.actions(made.id)} >= {
        ("Re-assign", "third")
    }


@pytest.mark.parametrize(
    ("match", "options", "said_"),
    [
        ({"key": ""}, {}, "must not be blank"),
        ({"key": 17}, {}, "must be text"),
        ({"client_id": 123}, {}, "key: is needed"),
        ({"key": "k"}, {"on_closed": "open"}, "on_closed: must be 'new', 'reopen' or 'note'"),
        ({"summary": "s"}, {"key_in": "supplier_reference"}, "key_in: is for a key, and none is given"),
        (
            {"key": "k", "third_party_id_string": "k"},
            {},
            "is kept in third_party_id_string, which is given too",
        ),
    ],
)
def test_what_cannot_work_is_refused(
    v2: HaloPsaClient, v2_halo: Sandbox, match: dict[str, object], options: dict[str, str], said_: str
) -> None:
    v2_halo.requests.clear()
    with pytest.raises(HaloPsaValidationError) as caught:
        v2.tickets.ensure(loose(match), {"summary": "s"}, **loose(options))
    assert said_ in str(caught.value)
    assert said(v2_halo) == []


def test_two_that_are_open_are_not_guessed_at(v2: HaloPsaClient) -> None:
    for _ in range(2):
        v2.tickets.create(summary="s", third_party_id_string="k")
    with pytest.raises(HaloPsaAmbiguousError):
        v2.tickets.ensure({"key": "k"}, {"summary": "s"})


@pytest.fixture
def deaf() -> Iterator[HaloPsaClient]:
    """A client of a tenant that ignores filters; whatever it warns of is an error."""
    with (
        Sandbox(ignore_filters=True, rate_limit=None, tickets=230) as halo,
        HaloPsaClient(**halo.connection, **CALM) as client,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("error")
        yield client


def test_no_wrong_ticket_is_taken_where_filters_are_ignored(deaf: HaloPsaClient) -> None:
    made = [deaf.tickets.ensure({"key": f"alert-{n}"}, {"summary": f"Alert {n}"}) for n in range(3)]
    assert [one.outcome for one in made] == ["created"] * 3
    again = [deaf.tickets.ensure({"key": f"alert-{n}"}, {"summary": "x"}) for n in range(3)]
    assert [(one.outcome, one.record.id) for one in again] == [("found", one.record.id) for one in made]
    with pytest.raises(HaloPsaUnsupportedError, match="rows do not show client_reference"):
        deaf.tickets.ensure({"key": "alert-1"}, {"summary": "x"}, key_in="client_reference")


def test_async(v2_halo: Sandbox) -> None:
    async def work() -> None:
        async with AsyncHaloPsaClient(**v2_halo.connection, **CALM) as client:
            made = await client.tickets.ensure({"key": "k"}, {"summary": "s"})
            await client.tickets.update(made.record.id, status_id=CLOSED)
            noted = await client.tickets.ensure({"key": "k"}, {"summary": "s"}, on_closed="note")
            assert (noted.outcome, noted.record.id) == ("noted", made.record.id)
            again = await client.tickets.ensure({"key": "k"}, {"summary": "s"}, on_closed="reopen")
            assert (again.outcome, again.record.id) == ("reopened", made.record.id)
            found = await client.tickets.find(key="k")
            assert found is not None
            assert found.id == made.record.id

    asyncio.run(work())


def test_names_instead_of_ids_are_compared_as_ids(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    data = {"summary": "s", "status_id": "In Progress"}
    made = v2.tickets.ensure({"key": "k"}, loose(data))
    assert made.record.status_id == 2
    v2_halo.requests.clear()
    assert v2.tickets.ensure({"key": "k"}, loose(data), update=True).outcome == "found"
    assert not any(text.startswith("POST") for text in said(v2_halo))
    assert v2.tickets.ensure({"key": "k"}, {"status_id": "Closed"}, update=True).record.status_id == CLOSED


def test_a_preview_shows_the_create_and_leaves_nothing_in_doubt(v2: HaloPsaClient) -> None:
    shown = v2.preview(v2.tickets.ensure, {"key": "k"}, {"summary": "s"})
    assert shown.body == [{"summary": "s", "third_party_id_string": "k"}]
    began = time.monotonic()
    assert v2.tickets.ensure({"key": "k"}, {"summary": "s"}).outcome == "created"
    assert time.monotonic() - began < v2._session.facts.writes.write_settles / 2
