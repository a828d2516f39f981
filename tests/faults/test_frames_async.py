"""No frame shows a secret while an async call is under way, on asyncio and trio: as tests/faults/test_frames.py."""

from __future__ import annotations

import sys

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
        with server.playing(Play(answers)):
            anyio.run(main, backend=driver)
    finally:
        server.close()
    assert watchers[0].events > 1000
    assert watchers[0].leaks == set()
