"""The client itself: how it is made, what it shows, its escape hatch, its end."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from traceback import TracebackException

import pytest
import responses

from halopsa import (
    HaloPsaAuthenticationError,
    HaloPsaClient,
    HaloPsaConfigError,
    HaloPsaError,
    HaloPsaOutcomeUnknownError,
    HaloPsaProtocolError,
    HaloPsaRateLimitError,
    HaloPsaValidationError,
    RateLimitConfig,
    TokenInfo,
)
from halopsa._api import API
from halopsa.core.operations.resource import Resource
from halopsa.core.session import Session
from tests.ids import plain
from tests.of_halopsa import keep, resource_names
from tests.wire.tenant import Answer, Json, Sent, Tenant, connect, loose, made, ok, text

VARIABLES = ("TENANT", "CLIENT_ID", "CLIENT_SECRET", "BASE_URL", "AUTH_SERVER", "TENANT_ID", "SCOPE")


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(f"HALOPSA_{name}", raising=False)


def environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"HALOPSA_{name}", value)


# Making one


def test_only_keywords() -> None:
    with pytest.raises(TypeError):
        loose_class(HaloPsaClient)("acme", "id", "secret")


def loose_class(cls: Json) -> Json:
    return cls


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({}, ["tenant", "client_id", "client_secret"]),
        ({"tenant": "acme"}, ["client_id", "client_secret"]),
        ({"tenant": "acme", "client_id": "i", "client_secret": ""}, ["client_secret"]),
        ({"tenant": "a/b", "client_id": "i", "client_secret": "s"}, ["tenant"]),
        ({"tenant": "acme", "client_id": "i", "client_secret": "s", "dialect": "v3"}, ["dialect"]),
        ({"tenant": "acme", "client_id": "i", "client_secret": "s", "timeout": 0}, ["timeout"]),
        ({"base_url": "http://acme.example.com", "client_id": "i", "client_secret": "s"}, ["http"]),
    ],
    ids=repr,
)
def test_settings_that_cannot_work(given: dict[str, Json], named: list[str]) -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        HaloPsaClient(**given)
    for name in named:
        assert name in str(caught.value)
    assert len(caught.value.problems) >= len(named)


def test_addresses() -> None:
    addresses: list[dict[str, Json]] = [
        {"tenant": "ACME"},
        {"base_url": "https://acme.halopsa.com/"},
        {"base_url": "https://acme.halopsa.com/api/"},
    ]
    for given in addresses:
        with HaloPsaClient(**given, client_id="i", client_secret="s") as client:
            assert repr(client) == "<HaloPsaClient of https://acme.halopsa.com, dialect v2>"
    with connect("inventory", read_only=True) as client:
        assert (
            repr(client) == "<HaloPsaClient of https://testcompany.halopsa.com, dialect inventory, read-only>"
        )


def test_a_refusal_can_be_shown_with_its_variables() -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        HaloPsaClient(tenant="acme")
    shown = "".join(TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "self = <HaloPsaClient, not made>" in shown


def test_a_token_source_needs_no_credentials(tenant: Tenant) -> None:
    tenant.answers(ok({"id": 5}))
    with HaloPsaClient(tenant="testcompany", token_source=lambda: "from-elsewhere") as client:
        client.tickets.get(5)
    assert tenant.headers[0]["Authorization"] == "Bearer from-elsewhere"
    assert tenant.tokens == []


# The environment


def test_from_env(monkeypatch: pytest.MonkeyPatch, tenant: Tenant) -> None:
    environment(
        monkeypatch,
        TENANT="testcompany",
        CLIENT_ID="env-id",
        CLIENT_SECRET="env-secret",
        SCOPE="read:tickets",
    )
    tenant.answers(ok({"id": 5}))
    with HaloPsaClient.from_env() as client:
        assert isinstance(client, HaloPsaClient)
        assert client.tickets.get(5).id == 5
        assert client.agents.me() is client.agents.me()
    assert tenant.tokens == [
        {
            "grant_type": "client_credentials",
            "client_id": "env-id",
            "client_secret": "env-secret",
            "scope": "read:tickets",
        }
    ]


def test_arguments_win_over_the_environment(monkeypatch: pytest.MonkeyPatch, tenant: Tenant) -> None:
    environment(monkeypatch, TENANT="testcompany", CLIENT_ID="env-id", CLIENT_SECRET="env-secret")
    tenant.answers(ok({"id": 5}))
    client = HaloPsaClient.from_env(
        client_id="own-id",
        client_secret=None,
        read_only=True,
        dialect="inventory",
        rate_limit=RateLimitConfig(share=0.5),
    )
    client.tickets.get(5)
    assert (tenant.tokens[0]["client_id"], tenant.tokens[0]["client_secret"]) == ("own-id", "env-secret")
    assert "includedetails" not in tenant.only.query  # the dialect of the argument
    assert client.rate_limit.limit == 250
    with pytest.raises(HaloPsaValidationError, match="read-only"):
        client.tickets.delete(5)


def test_subclasses(monkeypatch: pytest.MonkeyPatch) -> None:
    class Own(HaloPsaClient):
        pass

    environment(monkeypatch, TENANT="testcompany", CLIENT_ID="i", CLIENT_SECRET="s")
    assert type(Own.from_env()) is Own


def test_the_environment_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch, TENANT=" ", CLIENT_ID="")
    with pytest.raises(HaloPsaConfigError) as caught:
        HaloPsaClient.from_env()
    for name in ("HALOPSA_TENANT", "HALOPSA_CLIENT_ID", "HALOPSA_CLIENT_SECRET"):
        assert name in str(caught.value)
    with pytest.raises(TypeError, match="tennant"):
        loose_class(HaloPsaClient).from_env(tennant="acme")


def test_from_env_takes_what_the_client_takes() -> None:
    """Its options are there for type checkers only, so they are read from the source."""
    names = set(inspect.signature(HaloPsaClient.__init__).parameters) - {"self"}
    source = ast.parse(Path(inspect.getfile(HaloPsaClient)).read_text(encoding="utf-8"))
    (options,) = (
        node for node in ast.walk(source) if isinstance(node, ast.ClassDef) and node.name == "ClientOptions"
    )
    assert names == {
        node.target.id
        for node in options.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


# What it has


def test_resources() -> None:
    client = connect()
    spec = Path(__file__).parents[3] / "spec/halopsa/resources"
    assert set(resource_names()) == {path.stem for path in spec.glob("*.yaml")}
    for name in resource_names():
        found = getattr(client, name)
        assert isinstance(found, Resource)
        assert getattr(client, name) is found
        assert name in dir(client)
        assert inspect.getdoc(getattr(type(client), name))
    with pytest.raises(AttributeError):
        loose(client).ticket  # noqa: B018 - there is none


def test_token_info_and_rate_limit(tenant: Tenant) -> None:
    tenant.answers(ok({"id": 5}))
    client = connect(rate_limit=RateLimitConfig())
    assert loose(client).token_info is None
    assert (client.rate_limit.limit, client.rate_limit.window) == (500, 180.0)
    assert (client.rate_limit.used, client.rate_limit.remaining) == (0, 500)
    client.tickets.get(5)
    assert isinstance(client.token_info, TokenInfo)
    assert client.token_info.access_token == "mock-jwt-token"
    assert (client.token_info.token_type, client.token_info.expires_in) == ("Bearer", 3600)
    assert (client.rate_limit.used, client.rate_limit.remaining) == (2, 498)
    assert "mock-jwt-token" not in repr(client.token_info)


def test_bad_credentials(tenant: Tenant) -> None:
    client = connect(client_id="bad-client-id")
    with pytest.raises(HaloPsaAuthenticationError, match="invalid_client") as caught:
        client.tickets.list()
    assert (caught.value.status_code, caught.value.reason) == (400, "credentials")
    assert tenant.sent == []


# The escape hatch


def test_request(tenant: Tenant) -> None:
    tenant.answers(ok({"a": [1]}), made({"id": 5}), Answer(204), Answer(200, b"\xef\xbb\xbf "))
    client = connect()
    assert client.request("get", "api/Search", params={"search": "x y", "n": None, "on": False}) == {"a": [1]}
    assert client.request("POST", "/Anything", json=[{"_x": 1}]) == {"id": 5}
    assert client.request("DELETE", "/Anything/5") is None
    assert client.request("PATCH", "/Anything/5", json={}) is None
    assert tenant.sent == [
        Sent("GET", "/api/Search", {"search": "x y", "on": "false"}),
        Sent("POST", "/api/Anything", {}, [{"_x": 1}]),
        Sent("DELETE", "/api/Anything/5"),
        Sent("PATCH", "/api/Anything/5", {}, {}),
    ]


def test_requests_are_not_translated(tenant: Tenant) -> None:
    tenant.answers(ok([]))
    connect().request("GET", "/Tickets", params={"team_id": 4, "nonsense": 1})
    assert tenant.only.query == {"team_id": "4", "nonsense": "1"}


@pytest.mark.parametrize("wrong", [{"a": {}}, {"a": object()}, {"a": []}, {"a": float("nan")}], ids=plain)
def test_parameters_that_cannot_be_sent(tenant: Tenant, wrong: dict[str, object]) -> None:
    with pytest.raises(HaloPsaValidationError, match="a") as caught:
        connect().request("GET", "/Tickets", params=wrong)
    assert [error.field for error in caught.value.errors] == ["a"]
    assert tenant.sent == []


@pytest.mark.parametrize("wrong", [5, "a=1", [("a", 1)], {1: 2}], ids=repr)
def test_parameters_that_are_none(tenant: Tenant, wrong: object) -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        loose(connect()).request("GET", "/Tickets", params=wrong)
    assert [error.field for error in caught.value.errors] == ["params"]
    assert tenant.sent == []


@pytest.mark.parametrize("way", ["%2e%2e", ".%2E", "..%2fa", "..%5ca", "a%2F..", "a%5C.."])
def test_paths_lead_nowhere_even_where_quotes_are_undone(tenant: Tenant, way: str) -> None:
    with pytest.raises(HaloPsaValidationError, match="path"):
        connect().request("GET", f"/Tickets/{way}/Users/1")
    assert tenant.sent == []


@pytest.mark.parametrize("wrong", [object(), {"a": object()}, float("nan"), b"x", {1, 2}], ids=plain)
def test_bodies_that_cannot_be_sent(tenant: Tenant, wrong: object) -> None:
    with pytest.raises(HaloPsaValidationError):
        connect().request("POST", "/Tickets", json=wrong)
    assert tenant.sent == []


def test_answers_that_cannot_be_read(tenant: Tenant) -> None:
    for answer in (text(200, "OK", "text/plain"), text(200, "{", "application/json"), Answer(200)):
        tenant.answers(answer)
        with pytest.raises(HaloPsaProtocolError):
            connect().request("GET", "/Tickets")
    for answer in (
        text(200, "OK", "text/plain"),
        text(200, "{", "application/json"),
        text(200, "<html>x</html>"),
    ):
        tenant.answers(answer)
        with pytest.raises(HaloPsaOutcomeUnknownError):
            connect().request("POST", "/Tickets")


def test_the_limited_path(tenant: Tenant) -> None:
    tenant.route("GET", "/api/rate-limited", Answer(429, headers={"Retry-After": "60"}))
    with pytest.raises(HaloPsaRateLimitError) as caught:
        connect(rate_limit=RateLimitConfig(max_wait=1)).request("GET", "/rate-limited")
    assert caught.value.retry_after == 60


# Its end


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.tickets.get(5),
        lambda client: client.tickets.create({"summary": "x"}),
        lambda client: client.request("GET", "/Tickets"),
        lambda client: client.tickets.list_all().to_list(),
        lambda client: client.attachments.download(5),
    ],
)
def test_close(tenant: Tenant, call: Callable[[HaloPsaClient], object]) -> None:
    tenant.answers(ok({"id": 5}))
    with connect() as client:
        client.tickets.get(5)
    client.close()
    with pytest.raises(HaloPsaError, match="closed"):
        call(client)
    assert len(tenant.sent) == 1


def test_an_error_passes_through_the_with_statement(tenant: Tenant) -> None:
    with pytest.raises(ZeroDivisionError), connect() as client:
        raise ZeroDivisionError(client)


# What resources need of it


def test_kept_answers() -> None:
    core = Session(connect()._transport, API.dialect)
    asked: list[int] = []

    def fetch() -> int:
        asked.append(1)
        return len(asked)

    assert [keep(core, "a", fetch), keep(core, "a", fetch), keep(core, "b", fetch)] == [1, 1, 2]
    assert keep(core, "a", fetch, refresh=True) == 3
    assert keep(core, "a", fetch) == 3


def test_a_kept_none_is_kept() -> None:
    core = Session(connect()._transport, API.dialect)
    asked: list[int] = []
    for _ in range(3):
        assert keep(core, "a", lambda: asked.append(1)) is None
    assert asked == [1]
