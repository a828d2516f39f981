"""A store of a budget as a user may write one, in memory: by what `Budget` says, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from halopsa.core.ratelimit.budget import Claim, Rule, SlotEnd, Taken

__all__ = ["OwnBudget"]

_SOON = 0.05


class _Tenant:
    def __init__(self) -> None:
        self.under_way: set[str] = set()
        self.counted: dict[str, float] = {}
        self.named: dict[str, tuple[float, Sequence[Rule]]] = {}
        self.paused_until: float | None = None
        self.probe: str | None = None

    def end(self, end: SlotEnd, now: float) -> None:
        self.under_way.discard(end.slot)
        if end.how == "cancelled":
            self.counted.pop(end.slot, None)
        else:
            self.counted[end.slot] = now - end.ago
        if end.slot == self.probe:
            self.probe = None
            if end.how == "answered":
                self.paused_until = None
        if end.pause > end.ago:
            self.paused_until = max(self.paused_until or 0.0, now + end.pause - end.ago)

    def rules(self, now: float) -> tuple[Rule, ...]:
        self.named = {
            owner: (at, rules)
            for owner, (at, rules) in self.named.items()
            if now - at <= 2 * max(rule.span for rule in rules)
        }
        found: dict[float, Rule] = {}
        for at, rules in self.named.values():
            for rule in rules:
                if now - at <= 2 * rule.span:
                    known = found.get(rule.window, rule)
                    requests, span = min(known.requests, rule.requests), max(known.span, rule.span)
                    found[rule.window] = Rule(requests, rule.window, span)
        return tuple(sorted(found.values(), key=lambda rule: -rule.window))


class OwnBudget:
    """Of one process."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._tenants: dict[str, _Tenant] = defaultdict(_Tenant)

    async def take(self, key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        now, tenant = self._clock(), self._tenants[key]
        for end in ends:
            tenant.end(end, now)
        tenant.named[claim.owner] = now, claim.rules
        rules = tenant.rules(now)
        members = len(tenant.named)
        if claim.slot in tenant.under_way:
            return Taken(True, 0.0, rules, members)
        wait = 0.0
        if tenant.paused_until is not None:
            wait = max(tenant.paused_until - now, 0.0 if tenant.probe is None else _SOON)
        paused, free = wait > 0, 1_000_000
        for rule in rules:
            times = sorted(at for at in tenant.counted.values() if at > now - rule.span)
            over = len(times) + len(tenant.under_way) - rule.requests
            free = min(free, -over)
            if over >= 0:
                wait = max(wait, times[over] + rule.span - now if over < len(times) else _SOON)
        if wait <= 0:
            tenant.under_way.add(claim.slot)
            if tenant.paused_until is not None:
                tenant.probe = claim.slot
        return Taken(wait <= 0, max(0.0, wait), rules, members, max(0, free - 1), paused)

    async def settle(self, key: str, ends: Sequence[SlotEnd]) -> bool:
        for end in ends:
            self._tenants[key].end(end, self._clock())
        return True

    def close(self) -> None:
        """Nothing is open."""
