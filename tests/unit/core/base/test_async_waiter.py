"""Bells and gates of async code: set before, while and after somebody waits, by a task or by another thread."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable

import anyio
import pytest

from halopsa._api import API
from halopsa.core.auth.tokens import SourceTokens
from halopsa.core.base.async_waiter import SUSPENDING
from halopsa.core.base.deadline import Deadline
from halopsa.core.drive import drive
from halopsa.errors import HaloPsaAuthenticationError, HaloPsaConfigError


def run(driver: str, main: Callable[[], Awaitable[object]]) -> None:
    anyio.run(main, backend=driver)


@pytest.mark.parametrize("driver", ["asyncio", "trio"])
def test_a_bell(driver: str) -> None:
    async def main() -> None:
        bell = SUSPENDING.bell()
        bell.set()
        assert await bell.rung(5)
        assert not await bell.rung(0.01)  # it is reset
        bell.set()
        bell.clear()
        assert not await bell.rung(0)
        timer = threading.Timer(0.05, bell.set)
        timer.start()
        with anyio.fail_after(2):
            assert await bell.rung()
        timer.join()

    run(driver, main)


@pytest.mark.parametrize("driver", ["asyncio", "trio"])
def test_a_gate_that_was_made_outside_a_loop(driver: str) -> None:
    gate = SUSPENDING.gate()
    opened: list[bool] = []

    async def main() -> None:
        async def wait() -> None:
            opened.append(await gate.opened())

        assert not await gate.opened(0.01)
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(wait)
            await anyio.sleep(0.02)
            thread = threading.Thread(target=gate.set)
            thread.start()
            thread.join()
        assert await gate.opened(0)

    with_limit = threading.Timer(5, gate.set)
    with_limit.start()
    run(driver, main)
    with_limit.cancel()
    assert opened == [True] * 3


def test_a_client_that_blocks_takes_no_async_token_source() -> None:
    async def source() -> str:
        return "token"

    with pytest.raises(HaloPsaConfigError, match="token_source is async"):
        SourceTokens(source, API)
    tokens = SourceTokens(lambda: source(), API)
    with pytest.raises(HaloPsaAuthenticationError, match="token_source is async"):
        drive(lambda: tokens.get(Deadline(5)))
