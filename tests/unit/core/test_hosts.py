"""Hosts, credentials and ways to log in that an API names, over real HTTP, blocking and in an event loop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.core.config.settings import Config
from halopsa.core.facts import ApiFacts
from halopsa.core.transport.exchange import Call
from tests.unit.core.hosts import KEY, Blocking, Looping, Server, depot, served

Client = Blocking | Looping


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ApiFacts]:
    with depot(tmp_path_factory.mktemp("depot")) as facts:
        yield facts


@pytest.fixture
def main() -> Iterator[Server]:
    with served() as server:
        yield server


@pytest.fixture
def gate() -> Iterator[Server]:
    with served() as server:
        yield server


@pytest.fixture(params=[Blocking, Looping])
def client(request: pytest.FixtureRequest) -> Client:
    made: Client = request.param()
    return made


def config_of(api: ApiFacts, main: Server, gate: Server | None = None, **brought: object) -> Config:
    addresses = {"main": main.url, "gate": gate.url if gate is not None else None}
    return Config.build(api, credentials={"api_key": KEY, **brought}, addresses=addresses)


def test_a_key_goes_out_in_its_header(api: ApiFacts, main: Server, client: Client) -> None:
    transport = client.transport(config_of(api, main))
    answers = client.send(
        transport, Call("GET", "/crates/c1"), Call("POST", "/crates", json={"label": "x"}, effect="write")
    )
    assert [answer.status for answer in answers] == [200, 200]
    assert [asked.path for asked in main.asked] == ["/api/crates/c1", "/api/crates"]
    for asked in main.asked:
        assert asked.headers["x-depot-key"] == f"key {KEY}"
        assert "authorization" not in asked.headers
    client.close(transport)
