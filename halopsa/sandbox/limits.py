"""Rate limit of the sandbox: a rolling window for the whole tenant, token requests included."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from halopsa.sandbox.problems import Refusal


class Window:
    """At most ``limit`` requests in any ``seconds``; a refused request does not count."""

    def __init__(
        self,
        limit: int,
        seconds: float,
        *,
        retry_after: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if limit < 1 or seconds <= 0:
            raise ValueError("rate_limit is (requests, seconds), both above zero")
        self._limit = limit
        self._seconds = seconds
        self._retry_after = retry_after
        self._clock = clock
        self._stamps: deque[float] = deque()
        self._lock = threading.Lock()

    def admit(self) -> None:
        """Count one request, or raise the 429 a tenant sends: plain text that quotes the limit."""
        with self._lock:
            wait = self.wait()
            if wait <= 0:
                self.count()
                return
        headers = {"Retry-After": str(max(1, int(wait + 0.999)))} if self._retry_after else {}
        raise Refusal(429, text=f"API call limit reached: {self._rule()}", headers=headers)

    def wait(self) -> float:
        """Return the seconds until a request is admitted; 0 now. For callers with a lock of their own."""
        now = self._clock()
        while self._stamps and self._stamps[0] <= now - self._seconds:
            self._stamps.popleft()
        return 0.0 if len(self._stamps) < self._limit else self._stamps[0] + self._seconds - now

    def count(self) -> None:
        """Count one request; likewise."""
        self._stamps.append(self._clock())

    def _rule(self) -> str:
        minutes = self._seconds / 60
        span = f"{minutes:g} minute" if minutes >= 1 else f"{self._seconds:g} second"
        return f"{self._limit} Requests per rolling {span} window"
