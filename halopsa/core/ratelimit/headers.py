"""Rate limit headers: what a 429 says of the limit in Retry-After, in RateLimit headers and in its text."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Final

from ..api_parts import LimitFacts

__all__ = [
    "http_date",
    "limit_from_headers",
    "limit_from_text",
    "parse_retry_after",
    "pause_from_headers",
    "retry_after_from_headers",
    "seconds_from_header",
    "used_up_for",
]

_LONGEST: Final = 86400  # seconds: a longer window is not believed
_EPOCH: Final = 1e9  # a larger number is a Unix time, not a number of seconds to wait


def _checked(requests: int, window: float) -> tuple[int, float] | None:
    return (requests, window) if requests > 0 and 0 < window <= _LONGEST else None


def _items(value: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The members of a structured list (RFC 9651), read leniently: each item and its parameters."""
    for member in value[:1000].split(","):
        item, *rest = (part.strip() for part in member.split(";"))
        yield item, {key.strip(): word.strip() for key, _, word in (part.partition("=") for part in rest)}


def _whole(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,9}", text, re.ASCII) else 0


def limit_from_headers(limits: LimitFacts, headers: Mapping[str, str]) -> tuple[int, float] | None:
    """(requests, window in seconds) when headers name both: ``100;w=60``, or ``"name";q=100;w=60``.

    Of several limits it is the one with the lowest rate.
    """
    found: list[tuple[int, float]] = []
    for name in limits.limit_headers:
        for item, parameters in _items(headers.get(name, "")):
            if parameters.get("qu", '"requests"') != '"requests"':
                continue  # bytes, for example
            limit = _checked(_whole(parameters.get("q", item)), _whole(parameters.get("w", "")))
            if limit is not None:
                found.append(limit)
    return min(found, key=lambda limit: limit[0] / limit[1], default=None)


def retry_after_from_headers(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait by Retry-After; None when it is absent or useless. `now` has a time zone."""
    return parse_retry_after(headers.get("Retry-After"), headers.get("Date"), now)


def pause_from_headers(limits: LimitFacts, headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait by Retry-After, else until the limit resets by other headers, if that is not far off."""
    told = retry_after_from_headers(headers, now)
    return _reset(limits, headers, now) if told is None else told


def used_up_for(limits: LimitFacts, headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds until the limit resets, where an answer says that nothing remains of it; else None."""
    left = (headers.get(name, "").strip() for name in limits.limit_remaining_headers)
    return _reset(limits, headers, now) if "0" in left else None


def _reset(limits: LimitFacts, headers: Mapping[str, str], now: datetime) -> float | None:
    for name in limits.limit_reset_headers:
        for item, parameters in _items(headers.get(name, "")):
            seconds = seconds_from_header(parameters.get("t", parameters.get("reset", item)))
            if seconds is not None and seconds >= _EPOCH:
                seconds -= (http_date(headers.get("Date")) or now).timestamp()
            if seconds is not None and 0 < seconds <= limits.window * limits.rate_limit_max_wait_windows:
                return math.ceil(seconds)
    return None


def seconds_from_header(value: str) -> float | None:
    """A plain number of seconds, if it is finite and above 0."""
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds > 0 else None


def http_date(value: str | None) -> datetime | None:
    """The HTTP date (RFC 9110, 5.6.7) in a header, with a time zone; None when there is none."""
    try:
        parsed = parsedate_to_datetime(value) if value else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if parsed is not None and parsed.tzinfo is None:
        return parsed.replace(tzinfo=UTC)
    return parsed


def parse_retry_after(value: str | None, date: str | None, now: datetime) -> float | None:
    """Seconds to wait by a Retry-After header (RFC 9110, 10.2.3), None when it is absent or useless.

    A date counts from the answer's own Date header, because clocks differ; else from `now` (with a time zone).
    """
    if value is None or not value.strip():
        return None
    text = value.strip()
    if re.fullmatch(r"[-+]?(?:[0-9.]+(?:e[-+]?[0-9]+)?|inf(?:inity)?|nan)", text, re.IGNORECASE):
        return seconds_from_header(text)
    at = http_date(text)
    if at is None:
        return None
    try:
        seconds = (at - (http_date(date) or now)).total_seconds()
    except OverflowError:
        return None
    return seconds if seconds > 0 else None


_UNITS: Final[dict[str, float]] = {"s": 1.0, "m": 60.0, "h": 3600.0}


@lru_cache(maxsize=8)
def _patterns(texts: tuple[str, ...]) -> list[re.Pattern[str]]:
    return [re.compile(pattern, re.IGNORECASE) for pattern in texts]


def limit_from_text(limits: LimitFacts, text: str) -> tuple[int, float] | None:
    """(requests, window in seconds) when the text of a 429 names its limit."""
    found = next(
        (found for pattern in _patterns(limits.limit_texts) if (found := pattern.search(text[:2000]))), None
    )
    if found is None:
        return None
    requests, window = int(found[1]), int(found[2] or 1) * _UNITS[found[3][0].lower()]
    return (requests, window) if requests > 0 and 0 < window <= 86400 else None
