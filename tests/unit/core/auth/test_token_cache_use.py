"""A client with a token cache: one login for all, refusals for all, and a cache that fails fails no call."""

from __future__ import annotations

import contextlib
import gc
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa.core.auth import token_cache_use
from halopsa.core.auth.token_cache_file import FileTokenCache
from halopsa.core.base.async_waiter import SUSPENDING
from halopsa.core.base.deadline import Deadline
from halopsa.core.config.settings import TokenInfo
from halopsa.errors import HaloPsaAuthenticationError, HaloPsaConnectionError
from tests.unit.core.auth.caching import Client, Clock, Memory, settings

Pause = Callable[[float], Awaitable[None]]


class Many:
    """Clients of one cache."""

    def __init__(self) -> None:
        self.clock, self.cache, self.logins = Clock(), Memory(), list[str]()

    def client(self, **given: object) -> Client:
        return Client(self.cache, self.clock, self.logins, **given)


@pytest.fixture
def many() -> Many:
    return Many()


def test_the_next_run_takes_the_token_of_the_last(many: Many) -> None:
    assert many.client().get() == "token-1"
    later = many.client()
    many.clock.passed += 600.0
    assert later.get() == "token-1"
    info = later.tokens.info
    assert info is not None
    assert (info.token_type, info.scope, info.expires_in) == ("Bearer", "all", 3600)
    assert info.expires_at == 1_003_600
    assert many.logins == ["token-1"]
    assert many.cache.seconds == [3600.0]
    assert "canary-secret" not in "".join(many.cache.texts.values())


@pytest.mark.parametrize(("life", "used"), [(3600, 3480.0), (100, 50.0)])
def test_what_expires_soon_is_not_used(many: Many, life: int, used: float) -> None:
    first = many.client()
    first.life = life
    first.get()
    many.clock.passed += used - 1.0
    assert many.client().get() == "token-1"
    many.clock.passed += 1.0
    assert many.client().get() == "token-2"
    assert many.client().get() == "token-2"


def test_a_kept_token_is_renewed_ahead_of_its_end(many: Many) -> None:
    many.client().get()
    many.clock.passed += 1000.0
    client = many.client()
    client.get()
    many.clock.passed += 3600.0 - 1000.0 - 120.0
    assert client.get() == "token-2"
    assert many.client().get() == "token-2"


def test_a_token_for_one_use_is_not_kept(many: Many) -> None:
    client = many.client()
    client.life = 0
    client.get()
    assert many.cache.texts == {}


def test_a_token_from_before_the_clock_was_set_back_is_not_used(many: Many) -> None:
    many.client().get()
    many.clock.passed -= 30.0
    assert many.client().get() == "token-1"
    many.clock.passed -= 60.0
    assert many.client().get() == "token-2"


@pytest.mark.parametrize(
    "given", [{"client_secret": "another"}, {"tenant": "other"}, {"client_id": "other"}, {"scope": "read"}]
)
def test_nobody_gets_the_token_of_others(many: Many, given: dict[str, str]) -> None:
    many.client().get()
    assert many.client(**given).get() == "token-2"


# Refusals


def test_a_refused_token_is_dropped_for_all(many: Many) -> None:
    first = many.client()
    first.get()
    assert first.refused() == "token-2"
    assert many.client().get() == "token-2"
    assert many.logins == ["token-1", "token-2"]


def test_a_token_older_than_a_refusal_is_not_trusted(many: Many) -> None:
    """What ended one may have ended all: else a call could be refused twice because of the cache."""
    one, other = many.client(), many.client()
    one.get()
    other.get()
    assert one.refused() == "token-2"
    many.clock.passed += 1.0
    many.cache.broken = lambda name: pytest.fail("it is not the refused one") if name == "drop" else None
    assert other.refused() == "token-3"
    assert many.client().get() == "token-3"


def test_a_token_fetched_after_the_refusal_is_taken(many: Many) -> None:
    one, other = many.client(), many.client()
    one.get()
    other.get()
    stale = other.tokens.info
    assert one.refused() == "token-2"  # at the same moment
    assert other.refused() == "token-2"
    assert stale is not None
    assert stale.access_token == "token-1"


def test_a_refused_token_is_not_taken_again_where_it_cannot_be_dropped(many: Many) -> None:
    client = many.client()
    client.get()
    many.cache.broken = _breaks("drop", "save")
    assert client.refused() == "token-2"
    many.clock.passed += 3500.0
    assert client.get() == "token-3"


# One login


def test_others_wait_for_the_login_under_way(many: Many) -> None:
    first, second = many.client(), many.client()
    many.cache.owners = {first.use._key: "first"}

    def first_is_done() -> None:
        if not many.logins:
            many.cache.owners.clear()
            first.get()

    second.use._pause = _then(many.clock.pause, first_is_done)
    assert second.get() == "token-1"
    assert many.logins == ["token-1"]
    assert many.clock.passed < 0.1


def test_who_has_waited_long_enough_logs_in_too(many: Many) -> None:
    client = many.client()
    many.cache.owners = {client.use._key: "hangs"}
    assert client.get() == "token-1"
    assert 10.0 <= many.clock.passed < 10.1
    assert many.cache.owners == {client.use._key: "hangs"}


def test_nobody_has_a_claim_afterwards(many: Many) -> None:
    client = many.client()
    client.get()
    assert many.cache.owners == {}

    def interrupt(name: str) -> None:
        if name == "save":
            raise KeyboardInterrupt

    many.cache.broken = interrupt
    with pytest.raises(KeyboardInterrupt):
        client.refused()
    assert many.cache.owners == {}
    for error in (HaloPsaConnectionError("no"), HaloPsaAuthenticationError("wrong secret")):
        failing = many.client(scope="other")
        failing.server.answers = [error]
        with pytest.raises(type(error)):
            failing.get()
        assert many.cache.owners == {}


def test_a_claim_ends_although_a_handler_raised_in_its_end(
    many: Many, monkeypatch: pytest.MonkeyPatch
) -> None:
    end, calls = token_cache_use._Claim.end, list[int]()

    def struck(claim: token_cache_use._Claim) -> None:
        calls.append(1)
        if len(calls) == 1:
            raise KeyboardInterrupt
        end(claim)

    gc.collect()  # else claims of other tests may end meanwhile
    monkeypatch.setattr(token_cache_use._Claim, "end", struck)
    client = many.client()
    with contextlib.suppress(KeyboardInterrupt):
        client.get()
    assert (many.cache.owners, len(calls)) == ({}, 2)


# A cache that fails


def _breaks(*names: str) -> Callable[[str], None]:
    def broken(name: str) -> None:
        if name in names:
            raise OSError(28, "No space left on device", "canary-token")

    return broken


def _then(pause: Pause, act: Callable[[], None]) -> Pause:
    async def paused(seconds: float) -> None:
        await pause(seconds)
        act()

    return paused


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["get", "refused", "pass"]),
            st.sets(st.sampled_from(["load", "save", "drop", "claim", "release"])),
            st.integers(0, 2),
        ),
        max_size=8,
    )
)
def test_whatever_fails_the_client_gets_a_good_token(steps: list[tuple[str, set[str], int]]) -> None:
    many = Many()
    clients, refused = [many.client() for _ in range(3)], set[str]()
    for what, broken, number in steps:
        client = clients[number]
        many.cache.broken = _breaks(*broken)
        many.cache.busy = number * 30
        if what == "pass":
            many.clock.passed += number * 1800.0
        elif what == "get":
            client.get()
        else:
            stale = client.get()
            refused.add(stale)
            assert client.refused() != stale
        assert (
            client.tokens.info is None or client.tokens.info.expires_at > many.clock.wall() or what == "pass"
        )
    many.cache.broken = lambda name: None
    fresh = many.client()
    assert fresh.get() not in refused or fresh.refused() not in refused


def test_it_is_said_once_and_without_the_text(many: Many, caplog: pytest.LogCaptureFixture) -> None:
    many.cache.broken = _breaks("load", "save", "claim", "release", "drop")
    client = many.client()
    assert [client.get(), client.refused(), client.refused()] == ["token-1", "token-2", "token-3"]
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert said == ["Token cache: OSError, No space left on device; this client does without it."]


def test_a_busy_cache_is_asked_again(many: Many, caplog: pytest.LogCaptureFixture) -> None:
    many.cache.busy = 3
    many.client().get()
    assert many.client().get() == "token-1"
    many.cache.busy = 10_000
    assert many.client(scope="other").get() == "token-2"
    assert [record.getMessage() for record in caplog.records] == [
        "Token cache: it is busy, and the token was not kept."
    ]


@pytest.mark.parametrize("text", ["nonsense", "", "1 2 3 4 5 6 7 8", "1 \ud800 3 4 5 6 7 8", 3, b"bytes"])
def test_a_text_that_is_none_of_ours_is_replaced(many: Many, text: object) -> None:
    client = many.client()
    many.cache.texts[client.use._key] = text  # type: ignore[assignment]  # of somebody else's cache
    assert client.get() == "token-1"
    assert many.client().get() == "token-1"


def test_a_damaged_file_is_said_once_and_written_anew(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path, clock, logins = tmp_path / "tokens", Clock(), list[str]()
    path.touch(0o600)
    path.write_text("damaged", encoding="ascii")
    for _ in range(2):
        assert Client(FileTokenCache(str(path), wall=clock.wall), clock, logins).get() == "token-1"
    assert [record.getMessage() for record in caplog.records] == [
        f"Token cache: {path} is damaged: it counts as empty and is written anew."
    ]


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
@pytest.mark.parametrize("hangs", ["load", "claim", "save"])
def test_a_cache_that_never_answers_holds_up_no_event_loop(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, hangs: str, loop: str
) -> None:
    cache = Memory()

    async def never(*_: object) -> None:
        await anyio.sleep_forever()

    monkeypatch.setattr(cache, hangs, never)
    monkeypatch.setattr(token_cache_use, "_ANSWER", 0.05)
    use = token_cache_use.use_of(settings(token_cache=cache), SUSPENDING, anyio.sleep)

    async def fetch() -> tuple[TokenInfo, float]:
        return TokenInfo("a-token", "Bearer", 2e9, 3600, "all"), 3600.0

    async def main() -> None:
        with anyio.fail_after(10):
            token, _ = await use.token(fetch, Deadline(60.0))
        assert token.access_token == "a-token"

    anyio.run(main, backend=loop)
    assert "TimeoutError; this client does without it" in caplog.text
