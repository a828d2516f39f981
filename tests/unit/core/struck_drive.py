"""A program that interrupts `drive` at the start of each of its functions, as a signal handler may.

It prints how many such places there are, and what Python complained of meanwhile. A process of its own: whatever
traces the tests themselves does not reach in.
"""

from __future__ import annotations

import gc
import sys
from types import FrameType

from halopsa.core.drive import drive
from tests.unit.core.confined import confined


class _Interrupt(BaseException):
    pass


async def _add(a: int, b: int) -> int:
    return a + b


async def _sum(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        total = await _add(total, number)
    return total


def _struck(at: int) -> bool:
    """Raise at the start of function number ``at``; False: there are not so many."""
    ours = {drive.__code__.co_filename, __file__}
    seen = 0

    def trace(frame: FrameType, event: str, _: object) -> None:
        nonlocal seen
        if event == "call" and frame.f_code.co_filename in ours:
            seen += 1
            if seen == at:
                raise _Interrupt

    sys.settrace(trace)
    try:
        confined(lambda: drive(lambda: _sum([1, 2])))
    except _Interrupt:
        return True
    finally:
        sys.settrace(None)
    return False


def main() -> None:
    """Strike everywhere."""
    told: list[object] = []
    sys.unraisablehook = lambda what: told.append(what.exc_value)
    count = next(at for at in range(1, 100) if not _struck(at))
    gc.collect()
    sys.stdout.write(f"{count} {told}\n")


if __name__ == "__main__":
    main()
