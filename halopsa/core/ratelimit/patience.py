"""Patience (max_wait): how long a call waits for the rate limit, when it gives up, and what log and error say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..config.options import longest_wait
from ..errors import RateLimitError
from . import long_waits as waiting
from .pause import Pause

if TYPE_CHECKING:
    from ..facts import ApiFacts
    from .pacing import Pacing
    from .queue import Ticket

__all__ = ["Patience"]


class Patience:
    """Decides by what `Pacing` knows. Has no lock: its owner holds one."""

    def __init__(self, facts: ApiFacts, pacing: Pacing, waits: waiting.Waits) -> None:
        self._pacing = pacing
        self._waits = waits
        self._facts = facts
        self._noun = facts.product.noun
        self._hint = facts.hints.rate_limit

    def until(self, ticket: Ticket) -> float:
        """When to check whether it has waited too long."""
        end = self._vain_since(ticket) + self._longest()
        return end if ticket.allowed is None else min(end, ticket.since + ticket.allowed)

    def _vain_since(self, ticket: Ticket) -> float:
        """Since when it waits without progress. For a bulk call others being served is progress: its turn will come.

        So it is for any call where clients share a budget, as chance decides which of them is next. And the time does
        not count in which another client's pause, or the store, held all up.
        """
        since = ticket.since if ticket.priority == "interactive" else max(ticket.since, self._pacing.progress)
        budget = self._pacing.budget
        if budget is None:
            return since
        progress = self._pacing.progress if self._pacing.config.max_wait is None else since
        return max(since, progress, budget.held_up()[0])

    def _longest(self) -> float:
        longest = self._pacing.config.max_wait
        budget = self._pacing.budget
        times = 1 if budget is None else budget.held_up()[1]
        if longest is not None and times == 1:
            return longest
        learned = self._pacing.window * self._facts.limits.rate_limit_max_wait_windows
        return times * max(longest_wait(self._pacing.config, self._facts.limits), learned)

    def reason(self, now: float, *, of_window: bool = False) -> str:
        if self._pacing.halt is not None and not of_window:
            return f"the {self._noun} answered 429 (too many requests) and the client is pausing"
        return self._pacing.tightest(now).used_up

    def news(
        self, ticket: Ticket, now: float, at: float | None, free_at: float | None
    ) -> tuple[float, str] | None:
        """The seconds and the reason of a long wait, when it has not been logged; else None."""
        if at is None or free_at is None:
            return None
        pause = self._pacing.halt
        if pause is not None and pause.until - now > waiting.LONG:
            if not self._waits.pause.is_news(now, pause.until):
                return None
            return pause.until - now, self.reason(now)
        # For bulk the time of the next request counts: while other pages go, a waiting page is no standstill. For an
        # interactive call its own turn counts: its caller waits for that.
        end = at if ticket.priority == "interactive" else free_at
        if not self._waits.window.is_news(now, end, one_at_a_time=True):
            return None
        return end - now, self.reason(now, of_window=True)

    def refusal(self, ticket: Ticket, now: float, at: float | None) -> RateLimitError | None:
        waited, longest, allowed = now - ticket.since, self._longest(), ticket.allowed
        expected = now if at is None else at
        left = expected - now
        pause = self._pacing.halt
        if pause is not None:
            left = pause.until - now
            delay = pause.delay if isinstance(pause, Pause) else self._pacing.config.retry_after
            # The wait before this pause does not count: others were let out meanwhile. And no call gives up while a
            # probe is due or under way.
            in_vain = now - max(ticket.since, pause.began) if left > 0 else 0.0
            tired = in_vain >= longest and pause.probes >= self._pacing.config.max_retries
            too_long = tired or left > max(longest, delay)
        else:
            since = self._vain_since(ticket)
            if (
                self._pacing.inference.guessed
            ):  # it wears off: no call is refused for it, unless max_wait is set
                too_long = self._pacing.config.max_wait is not None and now >= since + longest
            else:
                goes = self._pacing.next(now)[1] if ticket.priority == "bulk" else at  # any, or this one
                too_long = now >= since + longest if goes is None else goes > since + longest
        soonest = max(left, expected - now)  # in a pause others may have to find out first
        if not too_long and (
            allowed is None
            or (waited + soonest <= allowed and (at is not None or now < ticket.since + allowed))
        ):
            return None
        reason = self.reason(now)
        return self._facts.family.rate_limit(
            f"{reason[0].upper()}{reason[1:]}; waiting {max(0.0, left):.0f} s more would take longer than "
            "allowed. Nothing was sent.",
            retry_after=max(0.0, left),
            hint=self._hint,
        )
