"""The right to send one request."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .limiter import Throttle

__all__ = ["Slot"]


class Slot:
    """The right to send one request. Use as a context manager; left unfinished it counts as sent."""

    __slots__ = ("_done", "_throttle", "delay", "episode", "number", "waited")

    def __init__(self, throttle: Throttle, number: int, episode: int, waited: float, delay: float) -> None:
        self._throttle = throttle
        self.number = number
        self._done = False
        self.episode = episode
        self.waited = waited
        self.delay = delay

    def answered(self) -> None:
        """An answer other than 429 arrived."""
        self._finish("answered", None)

    def rejected(self, retry_after: float | None = None) -> None:
        """A 429 arrived; `retry_after` in seconds, if it said so."""
        self._finish("rejected", retry_after)

    def lost(self) -> None:
        """It was sent, but no answer came."""
        self._finish("lost", None)

    def cancel(self) -> None:
        """Nothing was sent: the slot is free again."""
        self._finish("cancelled", None)

    def _finish(self, how: str, retry_after: float | None) -> None:
        if not self._done:
            self._throttle._finish(self, how, retry_after)
            self._done = True  # last: what a signal cuts short here is done again, which changes nothing

    def __enter__(self) -> Slot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        if not self._done:
            self.lost()

    def __del__(self) -> None:
        # A signal between two lines can lose a slot. No lock here: this may run anywhere, inside it too.
        if not getattr(self, "_done", True):  # without it: cut short while it was made, and never counted
            self._throttle._orphans.append(self.number)
