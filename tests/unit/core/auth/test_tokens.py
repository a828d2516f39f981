"""Tokens: lifetimes, one fetch for all threads, renewal, refusals."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.auth.tokens import SourceTokens, TokenManager, Tokens
from halopsa.core.base import cancellation
from halopsa.core.base.deadline import Deadline
from halopsa.core.config.settings import Config, TokenInfo
from halopsa.core.drive import drive
from halopsa.core.http.call import Response
from halopsa.errors import (
    HaloPsaAuthenticationError,
    HaloPsaConnectionError,
    HaloPsaError,
    HaloPsaServerError,
)
from tests.of_halopsa import lifetime

JSON = {"Content-Type": "application/json"}


def good(token: str = "mock-jwt-token", **fields: object) -> Response:
    given = {"access_token": token, "token_type": "Bearer", "expires_in": 3600, "scope": "all", **fields}
    return Response(200, JSON, json.dumps({k: v for k, v in given.items() if v is not ...}).encode())


class Server:
    """Answers token requests one after the other; the last answer repeats."""

    def __init__(self, *answers: Response | HaloPsaError | Callable[[], Response]) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.now = 100.0

    async def post(self, url: str, form: Mapping[str, str], deadline: Deadline) -> Response:
        self.asked.append((url, dict(form)))
        answer = self.answers[min(len(self.asked), len(self.answers)) - 1]
        if isinstance(answer, HaloPsaError):
            raise answer
        return answer if isinstance(answer, Response) else answer()

    def manager(self, **settings: object) -> TokenManager:
        options = {
            "tenant": "testcompany",
            "client_id": "an-id",
            "client_secret": "canary-secret",
            **settings,
        }
        config = Config.build(API, **options)
        return TokenManager(config, self.post, clock=lambda: self.now, wall=lambda: 1_000_000.0)


def get(tokens: Tokens, deadline: Deadline) -> TokenInfo:
    found = drive(lambda: tokens.get(deadline))
    assert found is not None
    return found


def renew(tokens: Tokens, stale: TokenInfo, deadline: Deadline) -> TokenInfo:
    found = drive(lambda: tokens.renew(stale, deadline))
    assert found is not None
    return found


def soon(seconds: float = 5.0, *, hard: bool = False) -> Deadline:
    return Deadline(seconds, hard=hard)


@pytest.mark.parametrize(
    ("given", "life"),
    [
        (3600, 3600.0),
        (3600.5, 3600.5),
        ("3600", 3600.0),
        (" 60 ", 60.0),
        ("soon", 300.0),
        ("", 300.0),
        ("nan", 300.0),
        (float("nan"), 300.0),
        (None, 300.0),
        (True, 300.0),
        ([], 300.0),
        (0, 0.0),
        (-5, 0.0),
        ("-5", 0.0),
        (float("inf"), 86400.0),
        (10**30, 86400.0),
        (10**400, 86400.0),
        (-(10**400), 0.0),
    ],
)
def test_lifetime(given: object, life: float) -> None:
    assert lifetime(given) == life


@given(st.none() | st.booleans() | st.integers() | st.floats() | st.text())
def test_lifetime_is_always_usable(value: object) -> None:
    assert 0 <= lifetime(value) <= 86400


def test_the_request_and_what_is_kept() -> None:
    server = Server(good())
    tokens = server.manager()
    assert tokens.info is None
    info = get(tokens, soon())
    assert server.asked == [
        (
            "https://testcompany.halopsa.com/auth/token",
            {
                "grant_type": "client_credentials",
                "client_id": "an-id",
                "client_secret": "canary-secret",
                "scope": "all",
            },
        )
    ]
    assert (info.access_token, info.token_type, info.expires_in, info.scope) == (
        "mock-jwt-token",
        "Bearer",
        3600,
        "all",
    )
    assert info.expires_at == 1_003_600
    assert get(tokens, soon()) is info
    assert tokens.info is info


@pytest.mark.parametrize(("life", "renewed_after"), [(3600, 3480), (200, 100), (10, 5), (..., 180)])
def test_renewal_ahead_of_expiry(life: object, renewed_after: float) -> None:
    server = Server(good("first", expires_in=life), good("second"))
    tokens = server.manager()
    get(tokens, soon())
    server.now += renewed_after - 0.01
    assert get(tokens, soon()).access_token == "first"
    server.now += 0.02
    assert get(tokens, soon()).access_token == "second"
    assert len(server.asked) == 2


def test_a_token_that_lives_no_time_is_used_once() -> None:
    server = Server(good(expires_in=0))
    tokens = server.manager()
    for _ in range(3):
        get(tokens, soon())
    assert len(server.asked) == 3
    assert tokens.info is None


def test_nan_in_the_answer() -> None:
    server = Server(Response(200, JSON, b'{"access_token": "t", "expires_in": NaN}'))
    assert get(server.manager(), soon()).expires_in == 300


def test_threads_share_one_fetch() -> None:
    gate = threading.Event()

    def slow() -> Response:
        assert gate.wait(5)
        return good()

    server = Server(slow)
    tokens = server.manager()
    found: list[TokenInfo] = []
    threads = [threading.Thread(target=lambda: found.append(get(tokens, soon()))) for _ in range(64)]
    for thread in threads:
        thread.start()
    gate.set()
    for thread in threads:
        thread.join()
    assert len(server.asked) == 1
    assert len({id(info) for info in found}) == 1
    assert len(found) == 64


def test_a_listing_that_is_stopped_in_its_login_fails_nobody_else() -> None:
    stop, asked, waits = cancellation.Stop(), threading.Event(), threading.Event()

    def stopped() -> Response:
        asked.set()
        assert waits.wait(5)
        stop.set()
        raise HaloPsaError("The listing was stopped while this call waited. Nothing was sent.")

    server = Server(stopped, good())
    tokens = server.manager()
    failed: list[BaseException] = []

    def listing() -> None:
        cancellation.current.set(stop)
        try:
            get(tokens, soon())
        except HaloPsaError as error:
            failed.append(error)

    first = threading.Thread(target=listing)
    first.start()
    assert asked.wait(5)
    threading.Timer(0.1, waits.set).start()
    assert get(tokens, soon()).access_token == "mock-jwt-token"
    first.join()
    assert len(failed) == 1


@pytest.mark.parametrize("same_string", [False, True])
def test_a_401_storm_renews_once(same_string: bool) -> None:
    server = Server(good("a"), good("a" if same_string else "b"))
    tokens = server.manager()
    stale = get(tokens, soon())
    found: list[TokenInfo] = []
    barrier = threading.Barrier(64)

    def work() -> None:
        barrier.wait()
        found.append(renew(tokens, stale, soon()))

    threads = [threading.Thread(target=work) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.asked) == 2
    assert all(info is found[0] and info is not stale for info in found)


def _waiting(
    tokens: TokenManager, count: int, deadline: Callable[[], Deadline]
) -> list[HaloPsaError | Deadline]:
    """What so many threads get that want a token while another one fetches it: their errors, else their deadlines."""
    got: list[HaloPsaError | Deadline] = []

    def want() -> None:
        mine = deadline()
        try:
            get(tokens, mine)
        except HaloPsaError as error:
            got.append(error)
        else:
            got.append(mine)

    threads = [threading.Thread(target=want) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    return got


def test_waiters_get_errors_of_their_own() -> None:
    """One object raised in many threads would grow the traceback, notes and hints of all."""

    def refuse() -> Response:
        time.sleep(0.3)
        return Response(400, {}, b'{"error": "invalid_client"}')

    got = _waiting(Server(refuse).manager(), 5, soon)
    assert [str(error) for error in got] == [str(got[0])] * 5
    assert len({id(error) for error in got}) == 5


@pytest.mark.parametrize("hard", [False, True])
def test_the_wait_for_anothers_token_is_pardoned(hard: bool) -> None:
    def slowly() -> Response:
        time.sleep(0.3)
        server.now += 4.0
        answer = good()
        assert isinstance(answer, Response)
        return answer

    server = Server(slowly)
    deadlines = _waiting(server.manager(), 2, lambda: Deadline(10.0, hard=hard, clock=lambda: server.now))
    left = sorted(item.remaining() for item in deadlines if isinstance(item, Deadline))
    assert left == ([6.0, 6.0] if hard else [6.0, 10.0])  # the one who fetched spent its own


def test_waiters_have_their_own_deadline() -> None:
    gate = threading.Event()

    def slow() -> Response:
        gate.wait(5)
        return good()

    server = Server(slow)
    tokens = server.manager()
    leader = threading.Thread(target=lambda: get(tokens, soon()))
    leader.start()
    while not server.asked:
        pass
    with pytest.raises(HaloPsaConnectionError, match="Nothing was sent"):
        get(tokens, soon(0.05, hard=True))
    gate.set()
    leader.join()
    assert get(tokens, soon(0.05, hard=True)).access_token == "mock-jwt-token"


def test_waiters_take_over_from_an_interrupted_leader() -> None:
    started, gate = threading.Event(), threading.Event()

    def interrupted() -> Response:
        started.set()
        assert gate.wait(5)
        raise KeyboardInterrupt

    server = Server(interrupted, good("second"))
    tokens = server.manager()
    failures: list[BaseException] = []

    def lead() -> None:
        try:
            get(tokens, soon())
        except KeyboardInterrupt as error:
            failures.append(error)

    found: list[TokenInfo] = []
    leader = threading.Thread(target=lead)
    leader.start()
    assert started.wait(5)
    waiter = threading.Thread(target=lambda: found.append(get(tokens, soon())))
    waiter.start()
    gate.set()
    leader.join()
    waiter.join()
    assert len(failures) == 1
    assert found[0].access_token == "second"


@pytest.mark.parametrize("status", [400, 401])
def test_wrong_credentials_are_not_tried_again_at_once(status: int) -> None:
    body = b'{"error": "invalid_client", "error_description": "canary-secret is wrong"}'
    server = Server(Response(status, JSON, body), good())
    tokens = server.manager()
    for _ in range(3):
        with pytest.raises(HaloPsaAuthenticationError) as caught:
            get(tokens, soon())
        assert caught.value.status_code == status
        assert caught.value.reason == "credentials"
        assert "invalid_client" in str(caught.value)
        assert "View Applications" in str(caught.value)
        assert "canary" not in str(caught.value) + repr(caught.value.response)
    assert len(server.asked) == 1
    server.now += 5.1
    assert get(tokens, soon()).access_token == "mock-jwt-token"


def test_a_missing_access_token_is_told_apart() -> None:
    for body in (b"{}", b'{"access_token": null}', b'{"access_token": ""}', b'{"access_token": 5}'):
        with pytest.raises(HaloPsaAuthenticationError, match="no access_token"):
            get(Server(Response(200, JSON, body)).manager(), soon())


@pytest.mark.parametrize("token", ["a b", "a\nb", "t\u00e9", "a\x00"])
def test_a_token_that_cannot_be_sent(token: str) -> None:
    with pytest.raises(HaloPsaAuthenticationError, match="cannot be sent"):
        get(Server(good(token)).manager(), soon())


@pytest.mark.parametrize(
    "answer",
    [
        Response(200, {"Content-Type": "text/html"}, b"<html>hello</html>"),
        Response(200, JSON, b"{"),
        Response(200, JSON, b"[]"),
        Response(200, JSON, b""),
        Response(302, {"Location": "https://evil.example/?canary"}, b""),
        Response(404, {}, b""),
        Response(418, {}, b""),
    ],
)
def test_answers_that_make_no_sense(answer: Response) -> None:
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        get(Server(answer).manager(), soon())
    assert caught.value.reason == "auth protocol"
    assert "canary" not in str(caught.value)
    assert caught.value.__context__ is None


def test_the_second_address_is_tried_and_remembered() -> None:
    server = Server(Response(404, {}, b""), good(expires_in=0))
    tokens = server.manager(tenant_id="t1")
    get(tokens, soon())
    get(tokens, soon())
    assert [url for url, _ in server.asked] == [
        "https://testcompany.halopsa.com/auth/token?tenant=t1",
        "https://testcompany.halopsa.com/token?tenant=t1",
        "https://testcompany.halopsa.com/token?tenant=t1",
    ]


def test_an_explicit_auth_server_is_the_only_one_asked() -> None:
    server = Server(Response(404, {}, b""))
    with pytest.raises(HaloPsaAuthenticationError, match="auth_url") as caught:
        get(server.manager(auth_url="https://auth.example.com"), soon())
    assert len(server.asked) == 1
    assert "not followed" not in str(caught.value)  # there was no redirect


def test_a_failed_renewal_ahead_of_time_keeps_the_old_token() -> None:
    server = Server(good("old"), HaloPsaServerError("down"), good("new"))
    tokens = server.manager()
    old = get(tokens, soon())
    server.now += 3500
    assert get(tokens, soon()) is old
    assert get(tokens, soon()) is old
    assert len(server.asked) == 2
    server.now += 11
    assert get(tokens, soon()).access_token == "new"


def test_a_fault_is_raised_and_not_remembered() -> None:
    server = Server(HaloPsaServerError("down"), good())
    tokens = server.manager()
    with pytest.raises(HaloPsaServerError):
        get(tokens, soon())
    assert get(tokens, soon()).access_token == "mock-jwt-token"


def test_usable() -> None:
    server = Server(good("a"), good("b"))
    tokens = server.manager()
    first = get(tokens, soon())
    assert tokens.usable(first)
    second = renew(tokens, first, soon())
    assert not tokens.usable(first)
    assert tokens.usable(second)
    server.now += 3601
    assert not tokens.usable(second)


def test_a_fork_starts_afresh() -> None:
    server = Server(good("a"), good("b"))
    tokens = server.manager()
    get(tokens, soon())
    tokens._lock.acquire()
    tokens.after_fork()
    assert get(tokens, soon()).access_token == "b"


# The caller's own tokens


def test_a_callable_source_is_asked_each_time() -> None:
    given: Iterator[str | TokenInfo] = iter(["one", "one", TokenInfo("two", expires_in=5)])
    tokens = SourceTokens(lambda: next(given), API)
    first = get(tokens, soon())
    assert first.access_token == "one"
    assert get(tokens, soon()) is first
    assert renew(tokens, first, soon()).access_token == "two"
    assert tokens.info is not None
    assert tokens.info.expires_in == 5
    assert tokens.usable(first)


class Source:
    def __init__(self) -> None:
        self.number = 0
        self.invalidated = 0

    def get_token(self) -> str:
        return f"token-{self.number}"

    def invalidate(self) -> None:
        self.number += 1
        self.invalidated += 1


def test_an_object_source_is_invalidated_once_per_storm() -> None:
    source = Source()
    tokens = SourceTokens(source, API)
    stale = get(tokens, soon())
    threads = [threading.Thread(target=renew, args=(tokens, stale, soon())) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert source.invalidated == 1
    assert get(tokens, soon()).access_token == "token-1"


def test_a_failing_source_does_not_show_its_exception() -> None:
    def broken() -> str:
        raise OSError("canary")

    with pytest.raises(HaloPsaAuthenticationError) as caught:
        get(SourceTokens(broken, API), soon())
    assert caught.value.reason == "token source"
    assert "OSError" in str(caught.value)
    assert "test_tokens.py" in str(caught.value)
    assert "canary" not in str(caught.value)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("value", [None, "", 5, "a b"])
def test_a_source_that_gives_no_token(value: object) -> None:
    with pytest.raises(HaloPsaAuthenticationError, match="token_source") as caught:
        get(SourceTokens(lambda: value, API), soon())  # type: ignore[arg-type]  # that is the test
    assert "secret" not in str(caught.value)  # the credentials are not at fault


def test_our_own_errors_pass_through_a_source() -> None:
    def broken() -> str:
        raise HaloPsaConnectionError("no way")

    with pytest.raises(HaloPsaConnectionError):
        get(SourceTokens(broken, API), soon())
