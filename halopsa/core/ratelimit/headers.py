"""What the headers of a 429 say of the limit."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from ...facts import api
from ..transport.retry_policy import http_date, parse_retry_after, seconds_from_header

__all__ = ["limit_from_headers", "pause_from_headers", "retry_after_from_headers"]

_LONGEST: Final = 86400
_EPOCH: Final = 1e9  # a larger number of seconds is a time, not a span


def _checked(requests: int, window: float) -> tuple[int, float] | None:
    return (requests, window) if requests > 0 and 0 < window <= _LONGEST else None


def _items(value: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The members of a structured list: the item itself and its parameters."""
    for member in value[:1000].split(","):
        item, *rest = (part.strip() for part in member.split(";"))
        yield item, {key.strip(): word.strip() for key, _, word in (part.partition("=") for part in rest)}


def _whole(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,9}", text, re.ASCII) else 0


def limit_from_headers(headers: Mapping[str, str]) -> tuple[int, float] | None:
    """(requests, window in seconds) when headers name both: ``100;w=60``, or ``"name";q=100;w=60``.

    Of several limits the slowest.
    """
    found: list[tuple[int, float]] = []
    for name in api.LIMIT_HEADERS:
        for item, parameters in _items(headers.get(name, "")):
            if parameters.get("qu", '"requests"') != '"requests"':
                continue  # bytes, for example
            limit = _checked(_whole(parameters.get("q", item)), _whole(parameters.get("w", "")))
            if limit is not None:
                found.append(limit)
    return min(found, key=lambda limit: limit[0] / limit[1], default=None)


def retry_after_from_headers(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait by Retry-After; None when it is absent or useless. `now` is aware."""
    return parse_retry_after(headers.get("Retry-After"), headers.get("Date"), now)


def pause_from_headers(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait by Retry-After, else until the limit is said to start anew, if that is not far off."""
    told = retry_after_from_headers(headers, now)
    if told is not None:
        return told
    for name in api.LIMIT_RESET_HEADERS:
        for item, parameters in _items(headers.get(name, "")):
            seconds = seconds_from_header(parameters.get("t", parameters.get("reset", item)))
            if seconds is not None and seconds >= _EPOCH:
                seconds -= (http_date(headers.get("Date")) or now).timestamp()
            if seconds is not None and 0 < seconds <= api.WINDOW * api.RATE_LIMIT_MAX_WAIT_WINDOWS:
                return math.ceil(seconds)
    return None
