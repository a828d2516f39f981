"""Stand-ins of any API: what their manifest says of routes, access, limits, pages, envelopes and errors."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from halopsa.integrations.planhat import PlanhatClient, PlanhatError
from halopsa.sandbox import ApiSandbox
from tests.generated import generated

Client = Any  # of a package that no type checker sees


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generated("toy", tmp_path_factory.mktemp("toy"))


@pytest.fixture
def box(toy: ModuleType) -> Iterator[ApiSandbox]:
    with ApiSandbox("toy", rows=70, page_cap=20) as stand_in:
        yield stand_in


@pytest.fixture
def client(toy: ModuleType, box: ApiSandbox) -> Iterator[Client]:
    with toy.ToyClient(**box.connection) as made:
        yield made


def test_lists_have_pages_of_their_cap(client: Client, box: ApiSandbox) -> None:
    listing = client.toys.list_all()
    assert len({one.id for one in listing}) == 70
    assert listing.report.complete is True
    assert [one.query["offset"] for one in box.requests] == ["0", "20", "40", "60"]
    page = client.toys.list(page_size=5, page_no=2)
    assert (len(page), page.record_count, page[0].label) == (5, 70, "Toy label 6")


def test_filters_are_obeyed(client: Client) -> None:
    client.toys.update(client.toys.list(page_size=1)[0].id, colour="red")
    assert [one.colour for one in client.toys.list_all(colour="red")] == ["red"]


def test_records_are_made_changed_and_deleted(client: Client, toy: ModuleType) -> None:
    made = client.toys.create(label="Top", colour="green")
    assert client.toys.get(made.id).label == "Top"
    assert client.toys.update(made.id, colour="red").colour == "red"
    client.toys.delete(made.id)
    with pytest.raises(toy.ToyGoneError, match="there is no such record"):
        client.toys.get(made.id)


def test_the_credentials_count(toy: ModuleType, box: ApiSandbox) -> None:
    with toy.ToyClient(base_url=box.url, api_key="another") as client, pytest.raises(toy.ToyKeyError):
        client.toys.list()


def test_the_limits_are_those_of_the_manifest_or_given_ones(toy: ModuleType) -> None:
    with ApiSandbox("toy", rate_limit=(2, 1.0)) as box, toy.ToyClient(**box.connection) as client:
        for _ in range(3):
            client.toys.list()
        assert [one.status for one in box.requests] == [200, 200, 429, 200]
    with ApiSandbox("toy", rate_limit=None) as box, toy.ToyClient(**box.connection) as client:
        assert len(client.toys.list()) == 10


def test_faults_can_be_put_in_the_way(client: Client, box: ApiSandbox, toy: ModuleType) -> None:
    box.fail_next(403, '{"reason": "not today"}', content_type="application/json")
    with pytest.raises(toy.ToyForbiddenError, match="not today"):
        client.toys.list()
    assert [one.status for one in box.requests] == [403]
    box.reset()
    assert box.requests == []


def test_an_async_client_and_the_environment(
    toy: ModuleType, box: ApiSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in box.environment.items():
        monkeypatch.setenv(name, text)

    async def read() -> int:
        async with toy.AsyncToyClient.from_env() as client:
            return len([one async for one in client.toys.list_all()])

    assert asyncio.run(read()) == 70
    assert len(box.rows("/toys")) == 70


def test_an_unknown_api_is_refused() -> None:
    with pytest.raises(ValueError, match="there is no API called 'nothing'"):
        ApiSandbox("nothing")
    assert importlib.import_module("halopsa.sandbox").ApiSandbox is ApiSandbox


def test_what_is_needed_where_a_field_says_so() -> None:
    given = {"companyId": "5", "_currency": "USD", "fromDate": "2026-01-01"}
    with ApiSandbox("planhat") as stand_in, PlanhatClient(**stand_in.connection) as client:
        for more, lacks in (({}, "mrr"), ({"fixedPeriod": True, "mrr": 1}, "value")):
            with pytest.raises(PlanhatError, match=f"{lacks} is required"):
                client.request("POST", "/licenses", json={**given, **more})
        made = client.request("POST", "/licenses", json={**given, "fixedPeriod": True, "value": 9})
        assert made["value"] == 9
