"""Permit: the right to send one request under the rate limit."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Literal

__all__ = ["Ended", "Permit"]

Ended = Literal["answered", "rejected", "lost", "cancelled"]


class Permit:
    """The right to send one request. Use as a context manager; left unfinished it counts as sent.

    `finish` is called when it ends; `orphans` gets its number when it is dropped without that.
    """

    __slots__ = ("_done", "_finish", "_orphans", "delay", "episode", "number", "waited")

    def __init__(
        self,
        finish: Callable[[Permit, Ended, float | None], None],
        orphans: deque[int],
        number: int,
        episode: int,
        waited: float,
        delay: float,
    ) -> None:
        self._finish = finish
        self._orphans = orphans
        self.number = number
        self._done = False
        self.episode = episode
        self.waited = waited
        self.delay = delay

    def answered(self) -> None:
        """An answer other than 429 arrived."""
        self._end("answered", None)

    def rejected(self, retry_after: float | None = None) -> None:
        """A 429 arrived; `retry_after` in seconds, if it said so."""
        self._end("rejected", retry_after)

    def lost(self) -> None:
        """It was sent, but no answer came."""
        self._end("lost", None)

    def cancel(self) -> None:
        """Nothing was sent: the permit is free again."""
        self._end("cancelled", None)

    def _end(self, how: Ended, retry_after: float | None) -> None:
        if not self._done:
            self._finish(self, how, retry_after)
            self._done = True  # last: when a signal cuts this short it is done again, which is harmless

    def __enter__(self) -> Permit:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        if not self._done:
            self.lost()

    def __del__(self) -> None:
        # A signal between two lines can lose a permit. Takes no lock: this may run in a thread that holds it.
        if not getattr(self, "_done", True):  # no attribute: never fully made, so never counted
            self._orphans.append(self.number)
