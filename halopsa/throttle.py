"""Pacing: an exact rolling log of requests, and one pause for the whole client after a 429.

A slot is taken before a request goes out and stamped when its answer arrives. The server counted the request
somewhere between, so a stamp that has left the window has left the server's window too, whatever the jitter.
"""

from __future__ import annotations

import threading
import time
from bisect import bisect_left
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Final, Literal

import attrs

from .config import RateLimitConfig
from .errors import HaloPsaError, HaloPsaRateLimitError
from .facts import api
from .messages import Priority

__all__ = ["LearnedLimit", "Slot", "Throttle", "Waiting", "courtesy_delay"]

_SLICE: Final = 1.0  # longest single sleep, so that a pause or a freed slot is noticed
_POLL: Final = 0.1  # while another request probes
_LONGEST_PAUSE: Final = 86400.0


@attrs.frozen
class LearnedLimit:
    """A limit other than the configured one: `requests` per `window` seconds of this client.

    `source`: "message" (the text of a 429), "headers" (of an answer), "refusals" (worked out from when requests
    were refused and when they went through again).
    """

    requests: int
    window: float
    source: Literal["message", "headers", "refusals"]


@attrs.frozen
class Waiting:
    """A call that waits for the rate limit: since how many seconds, in which thread."""

    priority: Priority
    seconds: float
    thread: str


def courtesy_delay(used: int, limit: int, threshold: float) -> float:
    """Seconds to wait before a request when `used` of `limit` are taken: grows to 50 ms at the limit."""
    start = limit * threshold
    if used < start or limit <= start:
        return 0.0
    return api.COURTESY_DELAY * min(1.0, (used - start) / (limit - start))


@attrs.define(eq=False, repr=False)
class _Episode:
    """What is going on since a 429."""

    number: int
    until: float
    delay: float  # the last computed wait, without Retry-After
    probes: int = 0  # probes that were refused
    probing: Slot | None = None


class Slot:
    """The right to send one request. Use as a context manager; left unfinished it counts as sent."""

    __slots__ = ("_done", "_throttle", "delay", "episode", "waited")

    def __init__(self, throttle: Throttle, episode: int, waited: float, delay: float) -> None:
        self._throttle = throttle
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
            self._done = True
            self._throttle._finish(self, how, retry_after)

    def __enter__(self) -> Slot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.lost()


class Throttle:
    """The limiter of one client; safe for any number of threads. No lock is held while sleeping."""

    def __init__(
        self,
        config: RateLimitConfig | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.config = RateLimitConfig() if config is None else config
        self._clock = clock
        self._sleep = sleep
        self._limit = self.config.capacity
        self._window = self.config.window
        self._stamps: deque[float] = deque()
        self._in_flight = 0
        self._queue: list[int] = []
        self._tickets = 0
        self._episode: _Episode | None = None
        self._episodes = 0
        self._closed = False
        self._lock = threading.Lock()

    # What the outside may see

    @property
    def limit(self) -> int:
        """Requests per window this client allows itself."""
        return self._limit

    @property
    def window(self) -> float:
        """The window in seconds."""
        return self._window

    @property
    def used(self) -> int:
        """Requests in the window now, those in flight included."""
        with self._lock:
            return self._used(self._clock())

    @property
    def remaining(self) -> int:
        """Requests that may be sent now without waiting for the window."""
        return max(0, self._limit - self.used)

    @property
    def learned_limit(self) -> LearnedLimit | None:
        """The limit the server has shown, when it is not the configured one."""
        return None

    @property
    def next_free_slot(self) -> float:
        """Seconds until one more request may go; 0 when it may now."""
        return self.forecast(1)

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        """The calls that wait now, in the order in which they will go."""
        return ()

    def forecast(self, n: int) -> float:
        """Seconds until `n` more requests (int, at least 1) will have been let out."""
        with self._lock:
            now = self._clock()
            missing = self._used(now) + len(self._queue) + n - self._limit
            rounds, index = divmod(max(0, missing - 1), self._limit)
            if missing <= 0:
                return 0.0
            first = self._stamps[index] if index < len(self._stamps) else now
            return max(0.0, first + self._window * (rounds + 1) - now)

    @property
    def paused_for(self) -> float:
        """Seconds until the next probe after a 429; 0 when there is no pause."""
        with self._lock:
            return max(0.0, self._episode.until - self._clock()) if self._episode else 0.0

    @property
    def refused_probes(self) -> int:
        """Repeats that were answered with 429 in the current pause."""
        with self._lock:
            return self._episode.probes if self._episode else 0

    # Changing it

    def pause(self, until: float) -> None:
        """Let nothing out before `until` on this throttle's clock; then one probe, then the rest."""
        with self._lock:
            now = self._clock()
            until = min(until, now + _LONGEST_PAUSE)
            if self._episode is None:
                self._begin(until)
            else:
                self._episode.until = max(self._episode.until, until)

    def learn(self, requests: int, window: float) -> None:
        """Take over a limit the server has named, when it is stricter than the current one."""
        limit = max(1, int(requests * self.config.share))
        with self._lock:
            if limit / window < self._limit / self._window:
                self._limit, self._window = limit, window

    def close(self) -> None:
        """End all waits with an error; nothing goes out any more."""
        self._closed = True

    def after_fork(self) -> None:
        """In a child process: a new lock and a budget of its own; what was learned of the limit stays."""
        self._lock = threading.Lock()
        self._stamps.clear()
        self._in_flight = 0
        self._queue = []
        self._episode = None

    def acquire(self, *, allowed: float | None = None, priority: Priority = "interactive") -> Slot:
        """Wait for a slot, at most max_wait and, if given, `allowed` seconds.

        Raises HaloPsaRateLimitError when that cannot do; at once, when that is known at once.
        """
        started = self._clock()
        with self._lock:
            ticket = self._tickets = self._tickets + 1
            self._queue.append(ticket)
        try:
            while True:
                with self._lock:
                    if self._closed:
                        raise HaloPsaError("The client was closed while this call waited. Nothing was sent.")
                    now = self._clock()
                    wake = self._wake(ticket, now)
                    if wake is None:
                        slot = self._grant(now - started)
                        break
                    refusal = self._refusal(started, now, wake, allowed)
                if refusal is not None:
                    raise refusal
                self._sleep(min(max(wake - now, 0.001), _SLICE))
        finally:
            with self._lock:
                self._queue.remove(ticket)
        if slot.delay > 0:
            try:
                self._sleep(slot.delay)
            except BaseException:
                slot.cancel()
                raise
        return slot

    # Inside the lock

    def _used(self, now: float) -> int:
        # The margin covers a server that rounds; it is bounded so that tiny windows stay usable.
        horizon = now - self._window - min(api.WINDOW_MARGIN, self._window / 4)
        stamps = self._stamps
        while stamps and stamps[0] <= horizon:
            stamps.popleft()
        return len(stamps) + self._in_flight

    def _wake(self, ticket: int, now: float) -> float | None:
        """None: go. Else when to look again."""
        episode = self._episode
        if episode is not None:
            if now < episode.until:
                return episode.until
            if episode.probing is not None:
                return now + _POLL
        if not self.config.enabled:
            return None
        # First come, first served: each waiter sleeps until the stamp that frees *its* slot expires.
        ahead = 0 if episode is not None else bisect_left(self._queue, ticket)
        missing = self._used(now) + ahead + 1 - self._limit
        if missing <= 0:
            return None
        if missing > len(self._stamps):  # waits for requests that are still in flight
            return now + _POLL
        return self._stamps[missing - 1] + self._window + min(api.WINDOW_MARGIN, self._window / 4)

    def _refusal(
        self, started: float, now: float, wake: float, allowed: float | None
    ) -> HaloPsaRateLimitError | None:
        longest = self.config.longest_wait
        episode = self._episode
        retry_after: float | None
        if episode is not None:
            left = episode.until - now
            tired = now - started >= longest and episode.probes >= self.config.max_retries
            too_long = left > max(longest, episode.delay) or (
                allowed is not None and wake - started > allowed
            )
            if not tired and not too_long:
                return None
            retry_after = max(0.0, left)
            message = "The instance answers 429 (too many requests) and the client is pausing"
        else:
            if wake - started <= (longest if allowed is None else min(longest, allowed)):
                return None
            retry_after = wake - now
            message = f"All {self._limit} requests of the {self._window:g} s window are used"
        return HaloPsaRateLimitError(
            f"{message}; waiting {retry_after:.0f} s more would take longer than allowed. Nothing was sent.",
            retry_after=retry_after,
            hint=api.HINT_RATE_LIMIT,
        )

    def _grant(self, waited: float) -> Slot:
        used = self._used(self._clock())
        self._in_flight += 1
        delay = 0.0
        if self.config.enabled:
            delay = courtesy_delay(used, self._limit, self.config.throttle_threshold)
        slot = Slot(self, self._episodes, waited, delay)
        if self._episode is not None:
            self._episode.probing = slot
        return slot

    def _finish(self, slot: Slot, how: str, retry_after: float | None) -> None:
        with self._lock:
            now = self._clock()
            self._in_flight = max(0, self._in_flight - 1)
            if how != "cancelled":
                self._stamps.append(now)
            episode = self._episode
            probe = episode is not None and episode.probing is slot
            if how == "rejected":
                self._rejected(slot, now, retry_after, probe)
            elif episode is not None and probe:
                episode.probing = None
                if how == "answered":
                    self._episode = None

    def _rejected(self, slot: Slot, now: float, retry_after: float | None, probe: bool) -> None:
        episode = self._episode
        wait = None if retry_after is None else min(retry_after, _LONGEST_PAUSE)
        if episode is None:
            if slot.episode < self._episodes and wait is None:
                return  # sent before a pause that is already over
            self._begin(now + (self.config.retry_after if wait is None else wait))
        elif probe:
            episode.probing = None
            episode.probes += 1
            episode.delay = min(episode.delay * 2, self._window)
            episode.until = now + (episode.delay if wait is None else wait)
        elif wait is not None:  # one of the same storm: it says nothing new but the time
            episode.until = max(episode.until, now + wait)

    def _begin(self, until: float) -> None:
        self._episodes += 1
        self._episode = _Episode(self._episodes, until, self.config.retry_after)
