"""Share: what one of several clients may send while the store of their budget is away, or does not know all of it.

Each then keeps to its part of the limit. What all together had sent before leaves the window only by and by, so for
one window a client sends no more than it had sent in one itself, and its part of what was free then. A store that has
come back, perhaps empty, is told what each has sent; until that can be expected of all, each keeps to its part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from .window import RollingWindow, Rule

__all__ = ["RETRY", "Share"]

RETRY: Final = 5.0
"""Seconds until a store that was away is asked again, and after which whoever waits for a slot asks in any case."""

_UNKNOWN: Final = 10  # clients that are supposed to share the budget when the store could never be asked
_LATE: Final = 1.0  # seconds more than that, for those who ask last


class Share:
    """Has no lock: its owner holds one. `since`: when what was known of the others was lost; None while it is known."""

    def __init__(self) -> None:
        self.members = _UNKNOWN
        self.since: float | None = None
        self.resumed = float("-inf")  # when it was known again
        self._rules: Sequence[Rule] = ()
        self._free = self._told = 0
        self._back: float | None = None
        self._held: dict[float, int] = {}

    @property
    def window(self) -> float:
        """The longest window that holds for all, in seconds; 0 when it is not known."""
        return max((rule.window for rule in self._rules), default=0.0)

    @property
    def requests(self) -> int:
        """How many requests all together may send in a window."""
        return min((rule.requests for rule in self._rules), default=_UNKNOWN + 1)

    def heard(self, rules: Sequence[Rule], members: int, free: int, now: float) -> None:
        """The store has answered: what holds for all, for how many clients, and how many slots it had left."""
        self._rules, self._told = rules, members
        if self.since is None:
            self.members, self._free = members, free
        else:
            self.members = max(members, self.members)
            self._back = now if self._back is None else self._back
            self.settled(now)

    def settled(self, now: float) -> bool:
        """Whether the store knows all; if not, each keeps to its part."""
        back = self._back
        if back is not None and now >= back + RETRY + _LATE:
            longest = max((rule.span for rule in self._rules), default=0.0)
            if self._told >= self.members or now >= back + longest:
                self.members, self.since, self._back, self.resumed = self._told, None, None, now
        return self.since is None

    def lost(self, now: float) -> None:
        """The store is away, or has forgotten all."""
        self._back = None
        if self.since is None:
            self.since, self._held = now, {}

    def opens(self, now: float, sent: RollingWindow, rules: Sequence[Rule]) -> float:
        """When one more may go by this client's part; infinity when only an answer can tell."""
        rules = (*self._rules, *rules)
        at = _opens(now, sent, [(rule, self._part(rule)) for rule in rules])
        if not self._rules or self.since is None:
            return at
        more = self._free // self.members
        for rule in rules:
            held = self._held.setdefault(rule.window, sent.used(now, rule) + more)
            if now < self.since + rule.span:
                at = max(at, min(_opens(now, sent, [(rule, held)]), self.since + rule.span))
        return at

    def _part(self, rule: Rule) -> int:
        return max(1, rule.requests // max(1, self.members))


def _opens(now: float, sent: RollingWindow, parts: Iterable[tuple[Rule, int]]) -> float:
    rules = [rule._replace(requests=part) for rule, part in parts]
    found = None if any(rule.requests < 1 for rule in rules) else sent.opens(now, rules)
    return float("inf") if found is None else found
