"""Coroutines run without an event loop."""

from __future__ import annotations

import contextvars
import subprocess
import sys
import types
from collections.abc import Callable, Coroutine, Generator
from pathlib import Path

import pytest

import halopsa
from halopsa.core.drive import drive

_place: contextvars.ContextVar[str] = contextvars.ContextVar("place", default="outside")


class _Interrupt(BaseException):
    pass


@types.coroutine
def _suspends() -> Generator[str, None, None]:
    yield "to a loop that is not there"


async def _add(a: int, b: int) -> int:
    return a + b


async def _sum(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        total = await _add(total, number)
    return total


def _fails(error: BaseException) -> Callable[[], Coroutine[object, None, None]]:
    async def inner() -> None:
        raise error

    async def outer() -> None:
        await inner()

    return outer


def test_what_the_coroutine_returns() -> None:
    assert drive(lambda: _sum([1, 2, 3])) == 6
    assert drive(lambda: _sum([])) == 0


@pytest.mark.parametrize(
    "error", [ValueError("wrong"), _Interrupt(), KeyboardInterrupt(), SystemExit(3), GeneratorExit()]
)
def test_what_the_coroutine_raises(error: BaseException) -> None:
    with pytest.raises(type(error)) as caught:
        drive(_fails(error))
    assert caught.value is error
    assert error.__cause__ is None
    assert error.__context__ is None


def test_the_end_of_an_iteration_is_no_end_of_the_coroutine() -> None:
    with pytest.raises(RuntimeError, match="StopIteration"):
        drive(_fails(StopIteration(5)))


def test_what_suspends_is_said_and_closed() -> None:
    seen: list[str] = []

    async def waits() -> None:
        try:
            await _suspends()
            seen.append("went on")
        finally:
            seen.append("closed")

    with pytest.raises(RuntimeError, match=r"waits.* suspended: something in it waits for an event loop"):
        drive(waits)
    assert seen == ["closed"]


def test_one_that_will_not_close_is_an_error_too() -> None:
    async def stays() -> None:
        try:
            await _suspends()
        except GeneratorExit:
            await _suspends()

    with pytest.raises(RuntimeError, match="ignored GeneratorExit"):
        drive(stays)


def test_what_ends_early_is_closed() -> None:
    made: list[Coroutine[object, None, int]] = []

    def make() -> Coroutine[object, None, int]:
        made.append(_add(1, 2))
        return made[0]

    class Strikes:
        """What a signal handler does between the making and the first step."""

        def __init__(self, work: Coroutine[object, None, int]) -> None:
            self._work = work

        def send(self, value: None) -> None:
            raise _Interrupt

        def close(self) -> None:
            self._work.close()

    with pytest.raises(_Interrupt):
        drive(lambda: Strikes(make()))  # type: ignore[arg-type, return-value]  # a stand-in
    with pytest.raises(RuntimeError, match="cannot reuse"):
        made[0].send(None)


def test_a_coroutine_within_another() -> None:
    async def outer() -> int:
        return drive(lambda: _sum([1, 2])) + await _add(3, 4)

    assert drive(outer) == 10


def test_it_runs_in_the_context_of_its_caller() -> None:
    async def moves() -> str:
        found = _place.get()
        _place.set("inside")
        return found

    context = contextvars.copy_context()
    assert context.run(lambda: (drive(moves), _place.get())) == ("outside", "inside")
    assert _place.get() == "outside"


def _child(*arguments: str) -> str:
    root = Path(halopsa.__file__).parents[1]
    return subprocess.run(  # noqa: S603 - ours
        [sys.executable, *arguments], cwd=root, check=True, capture_output=True, text=True, timeout=60
    ).stdout


def test_a_signal_before_the_first_step_leaves_no_coroutine_that_was_never_begun() -> None:
    """Handlers run at the start of a function. Python warns of a coroutine that is dropped before its first step."""
    count, _, told = _child("-W", "error", "-m", "tests.unit.core.struck_drive").strip().partition(" ")
    # The beginnings of drive, of what makes the coroutine, of the coroutine and of what it awaits.
    assert int(count) > 4
    assert told == "[]"


def test_no_event_loop_is_loaded() -> None:
    code = "import sys, halopsa.core.drive as d; print(sorted({'asyncio', 'anyio'} & set(sys.modules)))"
    assert _child("-c", code) == "[]\n"
