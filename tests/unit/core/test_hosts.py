"""Hosts, credentials and ways to log in that an API names, over real HTTP, blocking and in an event loop."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
import time
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from types import FrameType
from typing import Any, TypeVar
from urllib.parse import parse_qsl, quote

import attrs
import pytest

import halopsa
from halopsa.core.config.settings import Config
from halopsa.core.errors import (
    ApiError,
    AuthenticationError,
    ConfigError,
    ProtocolError,
    RateLimitError,
    ValidationError,
)
from halopsa.core.facts import ApiFacts
from halopsa.core.ratelimit.budget import Claim, SlotEnd, Taken
from halopsa.core.transport.exchange import Call, Transport
from tests.unit.core.hosts import GATE, KEY, Asked, Blocking, Looping, Server, depot, resources, served

Client = Blocking | Looping
E = TypeVar("E", bound=ApiError)
LIST = Call("GET", "/crates")
WEIGH = Call("POST", "/weights/{gate_key}/c1", json={"a": 1}, effect="write", host="gate")


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> ApiFacts:
    return depot(tmp_path_factory.mktemp("depot"))


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


def sent(client: Client, config: Config, *calls: Call) -> None:
    transport = client.transport(config)
    client.send(transport, *calls)
    client.close(transport)


def refused(client: Client, config: Config, call: Call, kind: type[E]) -> E:
    with pytest.raises(kind) as caught:
        sent(client, config, call)
    return caught.value


# Settings


def test_all_that_is_wrong_is_said_with_argument_and_variable(api: ApiFacts) -> None:
    with pytest.raises(ConfigError) as caught:
        Config.build(
            api,
            credentials={"api_key": None, "user": "a\nb", "get_token": 5},
            addresses={"main": "nowhere", "gate": None},
            timeout=-1,
        )
    problems = caught.value.problems
    assert [one.partition(" ")[0] for one in problems] == [
        "base_url",
        "api_key",
        "user",
        "get_token",
        "timeout",
    ]
    assert "(DEPOT_BASE_URL in the environment)" in problems[0]
    assert problems[1] == "api_key is missing: pass api_key or set DEPOT_API_KEY"
    assert "(DEPOT_USER in the environment)" in problems[2]
    assert problems[3] == "get_token must be callable, or have get_token() and invalidate()"


def test_what_it_does_not_know_is_a_mistake_in_the_program(api: ApiFacts) -> None:
    for settings in (
        {"credentials": {"api_kee": KEY}},
        {"addresses": {"moon": "https://moon.example"}},
        {"tenant": "acme"},
        {"token_source": lambda: "token"},
    ):
        with pytest.raises(TypeError):
            Config.build(api, **{"credentials": {"api_key": KEY}, **settings})


def test_settings_come_from_the_environment(api: ApiFacts) -> None:
    environ = {
        "DEPOT_API_KEY": f" {KEY} ",
        "DEPOT_BASE_URL": "https://eu.depot.example/api/",
        "DEPOT_GATE_URL": "https://gate.eu.depot.example",
        "DEPOT_GATE_KEY": GATE,
        "DEPOT_TOKEN": "a-token",
        "DEPOT_BUDGET": "",
    }
    config = Config.from_env(api, environ, credentials={"gate_key": None}, addresses={"main": None})
    assert config.api_url == "https://eu.depot.example/api"
    assert config.url_of("gate") == "https://gate.eu.depot.example"
    assert (config.credentials["api_key"], config.credentials["gate_key"]) == (KEY, GATE)
    asked: Any = config.credentials["get_token"]
    assert asked() == "a-token"
    chosen = Config.from_env(
        api, environ, credentials={"api_key": "another"}, addresses={"main": "https://us.depot.example"}
    )
    assert chosen.credentials["api_key"] == "another"
    assert (chosen.base_url, chosen.instance) == ("https://us.depot.example", "us.depot.example")
    assert chosen.url_of("gate") == "https://gate.eu.depot.example"
    with pytest.raises(ConfigError, match="DEPOT_API_KEY"):
        Config.from_env(api, {})


def test_nothing_is_shown_of_what_is_secret(api: ApiFacts, main: Server) -> None:
    config = config_of(api, main, gate_key=GATE, password="pass", get_token=lambda: "token")
    assert KEY not in repr(config)
    assert GATE not in repr(config)
    assert {KEY, GATE, "pass"} <= set(config.secrets)
    assert KEY not in repr(Config.from_env(api, {"DEPOT_API_KEY": KEY, "DEPOT_TOKEN": KEY}).credentials)


# Ways to log in


def test_a_key_goes_out_in_its_header(api: ApiFacts, main: Server, client: Client) -> None:
    sent(client, config_of(api, main), LIST, Call("POST", "/crates", json={"label": "x"}, effect="write"))
    assert [asked.path for asked in main.asked] == ["/api/crates", "/api/crates"]
    for asked in main.asked:
        assert asked.headers["x-depot-key"] == f"key {KEY}"
        assert "authorization" not in asked.headers


def test_a_key_that_is_refused_is_sent_once(api: ApiFacts, main: Server, client: Client) -> None:
    main.answer = lambda asked: (401, {}, {"reason": f"no key {KEY}"})
    error = refused(client, config_of(api, main), LIST, AuthenticationError)
    assert len(main.asked) == 1
    assert KEY not in str(error)
    assert type(error).__name__ == "DepotKeyError"


def test_a_callable_is_asked_for_every_request(api: ApiFacts, main: Server, client: Client) -> None:
    tokens = iter(["first", None, "third", ""])

    def blocking() -> str | None:
        return next(tokens)

    async def suspending() -> str | None:
        await asyncio.sleep(0)
        return next(tokens)

    source = suspending if client.suspends else blocking
    sent(client, config_of(api, main, get_token=source), LIST, LIST, LIST, LIST)
    assert [asked.headers.get("authorization") for asked in main.asked] == [
        "Bearer first",
        None,
        "Bearer third",
        None,
    ]
    assert {asked.headers["x-depot-key"] for asked in main.asked} == {f"key {KEY}"}


def test_a_refused_token_is_asked_for_once_more(api: ApiFacts, main: Server, client: Client) -> None:
    tokens = iter(["old", "new", "new"])
    main.answer = lambda asked: (200 if asked.headers["authorization"] == "Bearer new" else 401, {}, {})
    sent(client, config_of(api, main, get_token=lambda: next(tokens)), LIST)
    assert [asked.headers["authorization"] for asked in main.asked] == ["Bearer old", "Bearer new"]


def test_a_refused_token_that_stays_is_not_sent_again(api: ApiFacts, main: Server, client: Client) -> None:
    main.answer = lambda asked: (401, {}, {"reason": "that token-that-stays"})
    config = config_of(api, main, get_token=lambda: "token-that-stays")
    error = refused(client, config, LIST, AuthenticationError)
    assert len(main.asked) == 1
    assert "token-that-stays" not in str(error)


def test_a_callable_that_fails_is_named(api: ApiFacts, main: Server, client: Client) -> None:
    def fails() -> str:
        raise RuntimeError(KEY)

    error = refused(client, config_of(api, main, get_token=fails), LIST, AuthenticationError)
    assert str(error).startswith("get_token failed with RuntimeError")
    assert KEY not in str(error)
    assert main.asked == []


def test_an_operation_logs_in_as_it_says(api: ApiFacts, main: Server, client: Client) -> None:
    config = config_of(api, main, user="ann", password="pass:word é")
    sent(client, config, attrs_call(auth=("login",)), LIST)
    login = b64encode("ann:pass:word é".encode()).decode()
    assert main.asked[0].headers["authorization"] == f"Basic {login}"
    assert "x-depot-key" not in main.asked[0].headers
    assert "authorization" not in main.asked[1].headers


def attrs_call(**given: Any) -> Call:  # noqa: ANN401 - as Call takes them
    return Call("PUT", "/crates/c1/seal", json={}, effect="write", **given)


def test_what_a_call_needs_is_asked_for(api: ApiFacts, main: Server, gate: Server, client: Client) -> None:
    config = config_of(api, main, gate)
    error = refused(client, config, WEIGH, ConfigError)
    assert str(error) == (
        "POST /weights/{gate_key}/c1: it needs gate_key, which is missing: pass gate_key or set DEPOT_GATE_KEY. "
        "Nothing was sent."
    )
    refused(client, config, attrs_call(auth=("login",)), ConfigError)
    sent(client, config, LIST)
    assert (len(main.asked), len(gate.asked)) == (1, 0)


@pytest.mark.parametrize("scheme", ["oauth", "oauth_form"])
def test_tokens_are_fetched_by_client_credentials(
    api: ApiFacts, main: Server, client: Client, scheme: str
) -> None:
    given = iter(["first-token", "second-token"])

    def answer(asked: Asked) -> Any:  # noqa: ANN401 - as Server takes it
        if asked.path in ("/oauth/token", "/login"):
            return 200, {}, {"access_token": next(given), "expires_in": 3600}
        old = "first" in asked.headers["authorization"] and len(main.asked) > 3
        return (401 if old else 200), {}, {}

    main.answer = answer
    config = config_of(api, main, client_id="app & co", client_secret='se"cret')
    call = Call("PUT", "/crates/c1/open", effect="write", auth=(scheme,))
    sent(client, config, call, call, call)
    paths = [asked.path.rpartition("/")[2] for asked in main.asked]
    token = "token" if scheme == "oauth" else "login"
    assert paths == [token, "open", "open", "open", token, "open"]
    asked, used = main.asked[0], main.asked[-1]
    assert asked.method == "POST"
    assert not {"authorization", "x-depot-key"} & asked.headers.keys()
    if scheme == "oauth":
        assert json.loads(asked.body) == {
            "grant_type": "client_credentials",
            "client_id": "app & co",
            "client_secret": 'se"cret',
            "scope": "read write",
        }
        assert (asked.headers["content-type"], asked.headers["accept"]) == ("application/json",) * 2
        assert used.headers["authorization"] == "Bearer second-token"
    else:
        assert dict(parse_qsl(asked.body.decode())) == {
            "grant_type": "client_credentials",
            "client_id": "app & co",
            "client_secret": 'se"cret',
        }
        assert used.headers["authorization"] == "Token second-token"


def test_a_refused_secret_is_said_and_not_shown(api: ApiFacts, main: Server, client: Client) -> None:
    main.answer = lambda asked: (400, {}, {"reason": "no client the-app with the-secret"})
    config = config_of(api, main, client_id="the-app", client_secret="the-secret")
    call = Call("PUT", "/crates/c1/open", effect="write", auth=("oauth",))
    error = refused(client, config, call, AuthenticationError)
    assert "The auth server refused the token request (HTTP 400)" in str(error)
    assert "the-secret" not in str(error)
    assert [asked.path for asked in main.asked] == ["/oauth/token"]


# Several hosts


def test_each_host_gets_its_own_credentials(
    api: ApiFacts, main: Server, gate: Server, client: Client
) -> None:
    config = config_of(api, main, gate, gate_key=GATE, get_token=lambda: "a-token")
    sent(client, config, LIST, WEIGH)
    (one,), (other,) = main.asked, gate.asked
    assert other.path == f"/weights/{quote(GATE, safe='')}/c1"
    assert not {"authorization", "x-depot-key"} & other.headers.keys()
    assert GATE not in str(one)


def test_a_credential_in_a_path_is_shown_nowhere(
    api: ApiFacts, main: Server, gate: Server, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hidden = quote(GATE, safe="")

    def answer(asked: Asked) -> Any:  # noqa: ANN401 - as Server takes it
        return 404, {}, {"reason": f"no {GATE} at {asked.path}"}

    gate.answer = answer
    config = config_of(api, main, gate, gate_key=GATE)
    error = refused(client, config, WEIGH, ApiError)
    gate.answer = lambda asked: (302, {"Location": f"{main.url}{asked.path}"}, {})
    moved = refused(client, config, WEIGH, ApiError)
    shown = "".join((caplog.text, *map(_all_of, (error, moved))))
    assert error.path == "/weights/{gate_key}/c1"
    assert "path=/weights/%7Bgate_key%7D/c1" in caplog.text
    assert GATE not in shown
    assert hidden not in shown
    assert main.asked == []


def test_no_frame_of_ours_shows_a_credential_in_a_path(api: ApiFacts, main: Server, gate: Server) -> None:
    shown: list[str] = []

    def answer(asked: Asked) -> Any:  # noqa: ANN401 - as Server takes it
        for frame in sys._current_frames().values():
            look: FrameType | None = frame
            while look is not None:
                if look.f_globals.get("__name__", "").startswith("halopsa."):
                    shown.extend(map(repr, look.f_locals.values()))
                look = look.f_back
        return 200, {}, {"weight": 5}

    gate.answer = answer
    transport = Transport(config_of(api, main, gate, gate_key=GATE))
    transport.send(WEIGH)
    transport.close()
    assert len(shown) > 20
    assert not [each for each in shown if quote(GATE, safe="") in each or GATE in each]


def test_an_id_that_looks_like_a_placeholder_gets_no_credential(
    api: ApiFacts, main: Server, gate: Server, client: Client
) -> None:
    config = config_of(api, main, gate, gate_key=GATE)
    sent(client, config, attrs.evolve(WEIGH, path="/weights/{gate_key}/%7Bgate_key%7D"))
    sent(client, config, attrs.evolve(WEIGH, path="/weights/%7Bgate_key%7D/c1"))
    hidden = quote(GATE, safe="")
    assert [asked.path for asked in gate.asked] == [
        f"/weights/{hidden}/%7Bgate_key%7D",
        f"/weights/{hidden}/c1",
    ]


def _all_of(error: ApiError) -> str:
    return "".join((repr(vars(error)), *traceback.format_exception(error)))


def test_a_redirect_takes_no_credential_with_it(
    api: ApiFacts, main: Server, gate: Server, client: Client
) -> None:
    main.answer = lambda asked: (307, {"Location": f"{gate.url}/api/crates"}, {})
    refused(client, config_of(api, main, gate, gate_key=GATE), LIST, ProtocolError)
    assert (len(main.asked), gate.asked) == (1, [])


def test_a_body_that_is_too_large_is_not_sent(
    api: ApiFacts, main: Server, gate: Server, client: Client
) -> None:
    config = config_of(api, main, gate, gate_key=GATE)
    fits, larger = ({"text": "x" * size} for size in (89, 90))
    sent(client, config, Call("POST", "/weights/{gate_key}", json=fits, effect="write", host="gate"))
    call = Call("POST", "/weights/{gate_key}", json=larger, effect="write", host="gate")
    error = refused(client, config, call, ValidationError)
    assert "the body has 101 bytes, and at most 100 are taken here" in str(error)
    assert len(gate.asked) == 1


def test_each_host_has_its_own_limits(api: ApiFacts, main: Server, gate: Server) -> None:
    transport = Blocking().transport(config_of(api, main, gate, gate_key=GATE))
    limiter = transport.limiter
    assert (limiter.limit, limiter.window, limiter.remaining) == (600, 60.0, 2)
    permits = [limiter.acquire() for _ in range(2)]
    assert limiter.remaining == 0
    transport.send(WEIGH)  # no limit there
    for permit in permits:
        permit.cancel()
    lock, under_way, most = threading.Lock(), 0, 0

    def answer(asked: Asked) -> Any:  # noqa: ANN401 - as Server takes it
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        time.sleep(0.05)
        with lock:
            under_way -= 1
        return 200, {}, []

    main.answer = answer
    threads = [threading.Thread(target=transport.send, args=(LIST,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert (most, len(main.asked)) == (2, 8)
    transport.close()


def test_a_part_of_the_limit_is_a_part_of_all(api: ApiFacts, main: Server) -> None:
    usual = config_of(api, main).rate_limit
    assert (usual.enabled, usual.max_requests, usual.window) == (True, 600, 60.0)
    half = Config.build(
        api,
        credentials={"api_key": KEY},
        addresses={"main": main.url},
        rate_limit=attrs.evolve(usual, share=0.5),
    )
    transport = Transport(half)
    assert (transport.limiter.limit, transport.limiter.remaining) == (300, 1)
    transport.close()


def test_settings_of_another_api_s_class_leave_what_they_do_not_say(api: ApiFacts, main: Server) -> None:
    limit, retry = halopsa.RateLimitConfig(share=0.25, max_retries=0), halopsa.RetryConfig(max_attempts=1)
    config = Config.build(
        api,
        credentials={"api_key": KEY},
        addresses={"main": main.url},
        rate_limit=limit,
        retry=retry,
    )
    assert (config.rate_limit.max_requests, config.rate_limit.window) == (600, 60.0)
    assert (config.rate_limit.share, config.rate_limit.max_retries) == (0.25, 0)
    assert config.rate_limit.retry_after == 1.0
    assert (config.retry.max_attempts, config.retry.backoff) == (1, 0.1)


class _Store:
    """A budget that grants all and notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, list[tuple[int, float]]]] = []

    async def take(self, key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        self.asked.append((key, [(rule.requests, rule.window) for rule in claim.rules]))
        return Taken(True, 0.0, tuple(claim.rules), 1)

    async def settle(self, key: str, ends: Sequence[SlotEnd]) -> bool:
        return True

    def close(self) -> None:
        """It holds nothing."""


def test_a_shared_budget_covers_every_window_of_a_host(
    api: ApiFacts, main: Server, gate: Server, client: Client
) -> None:
    """Requests in parallel are counted by process, and a host without limits asks for nothing."""
    store = _Store()
    config = Config.build(
        api,
        credentials={"api_key": KEY, "gate_key": GATE},
        addresses={"main": main.url, "gate": gate.url},
        budget=store,
    )
    sent(client, config, LIST, WEIGH)
    assert store.asked == [(config.instance, [(600, 60.0), (40, 1.0)])]


def test_the_body_of_a_429_says_when_to_go_on(api: ApiFacts, main: Server, client: Client) -> None:
    """It is one pause of the client: shorter than the second it would wait otherwise."""
    refusals = iter([429, 200, 200])
    main.answer = lambda asked: (next(refusals), {}, {"reason": "slower", "retry_after_ms": 300})
    began = time.monotonic()
    sent(client, config_of(api, main), LIST)
    assert 0.29 < time.monotonic() - began < 0.9
    assert len(main.asked) == 2


def test_a_pause_that_is_too_long_is_said(api: ApiFacts, main: Server, client: Client) -> None:
    main.answer = lambda asked: (429, {}, {"reason": "slower", "retry_after_ms": 3_600_000})
    error = refused(client, config_of(api, main), LIST, RateLimitError)
    assert error.retry_after == 3600
    assert "It asks to wait 3600 s." in str(error)
    assert len(main.asked) == 1


@pytest.mark.parametrize("spelling", ["X-RateLimit-", "X-Rate-Limit-"])
def test_nothing_is_sent_until_a_used_up_limit_resets(
    api: ApiFacts, main: Server, client: Client, spelling: str
) -> None:
    said = iter([("1", "1"), ("0", "1"), ("9", "1")])

    def answer(asked: Asked) -> Any:  # noqa: ANN401 - as Server takes it
        left, reset = next(said)
        times.append(time.monotonic())
        return 200, {f"{spelling}Remaining": left, f"{spelling}Reset": reset}, []

    times: list[float] = []
    main.answer = answer
    sent(client, config_of(api, main), LIST, LIST, LIST)
    assert times[1] - times[0] < 0.5
    assert 0.9 < times[2] - times[1] < 3


def test_a_used_up_limit_of_a_linked_host_is_not_ours(api: ApiFacts, main: Server, gate: Server) -> None:
    gate.answer = lambda asked: (200, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "30"}, "a file")
    transport = Transport(config_of(api, main))
    assert transport.fetch_external(f"{gate.url}/file") == b'"a file"'
    assert transport.limiter.paused_for == 0
    transport.close()


def test_a_pause_of_one_host_leaves_the_others_alone(
    api: ApiFacts, main: Server, gate: Server, client: Client
) -> None:
    gate.answer = lambda asked: (429, {"Retry-After": "3600"}, {"reason": "slower"})
    config = config_of(api, main, gate, gate_key=GATE)
    transport = client.transport(config)

    def call(each: Call) -> object:
        return client.send(transport, each)

    if client.suspends:
        return  # one run of a loop closes it; the limiter is the same code
    with pytest.raises(ApiError):
        call(WEIGH)
    assert call(LIST)
    with pytest.raises(ApiError, match="pausing"):
        call(WEIGH)
    assert (len(main.asked), len(gate.asked)) == (1, 1)
    client.close(transport)


def test_operations_say_where_they_go(api: ApiFacts, main: Server, gate: Server, client: Client) -> None:
    config = config_of(api, main, gate, gate_key=GATE, user="ann", password="pass")
    transport = client.transport(config)
    crates = resources(transport, api, suspends=client.suspends).crates
    steps: list[Callable[[], Any]] = [
        lambda: crates.get("c1"),
        lambda: crates.weigh("c1"),
        lambda: crates.seal("c1"),
    ]
    if client.suspends:

        async def every() -> None:
            for step in steps:
                await step()
            await transport.aclose()

        asyncio.run(every())
    else:
        for step in steps:
            step()
        client.close(transport)
    assert [asked.path for asked in main.asked] == ["/api/crates/c1", "/api/crates/c1/seal"]
    assert ["x-depot-key" in asked.headers for asked in main.asked] == [True, False]
    assert [asked.path for asked in gate.asked] == [f"/weights/{quote(GATE, safe='')}/c1"]
