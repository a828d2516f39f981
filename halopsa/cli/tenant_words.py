"""Option values of ``halopsa sandbox`` that need parsing: moments, limits, faults, names."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime

import click

_FAULT = re.compile(r"([1-5]\d\d)(?::([^:]*))?(?::([1-9]\d{0,5}))?")


def moment(text: str) -> datetime:
    """Return the moment of a date, or of a date and time; without a zone it is UTC."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise click.BadParameter(f"{text!r} is no date such as 2026-06-30 or 2026-06-30T16:00:00Z.") from None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def limit(text: str) -> tuple[int, float] | None:
    """Return the requests and seconds of a limit; ``none`` is no limit."""
    if text.lower() == "none":
        return None
    requests, _, span = text.partition("/")
    if requests.isascii() and requests.isdecimal() and 0 < int(requests) < 10**9:
        found = _number(span)
        if 0 < found < math.inf:
            return int(requests), found
    raise click.BadParameter(f"{text!r} is no limit such as 500/180, nor none.")


def seconds(text: str) -> float:
    """Return a number of seconds, 0 or above."""
    found = _number(text)
    if not 0 <= found < math.inf:
        raise click.BadParameter(f"{text!r} is no number of seconds.")
    return found


def names(text: str) -> tuple[str, ...]:
    """Return the names in a comma-separated text."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def fault(text: str) -> tuple[int, str | None, int]:
    """Return status, part of the path and times of a fault: ``503``, ``503:/Tickets:3``."""
    found = _FAULT.fullmatch(text)
    if found is None:
        raise click.BadParameter(f"{text!r} is no fault such as 503 or 503:/Tickets:3.")
    return int(found[1]), found[2] or None, int(found[3] or 1)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
