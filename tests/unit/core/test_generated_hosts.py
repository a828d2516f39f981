"""A generated client of several hosts: which one a request goes to, and where each address comes from."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from types import ModuleType

import pytest

import halopsa
from tests.generated import generated
from tests.unit.core.hosts import GATE, KEY, Server, served


@pytest.fixture(scope="module")
def depot(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generated("depot", tmp_path_factory.mktemp("depot"))


@pytest.fixture
def main() -> Iterator[Server]:
    with served() as server:
        yield server


@pytest.fixture
def gate() -> Iterator[Server]:
    with served() as server:
        yield server


def test_a_request_names_its_host(depot: ModuleType, main: Server, gate: Server) -> None:
    with depot.DepotClient(KEY, base_url=main.url, gate_url=gate.url, gate_key=GATE) as client:
        assert client.request("GET", "/crates/c1")["label"] == "one"
        assert client.request("GET", "/weights", host="gate")["label"] == "one"
        assert client.request("GET", "/crates/c1", host="main")["label"] == "one"
        with pytest.raises(depot.DepotValidationError, match="host: must be one of main, gate"):
            client.request("GET", "/crates", host="gates")
    assert [asked.path for asked in main.asked] == ["/api/crates/c1"] * 2
    assert [asked.path.rpartition("/")[2] for asked in gate.asked] == ["weights"]
    assert "x-depot-key" not in gate.asked[0].headers


def test_an_async_one_too(depot: ModuleType, main: Server, gate: Server) -> None:
    async def use() -> None:
        client = depot.AsyncDepotClient(KEY, base_url=main.url, gate_url=gate.url, gate_key=GATE)
        async with client:
            assert (await client.request("GET", "/weights", host="gate"))["label"] == "one"
            with pytest.raises(depot.DepotValidationError, match="host: must be one of main, gate"):
                await client.request("GET", "/crates", host="gates")

    asyncio.run(use())
    assert (len(main.asked), len(gate.asked)) == (0, 1)


def test_arguments_are_credentials_addresses_and_settings(depot: ModuleType) -> None:
    taken = inspect.signature(depot.DepotClient).parameters
    assert [name for name, one in taken.items() if one.kind is one.POSITIONAL_OR_KEYWORD] == ["api_key"]
    assert {"gate_key", "user", "password", "get_token", "base_url", "gate_url", "rate_limit"} <= set(taken)
    assert "auth_url" not in taken
    said = " ".join(depot.DepotClient.__doc__.split())
    assert "gate_url: The address of the host ``gate``. Default https://gate.depot.example." in said
    assert "``DEPOT_GATE_URL`` in the environment." in said
    with pytest.raises(TypeError, match="unexpected keyword argument 'tenant'"):
        depot.DepotClient(KEY, tenant="acme")
    with depot.DepotClient(KEY, rate_limit=halopsa.RateLimitConfig(share=0.5)) as client:
        assert (client.rate_limit.limit, client.rate_limit.window) == (300, 60)


def test_the_environment_has_all_of_it(
    depot: ModuleType, main: Server, gate: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {
        "API_KEY": KEY,
        "BASE_URL": main.url,
        "GATE_URL": gate.url,
        "GATE_KEY": GATE,
        "TOKEN": "a-token-x",
    }
    for name, value in given.items():
        monkeypatch.setenv(f"DEPOT_{name}", value)
    with depot.DepotClient.from_env() as client:
        client.request("GET", "/crates/c1")
        client.request("GET", "/weights", host="gate")
    assert main.asked[0].headers["authorization"] == "Bearer a-token-x"
    assert main.asked[0].headers["x-depot-key"] == f"key {KEY}"
    assert len(gate.asked) == 1
    with pytest.raises(TypeError, match="unexpected keyword argument 'tenant'"):
        depot.DepotClient.from_env(tenant="acme")
