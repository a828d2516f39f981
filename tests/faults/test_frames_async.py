"""No frame shows a secret while an async call is under way, on asyncio and trio: as tests/faults/test_frames.py."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import anyio
import pytest

from halopsa import AsyncHaloPsaClient, HaloPsaError, RetryConfig
from halopsa._api import API
from halopsa.core.config.settings import Config
from halopsa.core.http.call import Call
from halopsa.core.transport.async_transport import async_transport
from tests.faults.server import FaultServer, Play
from tests.faults.test_frames import HEADER, SECRET, TOKEN, Watcher, answers
from tests.faults.test_frames_proxies import MARKS, PLAYS, SCHEMES, Proxy
from tests.faults.test_frames_proxies import proxy as playing

DRIVERS = pytest.mark.parametrize("driver", ["asyncio", "trio"])


@DRIVERS
def test_no_frame_of_a_login_and_a_call_shows_a_secret(driver: str) -> None:
    _look(driver, runs=1)


@DRIVERS
def test_no_frame_of_a_token_cache_shows_a_secret(driver: str, tmp_path: Path) -> None:
    """Of a login that is kept, and of a token that is taken."""
    _look(driver, runs=2, token_cache=tmp_path / "tokens")


def _look(driver: str, *, runs: int, **settings: object) -> None:
    server = FaultServer()
    watchers: list[Watcher] = []

    async def main() -> None:
        config = Config.build(
            API,
            base_url=server.url,
            client_id="id",
            client_secret=SECRET,
            default_headers={"X-Gateway-Key": HEADER},
            timeout=(5, 10),
            **settings,
        )
        transport = async_transport(config)
        watcher = Watcher((SECRET, TOKEN, HEADER), sys._getframe())
        watchers.append(watcher)
        before = sys.getprofile()
        sys.setprofile(watcher)
        try:
            await transport.asend(Call("GET", "/Tickets/5"))
            await transport.asend(Call("GET", "/Tickets/5"))
        finally:
            sys.setprofile(before)
        await transport.aclose()

    try:
        with server.playing(Play(answers)) as play:
            for _ in range(runs):
                anyio.run(main, backend=driver)
    finally:
        server.close()
    assert len(play.tokens) == 1
    assert [watcher.events > 1000 for watcher in watchers] == [True] * runs
    assert [watcher.leaks for watcher in watchers] == [set()] * runs


@DRIVERS
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("play", ["refuses", "resets", "leads nowhere"])
def test_no_moment_of_a_call_through_a_proxy_shows_its_password(scheme: str, play: str, driver: str) -> None:
    watchers: list[Watcher] = []
    proxies: list[Proxy] = []

    async def main() -> None:
        client = AsyncHaloPsaClient(
            base_url=f"{scheme}://halo.invalid",
            client_id="id",
            client_secret=SECRET,
            proxies={scheme: proxies[0].url},
            retry=RetryConfig(max_attempts=1),
            timeout=(2, 2),
            allow_http=True,
        )
        watcher = Watcher((*MARKS, SECRET), sys._getframe())
        watchers.append(watcher)
        before = sys.getprofile()
        async with client:
            with suppress(HaloPsaError):
                await client.request(
                    "GET", "/Status"
                )  # much is read at first use, in steps that know no proxy
            sys.setprofile(watcher)
            try:
                with suppress(HaloPsaError):
                    await client.request("GET", "/Status")
            finally:
                sys.setprofile(before)

    with playing(PLAYS[play]) as made:
        proxies.append(made)
        anyio.run(main, backend=driver)
        assert made.heads
    assert watchers[0].events > 1000
    assert not watchers[0].leaks, "\n".join(sorted(watchers[0].leaks))
