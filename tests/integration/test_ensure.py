"""ensure(): exactly one record, end to end: threads, tasks, lost answers, and tenants that ignore filters."""

from __future__ import annotations

import asyncio
import threading
import warnings
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from halopsa import (
    AsyncHaloPsaClient,
    Ensured,
    HaloPsaAmbiguousError,
    HaloPsaClient,
    HaloPsaError,
    HaloPsaValidationError,
    RateLimitConfig,
)
from halopsa.core.http.call import Call, Response
from halopsa.models.client import Client
from halopsa.sandbox import Sandbox
from tests.faulty import CALM, FaultyTenant
from tests.integration.checks import loose, said

PLACE = {"client_id": 123, "site_id": 456}


def test_a_contact_is_made_once(client: HaloPsaClient) -> None:
    made = client.contacts.ensure(
        {"emailaddress": " Ann@Example.com"}, {"name": "Ann Lee", "client_id": 123, "site_id": 456}
    )
    assert isinstance(made, Ensured)
    assert made.outcome == "created"
    assert (made.record.name, made.record.client_id) == ("Ann Lee", 123)
    record, outcome = client.contacts.ensure({"emailaddress": "ann@example.COM "}, {"name": "Another Name"})
    assert (record.id, record.name, record.emailaddress, outcome) == (
        made.record.id,
        "Ann Lee",
        "Ann@Example.com",
        "found",
    )


def test_clients_sites_and_assets(client: HaloPsaClient) -> None:
    new = client.clients.ensure({"name": "Brand New Ltd"})
    assert new.outcome == "created"
    assert client.clients.ensure({"name": "brand new ltd "}).record.id == new.record.id
    site = client.sites.ensure({"name": "Depot", "client_id": new.record.id})
    assert (site.outcome, site.record.client_id) == ("created", new.record.id)
    assert client.sites.ensure({"name": "depot", "client_id": new.record.id}).outcome == "found"
    assert client.sites.ensure({"name": "Depot", "client_id": 123}).outcome == "created"
    data = {"assettype_id": 1, "client_id": 123}
    assert client.assets.ensure({"inventory_number": "TAG-1"}, loose(data)).outcome == "created"
    assert client.assets.ensure({"inventory_number": "TAG-1"}, loose(data)).outcome == "found"


def test_only_what_differs_is_changed(
    v2: HaloPsaClient, v2_halo: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = v2.contacts.get(789)
    match = {"emailaddress": str(there.emailaddress)}
    v2_halo.requests.clear()
    same = v2.contacts.ensure(loose(match), {"name": there.name, "site_id": there.site_id}, update=True)
    assert same.outcome == "found"
    assert not any(text.startswith("POST") for text in said(v2_halo))
    bodies: list[object] = []
    send = v2._transport.asend

    def noting(call: Call) -> Coroutine[object, None, Response]:
        if call.method == "POST":
            bodies.append(call.json)
        return send(call)

    monkeypatch.setattr(v2._transport, "asend", noting)
    changed = v2.contacts.ensure(loose(match), {"name": there.name, "phonenumber": "0999"}, update=True)
    assert (changed.outcome, changed.record.id) == ("updated", 789)
    assert bodies == [[{"id": 789, "phonenumber": "0999"}]]
    assert v2.contacts.get(789).phonenumber == "0999"
    kept = v2.contacts.ensure(loose(match), {"phonenumber": "0111"})
    assert (kept.outcome, kept.record.phonenumber) == ("found", "0999")


@pytest.mark.parametrize(
    ("match", "data", "said_"),
    [
        ({}, {}, "contacts.ensure: emailaddress: is needed"),
        ({"emailaddress": " "}, {}, "must not be blank"),
        ({"emailaddress": "a@b.example"}, {"nmae": "x"}, "did you mean 'name'?"),
        ({"emailaddress": "a@b.example"}, {"emailaddress": "c@b.example"}, "is another one in the data"),
    ],
)
def test_what_cannot_work_is_refused(
    v2: HaloPsaClient, v2_halo: Sandbox, match: dict[str, object], data: dict[str, object], said_: str
) -> None:
    v2_halo.requests.clear()
    with pytest.raises(HaloPsaValidationError) as caught:
        v2.contacts.ensure(loose(match), loose(data))
    assert said_ in str(caught.value)
    assert said(v2_halo) == []


def test_what_a_create_lacks_is_told_when_there_is_none(v2: HaloPsaClient) -> None:
    there = v2.contacts.get(789)
    assert v2.contacts.ensure({"emailaddress": str(there.emailaddress)}).outcome == "found"
    with pytest.raises(HaloPsaValidationError, match="name: is needed"):
        v2.contacts.ensure({"emailaddress": "a@b.example"})
    made = v2.contacts.ensure(
        {"emailaddress": "a@b.example"}, {"name": "A B", "client_id": 123, "site_id": 456}
    )
    assert made.outcome == "created"  # no claim was left behind


def test_a_read_only_client_refuses(v2_halo: Sandbox) -> None:
    v2_halo.requests.clear()
    with (
        HaloPsaClient(**v2_halo.connection, read_only=True) as client,
        pytest.raises(HaloPsaError, match="read_only"),
    ):
        client.clients.ensure({"name": "Westbrook Furniture"})
    assert said(v2_halo) == []


def test_several_are_not_guessed_at(v2: HaloPsaClient) -> None:
    v2.sites.create(name="Twice", client_id=123)
    v2.sites.create(name="twice", client_id=124)
    with pytest.raises(HaloPsaAmbiguousError):
        v2.sites.ensure({"name": "Twice"})


def test_threads_of_one_client_make_one(v2: HaloPsaClient) -> None:
    ready = threading.Barrier(8)

    def work(_: int) -> Ensured[Client]:
        ready.wait()
        return v2.clients.ensure({"name": "Wanted By All"})

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, range(8)))
    assert sorted(one.outcome for one in found) == ["created", *["found"] * 7]
    assert len({one.record.id for one in found}) == 1


@pytest.mark.parametrize("ignoring", [True, False])
def test_no_wrong_record_is_taken_where_filters_are_ignored(ignoring: bool) -> None:
    with (
        Sandbox(ignore_filters=ignoring, rate_limit=None, tickets=0, page_cap=3) as halo,
        HaloPsaClient(**halo.connection, **CALM) as client,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("error")
        before = len(client.contacts.list_all().to_list())
        for number in range(3):
            match = {"emailaddress": f"new{number}@example.com"}
            data = {"name": f"New {number}", **PLACE}
            assert client.contacts.ensure(loose(match), loose(data)).outcome == "created"
            assert client.contacts.ensure(loose(match), loose(data)).outcome == "found"
        assert len(client.contacts.list_all(includeinactive=True).to_list()) >= before + 3


@pytest.mark.parametrize(
    "fault", ["lost after", "500 after", "reset after", "cut after", "lost", "500", "429"]
)
def test_a_lost_answer_makes_no_second_one(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Requests: the look, the create, and what follows.
    with FaultyTenant({2: fault}) as tenant, HaloPsaClient(**tenant.connection, **CALM) as client:
        quick(client, monkeypatch)
        made = client.clients.ensure({"name": "Once"})
        assert made.outcome == "created"
        assert [row.id for row in tenant.rows("clients", search="Once")] == [made.record.id]


def test_an_outcome_that_stays_unknown_is_told_and_looked_up_next_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = dict.fromkeys(range(2, 30), "500")
    with FaultyTenant(plan, reads={}) as tenant, HaloPsaClient(**tenant.connection, **CALM) as client:
        quick(client, monkeypatch)
        with pytest.raises(HaloPsaError) as caught:
            client.clients.ensure({"name": "Never"})
        assert caught.value.may_have_taken_effect
        assert sum(told.method == "POST" for told in tenant.log) == 3
        assert tenant.rows("clients", search="Never") == []


def quick(client: HaloPsaClient | AsyncHaloPsaClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let lists show at once what was written."""
    facts = client._session.facts.writes
    monkeypatch.setattr(type(facts), "write_settles", 0.05, raising=False)


def test_async_tasks_make_one(v2_halo: Sandbox, tmp_path: Path) -> None:
    async def work(budget: str | None) -> None:
        limits = RateLimitConfig()
        async with AsyncHaloPsaClient(**v2_halo.connection, rate_limit=limits, budget=budget) as client:
            name = f"Wanted By Tasks {budget is None}"
            found = await asyncio.gather(*(client.clients.ensure({"name": name}) for _ in range(5)))
            assert sorted(one.outcome for one in found) == ["created", *["found"] * 4]
            assert len({one.record.id for one in found}) == 1
            changed = await client.clients.ensure({"name": name}, {"website": "example.com"}, update=True)
            assert changed.outcome == "updated"
            with pytest.raises(HaloPsaValidationError):
                await client.clients.ensure({"name": ""})

    asyncio.run(work(None))
    asyncio.run(work(str(tmp_path / "budget.db")))


def test_what_it_costs(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    def asked(**fields: str) -> list[str]:
        v2_halo.requests.clear()
        v2.clients.ensure({"name": "Counted"}, loose(fields), update=True)
        return [text.split()[0] for text in said(v2_halo)]

    v2.clients.list()  # logged in
    assert asked() == ["GET", "POST"]
    assert asked() == ["GET", "GET"]
    assert asked(website="example.com") == ["GET", "GET", "POST"]
    assert asked(website="example.com") == ["GET", "GET"]
