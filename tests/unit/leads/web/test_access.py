"""Access to the lead service: keys, tokens of the tenant, scopes, limits and their headers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Self

import attrs
import pytest

from halopsa.errors import HaloPsaAuthenticationError, HaloPsaServerError
from halopsa.leads.service import Service
from halopsa.leads.settings import Limits
from halopsa.leads.store import keys
from halopsa.leads.web.access import needed_scope
from halopsa.leads.web.exchange import Answer, Asked
from halopsa.leads.web.handling import HANDLERS
from halopsa.leads.web.routes import operations
from tests.unit.leads.web.served import Server, key_of, keyed

TOKEN = "eyJ" + "a" * 40


@attrs.define
class Clock:
    """A clock that tests move."""

    now: float = 1_706_176_800.0

    def __call__(self) -> float:
        return self.now


@attrs.define
class Tenant:
    """Knows whose a token is, as far as accounts ask a client."""

    answer: Any = attrs.field(factory=lambda: HaloPsaAuthenticationError("no"))
    asked: int = 0

    def __call__(self, _token: str) -> Self:
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing is open."""

    @property
    def agents(self) -> Self:
        return self

    def me(self) -> Any:  # noqa: ANN401 - an agent, as far as it is looked at
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@attrs.frozen
class Agent:
    id: int
    is_admin: bool | None


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def tenant() -> Tenant:
    return Tenant()


@pytest.fixture(scope="module")
def served(
    tmp_path_factory: pytest.TempPathFactory, clock: Clock, tenant: Tenant
) -> Iterator[tuple[Service, Server]]:
    with keyed(tmp_path_factory.mktemp("leads"), clock=clock, sign_in=tenant) as found:
        yield found


@pytest.fixture
def service(served: tuple[Service, Server], clock: Clock) -> Service:
    clock.now += 7200  # other windows than those of the test before
    return served[0]


@pytest.fixture
def server(served: tuple[Service, Server], service: Service) -> Server:
    return Server(served[1].port)


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


# Keys


def test_without_a_key(server: Server) -> None:
    got = server.ask("GET", "/webhooks")
    assert got.status == 401
    assert got.error["code"] == "AUTHENTICATION_ERROR"
    assert "Authorization: Bearer" in got.error["message"]
    assert got.headers["www-authenticate"] == "Bearer"
    assert got.headers["x-ratelimit-limit"] == "1000"


def test_forged_keys(server: Server, service: Service) -> None:
    key = key_of(service)
    name, number, secret = key.split("_")
    other = key_of(service).split("_")[2]
    forged = [
        f"{name}_{number}_{other}",
        f"{name}_{number}_{secret[:-1]}",
        f"{name}_{number}_",
        f"{name}_{number}",
        "hl_",
        f"hl_%_{secret}",
        f"hl_{number}' OR '1'='1_{secret}",
        f"{key}x",
        key.upper(),
        "hl_" + "x" * 10_000,
    ]
    for each in forged:
        got = server.ask("GET", "/errors", headers=bearer(each))
        assert got.status == 401, each
        assert each.encode() not in got.text
    for header in (f"Basic {key}", key, f"Bearer: {key}", "Bearer", "Bearer "):
        assert server.ask("GET", "/errors", headers={"Authorization": header}).status == 401, header
    assert server.ask("GET", "/errors", headers={"Authorization": f"bearer  {key}"}).status == 200


def test_a_revoked_key(server: Server, service: Service) -> None:
    key = key_of(service)
    assert server.ask("GET", "/errors", headers=bearer(key)).status == 200
    with service.database.writing() as c:
        assert keys.revoke(c, key.split("_")[1], now=service.clock())
    assert server.ask("GET", "/errors", headers=bearer(key)).status == 401


#: What each operation needs, typed by hand.
SCOPES = {
    "analytics.performance": "read",
    "analytics.sync": "read",
    "config.get": "read",
    "config.update": "admin",
    "deliveries.list": "admin",
    "deliveries.update": "admin",
    "errors.list": "read",
    "health.check": "read",
    "history.get": "read",
    "leads.batch": "read",
    "leads.bulk": "write",
    "leads.sync": "write",
    "leads.validate": "read",
    "opportunities.create": "write",
    "opportunities.update": "write",
    "people.erase": "admin",
    "people.export": "admin",
    "prospects.convert": "write",
    "prospects.update_status": "write",
    "suppressions.create": "admin",
    "suppressions.delete": "admin",
    "suppressions.list": "admin",
    "webhooks.create": "admin",
    "webhooks.delete": "admin",
    "webhooks.list": "admin",
}


def test_scopes_of_operations() -> None:
    assert {name: needed_scope(operation) for name, (_, operation) in operations().items()} == SCOPES


def test_scopes_are_asked_for(server: Server, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCOPES:
        if name != "health.check":
            monkeypatch.setitem(HANDLERS, name, lambda _request: Answer(200, {}))
    order = ["read", "write", "admin"]
    for scope in order:
        key = key_of(service, scope)
        for name, (_, operation) in operations().items():
            request = next(iter(operation.requests.values()))
            path = request.path.replace("{id}", "1")
            got = server.ask(request.verb, path, BODIES.get(name, {}), headers=bearer(key))
            if name == "health.check" or order.index(scope) >= order.index(SCOPES[name]):
                assert got.status not in (401, 403), (name, scope)
            else:
                assert got.status == 403, (name, scope)
                assert got.error["code"] == "AUTHORIZATION_ERROR"
                assert SCOPES[name] in got.error["message"]


BODIES: dict[str, object] = {"leads.sync": {"source": "a", "data": {"email": "a@b.de"}}}


# Limits


def test_limits_are_counted_by_key(server: Server, service: Service, clock: Clock) -> None:
    key, other = key_of(service, requests_per_hour=3), key_of(service)
    left = []
    for _ in range(3):
        got = server.ask("GET", "/errors", headers=bearer(key))
        assert got.status == 200
        assert got.headers["x-ratelimit-limit"] == "3"
        assert got.headers["x-ratelimit-reset"] == str(int(clock.now) + 3600)
        left.append(got.headers["x-ratelimit-remaining"])
    assert left == ["2", "1", "0"]
    clock.now += 600
    got = server.ask("GET", "/errors", headers=bearer(key))
    assert got.status == 429
    assert got.error["code"] == "RATE_LIMIT_EXCEEDED"
    assert got.headers["retry-after"] == "3000"
    assert got.headers["x-ratelimit-remaining"] == "0"
    assert server.ask("GET", "/errors", headers=bearer(other)).headers["x-ratelimit-remaining"] == "999"
    clock.now += 3000
    assert server.ask("GET", "/errors", headers=bearer(key)).status == 200


def test_a_refusal_counts_too(server: Server, service: Service) -> None:
    key = key_of(service, "read", requests_per_hour=2)
    assert server.ask("POST", "/sync/leads", {}, headers=bearer(key)).status == 403
    got = server.ask("PUT", "/nothing", {}, headers=bearer(key))
    assert (got.status, got.headers["x-ratelimit-remaining"]) == (404, "0")
    assert server.ask("GET", "/errors", headers=bearer(key)).status == 429


def test_guesses_are_counted_by_address(server: Server, service: Service) -> None:
    service.limits = Limits()
    first = int(server.ask("GET", "/errors", headers=bearer("hl_x_y")).headers["x-ratelimit-remaining"])
    second = int(server.ask("GET", "/nothing").headers["x-ratelimit-remaining"])
    third = int(server.ask("GET", "/health").headers["x-ratelimit-remaining"])
    assert (first, second, third) == (999, 998, 997)


def test_imports_have_a_limit_of_their_own(
    server: Server, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(HANDLERS, "leads.bulk", lambda _request: Answer(200, {}))
    key = key_of(service)
    body = {"source": "a", "leads": [{"email": "a@b.de"}]}
    for _ in range(10):
        assert server.ask("POST", "/sync/leads/bulk", body, headers=bearer(key)).status == 200
    got = server.ask("POST", "/sync/leads/bulk", body, headers=bearer(key))
    assert got.status == 429
    assert got.error["details"] == {"limit": 10}
    assert got.headers["retry-after"] == "3600"
    assert got.headers["x-ratelimit-remaining"] == "989"
    assert server.ask("GET", "/errors", headers=bearer(key)).status == 200


def test_so_many_at_a_time(server: Server, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    inside, go_on = threading.Semaphore(0), threading.Event()

    def slow(_request: Asked) -> Answer:
        inside.release()
        assert go_on.wait(10)
        return Answer(200, {})

    monkeypatch.setitem(HANDLERS, "leads.sync", slow)
    service.limits = Limits(at_once=2)
    key = key_of(service)
    statuses: list[int] = []

    def post() -> None:
        statuses.append(server.ask("POST", "/sync/leads", BODIES["leads.sync"], headers=bearer(key)).status)

    posts = [threading.Thread(target=post) for _ in range(2)]
    for each in posts:
        each.start()
    assert inside.acquire(timeout=10)
    assert inside.acquire(timeout=10)
    got = server.ask("POST", "/sync/leads", BODIES["leads.sync"], headers=bearer(key))
    assert (got.status, got.headers["retry-after"]) == (429, "1")
    assert server.ask("GET", "/errors", headers=bearer(key)).status == 200
    go_on.set()
    for each in posts:
        each.join(10)
    assert statuses == [200, 200]
    assert server.ask("POST", "/sync/leads", BODIES["leads.sync"], headers=bearer(key)).status == 200
    service.limits = Limits()


# Tokens of the tenant


def test_a_token_of_the_tenant(server: Server, tenant: Tenant, clock: Clock) -> None:
    tenant.answer, tenant.asked = Agent(7, None), 0
    for _ in range(3):
        assert server.ask("GET", "/errors", headers=bearer(TOKEN)).status == 200
    assert tenant.asked == 1
    assert server.ask("GET", "/webhooks", headers=bearer(TOKEN)).status == 403
    clock.now += 301
    tenant.answer = HaloPsaAuthenticationError("no")
    for _ in range(2):
        assert server.ask("GET", "/errors", headers=bearer(TOKEN)).status == 401
    assert tenant.asked == 2


def test_a_token_of_an_administrator(server: Server, tenant: Tenant) -> None:
    tenant.answer = Agent(8, True)
    assert server.ask("GET", "/webhooks", headers=bearer(TOKEN + "admin")).status == 200


def test_a_tenant_that_is_away_lets_nobody_in(server: Server, tenant: Tenant) -> None:
    tenant.answer = HaloPsaServerError("no")
    got = server.ask("GET", "/errors", headers=bearer(TOKEN + "away"))
    assert got.status == 502
    assert got.error["code"] == "EXTERNAL_API_ERROR"
    tenant.answer = Agent(9, False)  # it was not taken for a refusal
    assert server.ask("GET", "/errors", headers=bearer(TOKEN + "away")).status == 200


def test_what_is_no_token_is_not_asked_about(server: Server, tenant: Tenant) -> None:
    tenant.asked = 0
    for text in ("short", "a b" * 20, "x" * 30 + ",x", "ä" * 30):
        got = server.ask("GET", "/errors", headers=bearer(text.encode().decode("latin-1")))
        assert got.status == 401, text
    assert tenant.asked == 0
