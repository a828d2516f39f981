"""An exception between any two instructions, as from a signal handler, leaves nothing behind in the limiter."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import pytest

import halopsa
from halopsa._api import API
from halopsa.core.ratelimit.limiter import Limiter
from halopsa.core.ratelimit.queue import Ticket
from halopsa.settings import RateLimitConfig
from tests.bench.simulation import World
from tests.unit.core.confined import confined
from tests.unit.core.polled import Polled

if TYPE_CHECKING:
    from _typeshed import TraceFunction

_PACKAGE = str(Path(halopsa.__file__).parent)


#: A strike may come where Python lets no handler run: between a coroutine's making and its first step. It then warns
#: that the coroutine was never begun, and no more comes of it.
pytestmark = pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")


class _Strike(BaseException):
    """What a handler raises."""


@pytest.fixture(autouse=True)
def collected_between() -> Iterator[None]:
    """Have the collector run where the tests say, and only there: what it finds, they count on."""
    gc.collect()
    gc.freeze()  # so that it has little to look at
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


def _take(limiter: Limiter) -> None:
    with limiter.acquire() as slot:
        slot.answered()


def _struck(limiter: Limiter, at: int, *, waits: bool) -> bool:
    """Take and give back one slot, raising before the instruction number ``at``; False: it has not so many."""
    seen = 0

    def trace(frame: FrameType, event: str, _: object) -> TraceFunction | None:
        nonlocal seen
        # What is raised in __del__ reaches nobody: Python prints it.
        if not frame.f_code.co_filename.startswith(_PACKAGE) or frame.f_code.co_name == "__del__":
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            seen += 1
            if seen == at:
                raise _Strike
        return trace

    other = limiter.acquire() if waits else None
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        if other is not None:
            other.cancel()
        confined(lambda: _take(limiter))
    except _Strike:
        return True
    finally:
        sys.settrace(before)
        if other is not None:
            other.cancel()
    return False


@pytest.mark.parametrize("waits", [False, True])
def test_no_instruction_loses_a_slot(waits: bool) -> None:
    for at in range(1, 5000):
        world = World()
        limiter = Limiter(API, RateLimitConfig(max_requests=3, window=10), clock=world.clock)
        struck = _struck(limiter, at, waits=waits)
        gc.collect()
        world.now += 11
        limiter.acquire().cancel()  # goes through, and looks after what was left behind
        world.now += 11
        assert limiter.used == 0, at
        assert limiter._pacing.sent.in_flight == 0, at
        assert limiter.waiting == (), at
        if not struck:
            break
    assert at > 100


def test_no_instruction_leaves_a_place_in_the_queue_to_nobody() -> None:
    for at in range(1, 5000):
        world = World()
        limiter = Limiter(
            API,
            RateLimitConfig(max_requests=1, window=10, throttle_threshold=1.0),
            clock=world.clock,
            waiter=Polled(lambda seconds, world=world: setattr(world, "now", world.now + seconds)),  # type: ignore[misc]  # bound now
        )
        limiter.acquire().answered()
        struck = _struck(limiter, at, waits=False)
        gc.collect()
        assert limiter.waiting == (), at
        world.now += 11
        follower = limiter._enter(None, "interactive")
        if isinstance(follower, Ticket):
            follower_slot, _ = limiter._look(follower)
            assert follower_slot is not None, at
            follower = follower_slot
        follower.cancel()
        world.now += 11
        limiter.acquire().cancel()
        assert (limiter.used, limiter._pacing.sent.in_flight) == (0, 0), at
        if not struck:
            break
    assert at > 300
