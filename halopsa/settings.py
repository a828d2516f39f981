"""Rate limit and retry settings, with the defaults of HaloPSA."""

from __future__ import annotations

from typing import ClassVar

import attrs

from ._api import API
from .core.config import options
from .core.errors import ErrorFamily
from .errors import FAMILY

__all__ = ["RateLimitConfig", "RetryConfig"]


@attrs.frozen
class RateLimitConfig(options.RateLimitConfig):
    """Pacing, and how often a 429 is repeated: until `max_retries` are made and `max_wait` is over; 0: never.

    Times in seconds.

    Attributes:
        enabled: pace requests (bool, True). Off, a 429 still pauses the client.
        max_requests: the instance's limit per window (int, 500).
        window: the rolling window (float, 180).
        throttle_threshold: the fraction of the limit from which each request waits up to 50 ms (float, 0.8).
        retry_after: the first wait after a 429 without Retry-After; it doubles up to the window (float, 5).
        max_retries: repeats after a 429 that are made in any case, more follow until `max_wait` is over (int, 3);
            0: a 429 is raised at once. Calls that begin in a pause wait for its end all the same.
        max_wait: longest wait for the limit, also the longest obeyed Retry-After (float); None is two windows.
            Pages of whole lists wait on as long as others are let out. 0 alone leaves the repeats of `max_retries`.
        share: the fraction of the limit this client may use (float, 1).
    """

    enabled: bool = True
    max_requests: int = API.limits.max_requests
    window: float = API.limits.window
    throttle_threshold: float = API.limits.throttle_threshold
    retry_after: float = API.limits.rate_limit_retry_after
    max_retries: int = API.limits.rate_limit_max_retries
    max_wait: float | None = None
    share: float = 1.0

    _family: ClassVar[ErrorFamily] = FAMILY

    @property
    def longest_wait(self) -> float:
        """max_wait in seconds, with the default filled in."""
        return options.longest_wait(self, API.limits)


@attrs.frozen
class RetryConfig(options.RetryConfig):
    """How often a read is tried when 5xx or connection faults come: `max_attempts` in all; 1: no repeat.

    Times in seconds. A 429 goes by RateLimitConfig; after a 401 the call is sent once more with a new token.

    Attributes:
        max_attempts: the first try included (int, 3); 1 switches these repeats off.
        backoff: the wait after the first failure, doubled after each further one, with jitter (float, 0.5).
        max_backoff: the longest such wait (float, 8).
    """

    max_attempts: int = API.retries.max_attempts
    backoff: float = API.retries.backoff
    max_backoff: float = API.retries.max_backoff

    _family: ClassVar[ErrorFamily] = FAMILY
