"""Plans: writes that were shown and not sent, each kept under a code that works once, for five minutes."""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import NamedTuple

from .policy import Refusal

__all__ = ["LIFE", "MOST", "Plan", "Plans"]

LIFE = 300.0
"""Seconds for which a code works."""
MOST = 100
"""Plans that are kept at a time; the oldest go first."""
_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"  # none that are taken for another


class Plan(NamedTuple):
    """A write as it was shown.

    ``sent``: its requests, as data. ``before``: what identifies the state of the record it changes. ``sends``: what it
    sets off outside, in words. ``shown``: a summary for a person who is asked.
    """

    operation: str
    arguments: Mapping[str, object]
    sent: object
    before: object
    sends: tuple[str, ...]
    shown: str

    def __repr__(self) -> str:
        return f"<Plan of {self.operation}>"  # the values may be secrets


class _Kept(NamedTuple):
    plan: Plan
    owner: str
    until: float


class Plans:
    """The plans of one server that were not applied yet; each belongs to the connection that made it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def keep(self, plan: Plan, owner: str) -> str:
        """Keep a plan and return its code."""
        code = "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(2))
        now = self._clock()
        with self._lock:
            while self._kept and (len(self._kept) >= MOST or next(iter(self._kept.values())).until < now):
                self._kept.popitem(last=False)
            self._kept[code] = _Kept(plan, owner, now + LIFE)
        return code

    def look(self, code: str, owner: str) -> Plan:
        """Return the plan of a code, which goes on working. Raises Refusal."""
        with self._lock:
            return self._found(code, owner).plan

    def take(self, code: str, owner: str) -> Plan:
        """Return the plan of a code, which then works no more. Raises Refusal."""
        with self._lock:
            found = self._found(code, owner)
            del self._kept[code]
            return found.plan

    def _found(self, code: str, owner: str) -> _Kept:
        found = self._kept.get(code)
        # Of another connection's plan nothing is told, not even that there is one.
        if found is None or found.owner != owner:
            raise Refusal("no plan of this connection has this code: each works once. Plan again")
        if self._clock() > found.until:
            del self._kept[code]
            raise Refusal(f"this plan is older than {LIFE / 60:.0f} minutes. Plan again")
        return found
