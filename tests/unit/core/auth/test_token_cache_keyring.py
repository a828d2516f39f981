"""The token cache in a keyring, over one in memory: what is kept, compared and dropped; threads in an event loop."""

from __future__ import annotations

import asyncio
import sys
import threading
from types import SimpleNamespace

import pytest

from halopsa.core.auth import token_cache_use
from halopsa.core.auth.token_cache import TokenCache
from halopsa.core.base.async_waiter import SUSPENDING
from halopsa.core.base.waiter import BLOCKING, Waiter
from tests.unit.core.auth.caching import Client, Clock, settings


class Ring:
    """What the keyring library has of a keyring."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.threads: set[int] = set()
        self.locked = False

    def _asked(self) -> None:
        self.threads.add(threading.get_ident())
        if self.locked:
            raise RuntimeError("canary: the keyring is locked")

    def get_password(self, service: str, name: str) -> str | None:
        self._asked()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, text: str) -> None:
        self._asked()
        self.kept[service, name] = str(text)

    def delete_password(self, service: str, name: str) -> None:
        self._asked()
        del self.kept[service, name]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    ring = Ring()
    names = ("get_password", "set_password", "delete_password")
    module = SimpleNamespace(**{name: getattr(ring, name) for name in names}, __spec__=object())
    monkeypatch.setitem(sys.modules, "keyring", module)
    return ring


def cache(waiter: Waiter = BLOCKING) -> TokenCache:
    made = token_cache_use.use_of(settings(token_cache="keyring"), waiter, Clock().pause)
    assert isinstance(made._cache, TokenCache)
    return made._cache


def test_the_next_run_takes_the_token_of_the_last(ring: Ring) -> None:
    clock, logins = Clock(), list[str]()
    first = Client(cache(), clock, logins)
    assert [first.get(), Client(cache(), clock, logins).get()] == ["token-1", "token-1"]
    ((service, name),) = ring.kept
    assert (service, name) == ("halopsa", first.use._key)
    assert first.refused() == "token-2"
    assert Client(cache(), clock, logins).get() == "token-2"


def test_only_what_was_refused_is_dropped(ring: Ring) -> None:
    async def work() -> None:
        kept = cache()
        assert await kept.claim("k", "o")
        kept.release("k", "o")
        assert await kept.save("k", "new", 1.0)
        assert await kept.drop("k", "old")
        assert await kept.load("k") == "new"
        assert await kept.drop("k", "new")
        assert await kept.load("k") is None
        assert await kept.drop("k", "new")

    asyncio.run(work())
    assert ring.threads == {threading.get_ident()}


def test_in_an_event_loop_a_thread_asks_it(ring: Ring) -> None:
    async def work() -> None:
        kept = cache(SUSPENDING)
        await kept.save("k", "canary", 1.0)
        found = await kept.load("k")
        assert found == "canary"
        assert "canary" not in repr(found)

    asyncio.run(work())
    assert threading.get_ident() not in ring.threads


def test_a_locked_keyring_fails_no_call(ring: Ring, caplog: pytest.LogCaptureFixture) -> None:
    ring.locked = True
    client = Client(cache(), Clock(), [])
    assert [client.get(), client.refused()] == ["token-1", "token-2"]
    assert [record.getMessage() for record in caplog.records] == [
        "Token cache: RuntimeError; this client does without it."
    ]
