"""find(): the one record with certain values, end to end; tenants that ignore filters or page wrongly."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator

import pytest

from halopsa import (
    AsyncHaloPsaClient,
    HaloPsaAmbiguousError,
    HaloPsaClient,
    HaloPsaIncompleteError,
    HaloPsaValidationError,
    RateLimitConfig,
)
from halopsa.sandbox import Sandbox
from tests.integration.checks import loose, said
from tests.of_halopsa import Dialect


def test_a_contact_is_found_by_its_address(client: HaloPsaClient) -> None:
    there = client.contacts.get(789)
    assert there.emailaddress
    found = client.contacts.find(emailaddress=f"  {there.emailaddress.upper()} ")
    assert found is not None
    assert (found.id, found.emailaddress) == (789, there.emailaddress)
    assert client.contacts.find(emailaddress=there.emailaddress, client_id=123, site_id=456) is not None
    assert client.contacts.find(emailaddress=there.emailaddress, client_id=124) is None
    assert client.contacts.find(emailaddress=there.emailaddress[:-1]) is None  # a search would find it


def test_what_is_found_has_all_details(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2_halo.requests.clear()
    found = v2.clients.find(name="westbrook FURNITURE")
    assert found is not None
    assert (found.id, found.name) == (123, "Westbrook Furniture")
    assert found.has("customfields")
    assert said(v2_halo) == ["GET /Client 200", "GET /Client/123 200"]


def test_the_inactive_are_found_too(client: HaloPsaClient) -> None:
    made = client.clients.create(name="Asleep Ltd", inactive=True)
    found = client.clients.find(name="Asleep Ltd")
    assert found is not None
    assert (found.id, found.inactive) == (made.id, True)


def test_a_site_is_narrowed_by_its_client(client: HaloPsaClient) -> None:
    one = client.sites.create(name="Head Office East", client_id=123)
    two = client.sites.create(name="head office east", client_id=124)
    with pytest.raises(
        HaloPsaAmbiguousError, match=r"sites\.find: 2 records have this name: .* Narrow it"
    ) as caught:
        client.sites.find(name="Head Office East")
    assert sorted(row.id for row in caught.value.records) == [one.id, two.id]
    assert not caught.value.may_have_taken_effect
    found = client.sites.find(name="Head Office East", client_id=124)
    assert found is not None
    assert found.id == two.id


def test_an_asset_is_found_by_its_number_as_it_is(client: HaloPsaClient) -> None:
    made = client.assets.create(inventory_number="ID-2", assettype_id=1, client_id=123)
    client.assets.create(inventory_number="ID-20", assettype_id=1, client_id=123)
    found = client.assets.find(inventory_number="ID-2")
    assert found is not None
    assert found.id == made.id
    assert client.assets.find(inventory_number="id-2") is None


@pytest.mark.parametrize(
    ("match", "said_"),
    [
        ({}, "emailaddress: is needed"),
        ({"client_id": 123}, "emailaddress: is needed"),
        ({"emailaddress": " \t"}, "must not be blank"),
        ({"emailaddress": "\u200b"}, "must not be blank"),
        ({"emailaddress": ""}, "must not be blank"),
        ({"emailaddress": None}, "None would match anything"),
        ({"emailaddress": 5}, "must be text"),
        ({"emailaddress": "a@b.example", "client_id": True}, "must be a whole number"),
        ({"emailaddress": "a@b.example", "client_id": None}, "None would match anything"),
        ({"emailadress": "a@b.example"}, "is nothing to find by; did you mean 'emailaddress'?"),
    ],
)
def test_what_finds_nothing_or_anything_is_refused(
    v2: HaloPsaClient, v2_halo: Sandbox, match: dict[str, object], said_: str
) -> None:
    v2_halo.requests.clear()
    with pytest.raises(HaloPsaValidationError) as caught:
        loose(v2.contacts).find(**match)
    assert said_ in str(caught.value)
    assert "Nothing was sent" in str(caught.value)
    assert said(v2_halo) == []


def test_brackets_and_quotes_are_found(v2: HaloPsaClient) -> None:
    for name in ('[Old] "Acme" 100%_x', "[]"):
        made = v2.clients.create(name=name)
        found = v2.clients.find(name=name)
        assert found is not None
        assert found.id == made.id


@pytest.fixture(params=["v2", "inventory"])
def deaf(request: pytest.FixtureRequest) -> Iterator[HaloPsaClient]:
    """A client of a tenant that ignores filters; whatever it warns of is an error."""
    dialect: Dialect = request.param
    with (
        Sandbox(ignore_filters=True, rate_limit=None, tickets=10, dialect=dialect) as halo,
        HaloPsaClient(**halo.connection, rate_limit=RateLimitConfig(enabled=False)) as client,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("error")
        yield client


def test_no_wrong_record_is_taken_where_filters_are_ignored(deaf: HaloPsaClient) -> None:
    first = next(iter(deaf.contacts.list_all()))
    assert deaf.contacts.find(emailaddress="nobody@nowhere.example") is None
    assert deaf.clients.find(name="No Such Client") is None
    last = deaf.contacts.create(name="Last One", emailaddress="last@example.com", client_id=123, site_id=456)
    found = deaf.contacts.find(emailaddress="LAST@example.com", client_id=123)
    assert found is not None
    assert found.id == last.id != first.id
    assert deaf.contacts.find(emailaddress="last@example.com", client_id=124) is None


def test_none_is_not_said_of_a_list_that_is_not_whole() -> None:
    with (
        Sandbox(
            rate_limit=None, tickets=10, ignore_filters=True, repeat_page_1=["Client"], page_cap=2
        ) as halo,
        HaloPsaClient(**halo.connection) as client,
        pytest.raises(HaloPsaIncompleteError),
    ):
        client.clients.find(name="No Such Client")


def test_async_finds_the_same(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2.sites.create(name="Twice", client_id=123)
    v2.sites.create(name="twice", client_id=124)

    async def work() -> None:
        async with AsyncHaloPsaClient(**v2_halo.connection) as client:
            found = await client.clients.find(name=" westbrook furniture")
            assert found is not None
            assert found.id == 123
            assert await client.assets.find(inventory_number="none of these") is None
            with pytest.raises(HaloPsaAmbiguousError) as caught:
                await client.sites.find(name="Twice")
            assert len(caught.value.records) == 2
            with pytest.raises(HaloPsaValidationError):
                await client.contacts.find(emailaddress="")

    asyncio.run(work())


def test_suppliers_items_teams_and_agents(client: HaloPsaClient) -> None:
    for resource in (client.suppliers, client.items, client.teams):
        made = loose(resource).ensure({"name": "One of a Kind"})
        assert made.outcome == "created"
        assert loose(resource).ensure({"name": " one of a kind"}).record.id == made.record.id
        assert loose(resource).find(name="ONE OF A KIND").id == made.record.id
        assert loose(resource).find(name="One of a") is None
    agent = client.agents.ensure({"email": "Eve@Example.com"}, {"name": "Eve Fry"})
    assert agent.outcome == "created"
    found = client.agents.find(email="eve@example.com")
    assert found is not None
    assert found.id == agent.record.id
    assert client.agents.find(name="eve fry", email="eve@example.com") is not None
