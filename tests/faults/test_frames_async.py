"""No frame shows a secret while an async call is under way, on asyncio and trio: as tests/faults/test_frames.py."""

from __future__ import annotations

import sys
from pathlib import Path

import anyio
import pytest

from halopsa._api import API
from halopsa.core.config.settings import Config
from halopsa.core.http.call import Call
from halopsa.core.transport.async_transport import async_transport
from tests.faults.server import FaultServer, Play
from tests.faults.test_frames import HEADER, SECRET, TOKEN, Watcher, answers


@pytest.mark.parametrize("driver", ["asyncio", "trio"])
def test_no_frame_of_a_login_and_a_call_shows_a_secret(driver: str) -> None:
    _look(driver, runs=1)


@pytest.mark.parametrize("driver", ["asyncio", "trio"])
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
