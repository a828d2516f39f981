"""Bells and gates of async code: set before, while and after somebody waits, by a task or by another thread.

And what never answers.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import anyio
import pytest

from halopsa._api import API
from halopsa.core.auth.tokens import SourceTokens
from halopsa.core.base.async_waiter import SUSPENDING
from halopsa.core.base.deadline import Deadline
from halopsa.core.base.log import log_of
from halopsa.core.drive import drive
from halopsa.core.ratelimit import budget_use
from halopsa.core.ratelimit.budget import Taken
from halopsa.core.ratelimit.limiter import Limiter
from halopsa.errors import HaloPsaAuthenticationError, HaloPsaConfigError, HaloPsaConnectionError


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


# What others' code never answers


async def never(*given: object) -> Any:  # noqa: ANN401 - whatever is wanted of it
    await anyio.sleep(60)


class HangingSource:
    """Gives one token and never another one."""

    def __init__(self) -> None:
        self.first = True

    async def get_token(self) -> str:
        if not self.first:
            await never()
        self.first = False
        return "token"

    async def invalidate(self) -> None:
        await never()


@pytest.mark.parametrize("driver", ["asyncio", "trio"])
def test_a_deadline_holds_for_a_token_source_that_never_answers(driver: str) -> None:
    errors: list[HaloPsaConnectionError] = []

    async def main() -> None:
        async def fails(work: Callable[[], Awaitable[object]]) -> None:
            with pytest.raises(HaloPsaConnectionError, match="token_source has not returned") as caught:
                await work()
            errors.append(caught.value)

        with anyio.fail_after(5):
            tokens = SourceTokens(never, API, waiter=SUSPENDING)
            await fails(lambda: tokens.get(Deadline(0.05, hard=True)))
            other = SourceTokens(HangingSource(), API, waiter=SUSPENDING)
            stale = await other.get(Deadline(5))
            assert stale is not None
            async with anyio.create_task_group() as group:
                for seconds in (0.5, 0.05):  # one asks, and the other waits for it
                    group.start_soon(fails, partial(other.renew, stale, Deadline(seconds, hard=True)))
                    await anyio.sleep(0.01)

    run(driver, main)
    assert [error.reason for error in errors] == ["deadline"] * 3


class HangingBudget:
    """A store that answers claims, or does not, and never hears how a request ended."""

    def __init__(self, answer: Taken | None) -> None:
        self.answer = answer
        self.settle = never

    async def take(self, *given: object) -> Taken:
        return self.answer or await never()

    def close(self) -> None: ...


@pytest.mark.parametrize("driver", ["asyncio", "trio"])
@pytest.mark.parametrize("answer", [None, Taken(True, 0.0, (), 1, 10)])
def test_a_budget_that_never_answers_counts_as_away(
    driver: str, answer: Taken | None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(budget_use, "_PATIENCE", 0.05)

    async def main() -> None:
        use = budget_use.BudgetUse(
            HangingBudget(answer), "acme", log_of(API.product), clock=time.monotonic, waiter=SUSPENDING
        )
        limiter = Limiter(API, waiter=SUSPENDING, budget=use)
        with anyio.fail_after(5):
            for _ in range(3):
                (await limiter.admit()).answered()
                await limiter.report()

    run(driver, main)
    assert [record.message[:62] for record in caplog.records] == [
        "The shared request budget cannot be reached (TimeoutError). Un"
    ]
