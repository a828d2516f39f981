"""A window that others fill: places come free one by one, and pauses follow each other closely.

Then it is known how fast places come free, so a pause need not be longer than those who wait need. And after it
requests go out a few at first, more with each answer: else most of them would only be refused once more.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SharedWindow"]

_LEAST: Final = 1.0  # seconds of a pause
_FIRST: Final = 2  # requests at once after the probe


class SharedWindow:
    """Knows the last pause, and what has been let out since. Not locked: its owner is."""

    __slots__ = ("_began", "_got", "_over", "_room", "_under_way")

    def __init__(self) -> None:
        self._began = self._over = float("-inf")
        self._got = 0  # answers since then
        self._room: int | None = None  # requests at once; None: any number
        self._under_way: set[int] = set()

    def pause(self, now: float, longest: float, waiting: int, window: float) -> float:
        """Seconds to wait before the first probe without Retry-After, when so many wait. A pause begins."""
        wait = longest
        if self._got and now - self._over < window:
            # What came free since the last refusal says how long as much takes for those who wait.
            wait = min(longest, max(_LEAST, waiting * (now - self._began) / self._got))
        self._began, self._got = now, 0
        return wait

    def over(self, now: float, window: float) -> None:
        """A probe went through."""
        self._room = _FIRST if now - self._over < window else None
        self._over, self._got = now, 1
        self._under_way.clear()

    def full(self, now: float, longest: float) -> bool:
        """Whether an answer must come before one more goes; not for long, as an answer may take its time."""
        if self._room is None:
            return False
        if now >= self._over + longest:
            self._room = None
            return False
        return len(self._under_way) >= self._room

    def left(self, now: float, longest: float) -> float | None:
        """Seconds until any number may go again; None when it may now."""
        return None if self._room is None else max(0.0, self._over + longest - now)

    def sent(self, number: int) -> None:
        """A request of this number was let out."""
        if self._room is not None:
            self._under_way.add(number)

    def ended(self, number: int, *, answered: bool) -> None:
        """It has ended; `answered`: the server let it through."""
        self._under_way.discard(number)
        if answered:
            self._got += 1
            if self._room is not None:
                self._room += 1
