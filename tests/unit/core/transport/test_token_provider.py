"""Token providers: kept until shortly before the end, fetched once for all, nothing shown; blocking and in a loop."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from halopsa.core.config.settings import Config
from halopsa.core.errors import ApiError, AuthenticationError, ConfigError
from halopsa.core.facts import ApiFacts
from halopsa.core.transport.exchange import Call, Transport
from halopsa.core.transport.token_provider import (
    AsyncTokenProvider,
    TokenProvider,
)
from tests.unit.core.hosts import KEY, Answer, Asked, Blocking, Looping, Server, depot, served

SECRET = "secret_of_the_app"


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> ApiFacts:
    return depot(tmp_path_factory.mktemp("depot"))


@pytest.fixture
def server() -> Iterator[Server]:
    with served() as made:
        yield made


@pytest.fixture(params=[TokenProvider, AsyncTokenProvider])
def provider(request: pytest.FixtureRequest, api: ApiFacts) -> type[Any]:
    """Return the provider of the package, of either kind."""
    made: type[Any] = type("Provider", (request.param,), {"facts": api})
    return made


def tokens(**more: object) -> Callable[[Asked], Answer]:
    count = iter(range(1, 100))
    return lambda asked: (200, {}, {"access_token": f"token-{next(count)}", **more})


def ran(made: Any, *steps: Callable[[Any], Any]) -> list[Any]:  # noqa: ANN401 - a provider of either kind
    """Do these steps, in one run of a loop where they suspend; return what they gave."""
    if not inspect.iscoroutinefunction(made.get_access_token):
        found = [step(made) for step in steps]
        made.close()
        return found

    async def all_of_them() -> list[Any]:
        async with made:
            given = [step(made) for step in steps[:1]]
            found = [await given[0] if inspect.isawaitable(given[0]) else given[0]]
            for step in steps[1:]:
                result = step(made)
                found.append(await result if inspect.isawaitable(result) else result)
            return found

    return asyncio.run(all_of_them())


def get(made: Any) -> Any:  # noqa: ANN401 - as above
    return made.get_access_token()


def cached(made: Any) -> Any:  # noqa: ANN401 - as above
    return made.get_cached_token()


def reset(made: Any) -> Any:  # noqa: ANN401 - as above
    return made.reset()


def test_a_token_is_fetched_as_json_and_kept(provider: type[Any], server: Server) -> None:
    server.answer = tokens(expires_in=3600)
    made = provider(server.url + "/", "app_1", SECRET, scope="applications:read")
    assert ran(made, cached, get, get, cached) == [None, "token-1", "token-1", "token-1"]
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/oauth/token")
    assert json.loads(asked.body) == {
        "grant_type": "client_credentials",
        "client_id": "app_1",
        "client_secret": SECRET,
        "scope": "applications:read",
    }
    assert (asked.headers["content-type"], asked.headers["accept"]) == ("application/json",) * 2
    assert "authorization" not in asked.headers


def test_without_a_scope_none_is_sent_and_a_token_lives_an_hour(provider: type[Any], server: Server) -> None:
    server.answer = tokens()
    made = provider(server.url, "app_1", SECRET, refresh_skew_seconds=3599)
    assert ran(made, get, get) == ["token-1", "token-1"]
    assert json.loads(server.asked[0].body).keys() == {"grant_type", "client_id", "client_secret"}
    server.answer = tokens()
    assert ran(provider(server.url, "app_1", SECRET, refresh_skew_seconds=3600), get, get) == [
        "token-1",
        "token-2",
    ]


def test_a_token_is_not_used_within_the_skew(provider: type[Any], server: Server) -> None:
    server.answer = tokens(expires_in=30)
    assert ran(provider(server.url, "app_1", SECRET), get, get, cached) == ["token-1", "token-2", "token-2"]
    server.answer = tokens(expires_in=30)
    made = provider(server.url, "app_1", SECRET, refresh_skew_seconds=29)
    assert ran(made, get, get) == ["token-1", "token-1"]


def test_a_reset_forgets(provider: type[Any], server: Server) -> None:
    server.answer = tokens(expires_in=3600)
    found = ran(provider(server.url, "app_1", SECRET), get, reset, cached, get)
    assert found == ["token-1", None, None, "token-2"]


def test_another_endpoint_may_be_named(provider: type[Any], server: Server) -> None:
    server.answer = tokens(expires_in=3600)
    made = provider("https://portal.example", "app_1", SECRET, token_endpoint=f"{server.url}/elsewhere?a=1")
    assert ran(made, get) == ["token-1"]
    assert server.asked[0].path == "/elsewhere?a=1"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 503])
def test_a_refusal_is_said_once_and_nothing_is_remembered(
    provider: type[Any], server: Server, status: int
) -> None:
    server.answer = lambda asked: (status, {}, {"reason": f"not with {SECRET}", "detail": "inactive"})
    made = provider(server.url, "app_1", SECRET)

    def refused(one: Any) -> Any:  # noqa: ANN401 - as above
        if not inspect.iscoroutinefunction(one.get_access_token):
            with pytest.raises(ApiError) as caught:
                one.get_access_token()
            return caught.value

        async def awaited() -> ApiError:
            with pytest.raises(ApiError) as caught:
                await one.get_access_token()
            return caught.value

        return awaited()

    def mended(one: Any) -> Any:  # noqa: ANN401 - as above
        server.answer = tokens(expires_in=3600)
        return one.get_access_token() if status != 429 else "token-1"

    error, again = ran(made, refused, mended)
    assert (error.status_code, again) == (status, "token-1")
    assert error.response == {"reason": "not with [hidden]", "detail": "inactive"}
    assert SECRET not in str(error) + repr(error)
    assert len(server.asked) == (1 if status == 429 else 2)


def test_a_failed_renewal_is_raised_and_the_old_token_stays_known(
    provider: type[Any], server: Server
) -> None:
    server.answer = tokens(expires_in=30)
    made = provider(server.url, "app_1", SECRET)

    def failing(one: Any) -> Any:  # noqa: ANN401 - as above
        server.answer = lambda asked: (500, {}, {})
        if not inspect.iscoroutinefunction(one.get_access_token):
            with pytest.raises(ApiError):
                one.get_access_token()
            return None

        async def awaited() -> None:
            with pytest.raises(ApiError):
                await one.get_access_token()

        return awaited()

    assert ran(made, get, failing, cached) == ["token-1", None, "token-1"]


def test_an_answer_without_a_token_is_an_error(provider: type[Any], server: Server) -> None:
    server.answer = lambda asked: (200, {}, {"token": "x"})
    made = provider(server.url, "app_1", SECRET)
    with pytest.raises(AuthenticationError, match="access_token"):
        ran(made, get)


def test_what_is_missing_is_said(provider: type[Any]) -> None:
    with pytest.raises(ConfigError) as caught:
        provider("", "", "")
    assert caught.value.problems == [
        "api_url is missing: pass api_url",
        "client_id is missing: pass client_id",
        "client_secret is missing: pass client_secret",
    ]
    with pytest.raises(ConfigError, match="token_endpoint must use https"):
        provider("https://portal.example", "a", "b", token_endpoint="http://portal.example/token")
    with pytest.raises(ConfigError, match="refresh_skew_seconds"):
        provider("https://portal.example", "a", "b", refresh_skew_seconds=-1)
    assert repr(provider("https://portal.example", "app_1", SECRET)) == "<Provider of portal.example>"


def test_the_package_of_an_api_has_both(api: ApiFacts, server: Server) -> None:
    server.answer = tokens(expires_in=3600)
    package = importlib.import_module("depot")
    for name in ("ClientCredentialsTokenProvider", "AsyncClientCredentialsTokenProvider"):
        assert name in package.__all__
        made = getattr(package, name)(server.url, "app_1", SECRET)
        assert made.facts is api
        assert isinstance(ran(made, get)[0], str)


def test_threads_share_one_request(api: ApiFacts, server: Server) -> None:
    plain = tokens(expires_in=3600)

    def slow(asked: Asked) -> Answer:
        time.sleep(0.2)
        return plain(asked)

    server.answer = slow
    made = type("Provider", (TokenProvider,), {"facts": api})(server.url, "app_1", SECRET)
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(made.get_access_token())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert found == ["token-1"] * 8
    assert len(server.asked) == 1
    made.close()


def test_tasks_share_one_request(api: ApiFacts, server: Server) -> None:
    server.answer = tokens(expires_in=3600)
    made = type("Provider", (AsyncTokenProvider,), {"facts": api})(server.url, "app_1", SECRET)

    async def all_of_them() -> list[str]:
        async with made:
            return list(await asyncio.gather(*(made.get_access_token() for _ in range(8))))

    assert asyncio.run(all_of_them()) == ["token-1"] * 8
    assert len(server.asked) == 1


def test_it_can_be_what_a_client_asks_for_its_token(
    provider: type[Any], api: ApiFacts, server: Server
) -> None:
    given = tokens(expires_in=3600)
    server.answer = lambda asked: given(asked) if asked.path == "/oauth/token" else (200, {}, [])
    suspends = issubclass(provider, AsyncTokenProvider)
    client = Looping() if suspends else Blocking()
    for itself in (True, False):
        server.asked.clear()
        made = provider(server.url, "app_1", SECRET)
        source = made if itself else made.get_access_token
        config = Config.build(
            api, credentials={"api_key": KEY, "get_token": source}, addresses={"main": server.url}
        )
        transport: Transport = client.transport(config)
        client.send(transport, Call("GET", "/crates"), Call("GET", "/crates"))
        client.close(transport)
        assert [asked.path for asked in server.asked] == ["/oauth/token", "/api/crates", "/api/crates"]
        assert server.asked[1].headers["authorization"].startswith("Bearer token-")
        if not suspends:
            made.close()
