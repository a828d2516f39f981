"""Admission: whether leads of a source are taken now: not of one that is switched off, nor more than its limit."""

from __future__ import annotations

import math
from typing import Final

import sqlalchemy as sa

from ..problems import Problem, invalid
from ..store import rate, settings
from .registry import Providers

__all__ = ["admit", "pace", "refuse_source"]

_MINUTE: Final = 60.0


def refuse_source(c: sa.Connection, providers: Providers | None, source: str) -> None:
    """Raise Problem for a source that is switched off."""
    if providers is not None and not providers.enabled(source, _changes(c)):
        invalid(f"The source {source} is switched off in the configuration.", "source", source)


def admit(c: sa.Connection, providers: Providers | None, source: str, *, now: float) -> None:
    """Count a lead of a source. Raises Problem for one more than its limit, and for a source that is switched off."""
    refuse_source(c, providers, source)
    limit = None if providers is None else providers.lead_limit(source, _changes(c))
    if limit is None:
        return
    spent = rate.spend(c, f"source {source}"[:80], "leads", limit=limit, window=_MINUTE, now=now)
    if not spent.allowed:
        wait = max(1, math.ceil(spent.reset - now))
        message = f"The source {source} has {limit} leads a minute. Try again in {wait} seconds."
        raise Problem("RATE_LIMIT_EXCEEDED", 429, message, headers={"Retry-After": str(wait)}, field="source")


def pace(c: sa.Connection, providers: Providers | None, source: str) -> float | None:
    """Return how many leads of a source are taken in a second, on average; None for any number."""
    limit = None if providers is None else providers.lead_limit(source, _changes(c))
    return None if limit is None else limit / _MINUTE


def _changes(c: sa.Connection) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = settings.get(c).get("providers", {})
    return found
