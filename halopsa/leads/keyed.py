"""Requests that are sent again: with an idempotency key, what the first one made is answered, and nothing is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import attrs
import sqlalchemy as sa

from .problems import Problem
from .service import Service
from .store import idempotency

__all__ = ["Posted", "Refers", "committed"]

#: What an answer is made from: numbers of records and jobs.
Refers: TypeAlias = Mapping[str, Any]


@attrs.frozen
class Posted:
    """Who sent a request, with which idempotency key, and the hash of its route and body."""

    caller: str
    key: str | None = attrs.field(default=None, repr=False)
    fingerprint: str = ""


def committed(service: Service, posted: Posted, make: Callable[[sa.Connection, float], Refers]) -> Refers:
    """Return what a request refers to: what ``make`` keeps, or what the first request with its key has kept.

    It is one commit with the key, so neither is ever there without the other. Then workers are woken.
    """

    def write(c: sa.Connection) -> Refers:
        now = service.clock()
        if posted.key is None:
            return make(c, now)
        seen = idempotency.claim(c, posted.caller, posted.key, posted.fingerprint, now=now)
        if seen is not None:
            return _seen(seen, posted)
        refers = make(c, now)
        idempotency.remember(c, posted.caller, posted.key, refers)
        return refers

    refers = service.together.write(write)
    service.wake()
    return refers


def _seen(seen: idempotency.Seen, posted: Posted) -> Refers:
    if seen.hash != posted.fingerprint:
        raise Problem(
            "VALIDATION_ERROR",
            409,
            "This Idempotency-Key was used with another request: give each request its own key.",
            field="Idempotency-Key",
        )
    return seen.refers
