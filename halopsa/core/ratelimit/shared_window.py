"""Shared window: others use the same limit, so slots come free one by one, and one pause soon follows another.

Then it is known how fast slots come free, so a pause is only as long as the waiting calls need. After it, few
requests go out at first and more with each answer (slow start): else most of them would be refused again.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SharedWindow"]

_LEAST: Final = 1.0  # seconds of a pause
_FIRST: Final = 2  # requests at once after the probe


class SharedWindow:
    """Knows the last pause, and what has been let out since. Has no lock: its owner holds one."""

    __slots__ = ("_began", "_got", "_over", "_room", "_under_way")

    def __init__(self) -> None:
        self._began = self._over = float("-inf")
        self._got = 0  # answers since then
        self._room: int | None = None  # requests at once; None: any number
        self._under_way: set[int] = set()

    def pause(self, now: float, longest: float, waiting: int, window: float) -> float:
        """Begin a pause. Return the seconds until the first probe, where no Retry-After says it and so many wait."""
        wait = longest
        if self._got and now - self._over < window:
            # The slots that came free since the last refusal tell how long it takes until all that wait have one.
            wait = min(longest, max(_LEAST, waiting * (now - self._began) / self._got))
        self._began, self._got = now, 0
        return wait

    def over(self, now: float, window: float) -> None:
        """A probe went through."""
        self._room = _FIRST if now - self._over < window else None
        self._over, self._got = now, 1
        self._under_way.clear()

    def full(self, now: float, longest: float) -> bool:
        """Whether one more must wait for an answer; for `longest` seconds at most, as an answer may be slow."""
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
