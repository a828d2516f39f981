"""Rate limit, retry and timeout settings, checked when they are made."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import ClassVar, Final, TypeVar

import attrs

from ..api_parts import LimitFacts
from ..base.scalars import whole
from ..errors import NEUTRAL, ErrorFamily
from ..facts import ApiFacts

__all__ = [
    "NO_LIMIT",
    "RateLimitConfig",
    "RetryConfig",
    "check_timeout",
    "filled_in",
    "finite",
    "longest_wait",
    "part_of",
    "usual_rate_limit",
    "usual_retries",
]

NO_LIMIT: Final = 10**9
"""Requests in a window that no limit is known for."""


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
    """Pacing, and how often a 429 is repeated. An API's own class has its defaults."""

    enabled: bool
    max_requests: int
    window: float
    throttle_threshold: float
    retry_after: float
    max_retries: int
    max_wait: float | None
    share: float

    _family: ClassVar[ErrorFamily] = NEUTRAL

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
            raise self._family.config.of(problems, what="RateLimitConfig cannot work")

    @property
    def capacity(self) -> int:
        """Requests per window this client may send: max_requests times share, at least 1."""
        return part_of(self.max_requests, self.share)


@attrs.frozen
class RetryConfig:
    """How often a read is tried when 5xx or connection faults come. An API's own class has its defaults."""

    max_attempts: int
    backoff: float
    max_backoff: float

    _family: ClassVar[ErrorFamily] = NEUTRAL

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
            raise self._family.config.of(problems, what="RetryConfig cannot work")


_Settings = TypeVar("_Settings", RateLimitConfig, RetryConfig)


def part_of(limit: int, share: float) -> int:
    """So much of a limit, at least 1."""
    # The small number mends floats: 100 * 0.29 is 28.999999999999996.
    return max(1, math.floor(limit * share + 1e-9))


def longest_wait(settings: RateLimitConfig, limits: LimitFacts) -> float:
    """max_wait in seconds; None is as many windows as the facts of the API say."""
    windows = limits.rate_limit_max_wait_windows
    return settings.window * windows if settings.max_wait is None else settings.max_wait


def usual_rate_limit(facts: ApiFacts) -> RateLimitConfig:
    """The rate limit settings that follow from the facts of an API; one that names no limit is not paced."""
    limits = facts.limits
    return RateLimitConfig(
        enabled=bool(facts.main.limits),
        max_requests=limits.max_requests or NO_LIMIT,
        window=limits.window,
        throttle_threshold=limits.throttle_threshold,
        retry_after=limits.rate_limit_retry_after,
        max_retries=limits.rate_limit_max_retries,
        max_wait=None,
        share=1.0,
    )


def filled_in(settings: _Settings, usual: _Settings) -> _Settings:
    """The settings for another API than the one whose class they are of: what is left at its default is as usual."""
    said = {
        field.name: getattr(settings, field.name)
        for field in attrs.fields(type(settings))
        if getattr(settings, field.name) != field.default
    }
    return attrs.evolve(usual, **said)


def usual_retries(facts: ApiFacts) -> RetryConfig:
    """The retry settings that follow from the facts of an API."""
    return RetryConfig(facts.retries.max_attempts, facts.retries.backoff, facts.retries.max_backoff)
