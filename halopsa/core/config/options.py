"""Settings of pacing and retries, checked when they are made."""

from __future__ import annotations

import math
from decimal import Decimal

import attrs

from ...errors import HaloPsaConfigError
from ...facts import api
from ..records.scalars import whole

__all__ = ["RateLimitConfig", "RetryConfig", "check_timeout", "finite"]


def _number(value: object) -> object:
    value = whole(value)
    return float(value) if isinstance(value, Decimal) and value.is_finite() else value


def _take_at_value(settings: RateLimitConfig | RetryConfig) -> None:
    for field in attrs.fields(type(settings)):
        object.__setattr__(settings, field.name, _number(getattr(settings, field.name)))


def finite(value: object) -> float:
    """The value as a finite float, else NaN, which fails every comparison."""
    value = _number(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return math.nan
    try:
        number = float(value)
    except OverflowError:
        return math.nan
    return number if math.isfinite(number) else math.nan


def _whole(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def check_timeout(timeout: object) -> tuple[float, float] | None:
    """(connect, read) in seconds from a number or a pair; None when it is neither."""
    pair = timeout if isinstance(timeout, tuple | list) else (timeout, timeout)
    if len(pair) != 2 or not all(finite(part) > 0 for part in pair):
        return None
    return finite(pair[0]), finite(pair[1])


@attrs.frozen
class RateLimitConfig:
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
    max_requests: int = api.MAX_REQUESTS
    window: float = api.WINDOW
    throttle_threshold: float = api.THROTTLE_THRESHOLD
    retry_after: float = api.RATE_LIMIT_RETRY_AFTER
    max_retries: int = api.RATE_LIMIT_MAX_RETRIES
    max_wait: float | None = None
    share: float = 1.0

    def __attrs_post_init__(self) -> None:
        _take_at_value(self)
        problems: list[str] = []
        enabled: object = self.enabled
        if not isinstance(enabled, bool):
            problems.append("enabled must be True or False")
        if not _whole(self.max_requests, 1):
            problems.append("max_requests must be a whole number of at least 1, e.g. 500")
        if not finite(self.window) > 0:
            problems.append("window must be seconds above 0, e.g. 180")
        if not 0 < finite(self.throttle_threshold) <= 1:
            problems.append("throttle_threshold must be above 0 and at most 1, e.g. 0.8")
        if not finite(self.retry_after) > 0:
            problems.append("retry_after must be seconds above 0, e.g. 5")
        if not _whole(self.max_retries, 0):
            problems.append("max_retries must be a whole number of at least 0, e.g. 3")
        if self.max_wait is not None and not finite(self.max_wait) >= 0:
            problems.append("max_wait must be seconds of at least 0, or None for two windows")
        if not 0 < finite(self.share) <= 1:
            problems.append("share must be above 0 and at most 1, e.g. 0.5")
        if problems:
            raise HaloPsaConfigError.of(problems, what="RateLimitConfig cannot work")

    @property
    def longest_wait(self) -> float:
        """max_wait in seconds, with the default filled in."""
        return self.window * api.RATE_LIMIT_MAX_WAIT_WINDOWS if self.max_wait is None else self.max_wait

    @property
    def capacity(self) -> int:
        """Requests per window this client may send: max_requests times share, at least 1."""
        return max(1, math.floor(self.max_requests * self.share + 1e-9))


@attrs.frozen
class RetryConfig:
    """How often a read is tried when 5xx or connection faults come: `max_attempts` in all; 1: no repeat.

    Times in seconds. A 429 goes by RateLimitConfig; after a 401 the call is sent once more with a new token.

    Attributes:
        max_attempts: the first try included (int, 3); 1 switches these repeats off.
        backoff: the wait after the first failure, doubled after each further one, with jitter (float, 0.5).
        max_backoff: the longest such wait (float, 8).
    """

    max_attempts: int = api.MAX_ATTEMPTS
    backoff: float = api.BACKOFF
    max_backoff: float = api.MAX_BACKOFF

    def __attrs_post_init__(self) -> None:
        _take_at_value(self)
        problems: list[str] = []
        if not _whole(self.max_attempts, 1):
            problems.append("max_attempts must be a whole number of at least 1, e.g. 3")
        if not finite(self.backoff) >= 0:
            problems.append("backoff must be seconds of at least 0, e.g. 0.5")
        if not finite(self.max_backoff) >= 0:
            problems.append("max_backoff must be seconds of at least 0, e.g. 8")
        if problems:
            raise HaloPsaConfigError.of(problems, what="RetryConfig cannot work")
