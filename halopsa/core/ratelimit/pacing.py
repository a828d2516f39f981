"""Pacing: when the next request may go, by the clock and by what is known of the limit. No lock, and no waiting."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from .pause import LONGEST_PAUSE, OthersPause, Pause
from .queue import Queue, Ticket
from .reservation import Reservation
from .shared_window import SharedWindow
from .smoothing import Smoothing
from .window import RollingWindow, Rule

if TYPE_CHECKING:
    from ..api_parts import LimitFacts
    from ..base.typing import Priority
    from ..config.options import RateLimitConfig
    from .budget_use import BudgetUse
    from .inference import Inference
    from .permit import Permit

__all__ = ["Pacing"]

_KEPT: Final = 4  # windows of stamps that are kept to learn from
_PARTLY: Final = 3  # own requests, besides one for a token, that show the window is full, not closed to us


class Pacing:
    """What a client has sent, who waits, and the pause after a 429. Has no lock: its owner holds one."""

    def __init__(
        self,
        limits: LimitFacts,
        config: RateLimitConfig,
        inference: Inference,
        budget: BudgetUse | None = None,
    ) -> None:
        self.config = config
        self.budget = budget
        self.inference = inference
        self.sent = RollingWindow()
        self.queue = Queue()
        self.reservation = Reservation(limits)
        self.shared = SharedWindow()
        self.pause: Pause | None = None
        self.progress = 0.0  # when somebody was last let out or answered
        self.closed = False
        self.episodes = 0
        self._smoothing = Smoothing(limits, config.throttle_threshold)
        self._refusals: deque[float] = deque()
        self._outlasted = False  # the last pause was longer than the requests of others can explain

    # When

    def next(self, now: float) -> tuple[Ticket | None, float | None]:
        """Who goes next, and when; None when only an answer can tell."""
        head, at = self._first(now)
        if at is None or self.budget is None:
            return head, at
        return head, self.budget.opens(at, now, self.sent, self.inference.windows)

    @property
    def window(self) -> float:
        """The longest window that now holds requests back, in seconds."""
        own = self.inference.rules[-1].window
        if self.inference.others:
            own = self.inference.longest.window
        return own if self.budget is None else max(own, self.budget.window)

    @property
    def halt(self) -> Pause | OthersPause | None:
        """The pause after a 429: our own, else that of another client of the budget."""
        return self.pause if self.pause is not None or self.budget is None else self.budget.pause

    def ready(self, now: float) -> bool:
        """Whether a request that may go by our own count has its slot of the shared budget, if there is one."""
        return self.budget is None or self.budget.ready(now, self.sent, self.inference.windows)

    def _first(self, now: float) -> tuple[Ticket | None, float | None]:
        """Who goes next, and when, by what this client itself has sent."""
        head = self.queue.head()
        if head is None:
            return None, None
        at = self.opens(now, head.priority)
        first = self.queue.first_interactive()
        if first is not None and first is not head and at != now:
            # It is the turn of a bulk request, but the slots that are free now are kept for interactive ones.
            sooner = self.opens(now, "interactive")
            if sooner is not None and (at is None or sooner < at):
                return first, sooner
        return head, at

    def opens(self, now: float, priority: Priority) -> float | None:
        """When one more request of this kind may go; None when only an answer can tell."""
        if self.closed:
            return None
        pause = self.pause
        start = now
        if pause is not None:
            if pause.probing is not None:
                return None
            start = max(now, pause.until)
        elif self.shared.full(now, self.config.retry_after):
            return None
        if not self.config.enabled:
            return start
        inference = self.inference
        at = self._fits(now, inference.every, priority)
        if inference.learned is not None and at != now and pause is None:
            without = (inference.rules[0], *inference.others)
            learned_alone = self._fits(now, without, priority) == now
            if learned_alone and inference.held_back(now):
                at = self._fits(now, inference.every, priority)
        return None if at is None else max(at, start)

    def _fits(self, now: float, rules: Sequence[Rule], priority: Priority) -> float | None:
        if priority == "bulk":
            return self.reservation.opens(self.sent, now, rules)
        return self.sent.opens(now, rules)

    def tightest(self, now: float) -> Rule:
        """The limit that holds requests back longest."""
        inference = self.inference
        if not inference.others:
            return inference.rules[-1]

        def opens(rule: Rule) -> float:
            at = self.sent.opens(now, (rule,))
            return float("inf") if at is None else at

        return max((inference.rules[-1], *inference.others), key=opens)

    def when(self, start: float, priority: Priority, n: int = 1, place: int | None = None) -> float:
        """When the last of `n` more goes, or the one at this place of its kind; none goes before `start`."""
        interactive, bulk = self.queue.ahead(priority, place)
        rules = self.inference.every
        if priority == "bulk":
            return self.reservation.forecast(self.sent, start, rules, interactive, bulk + n)
        return self.reservation.forecast(self.sent, start, rules, interactive + bulk + n, 0)

    def expected(self, ticket: Ticket, now: float) -> float | None:
        """When this ticket will go, as far as is known."""
        head, at = self.next(now)
        if at is None or not self.config.enabled or head is ticket:
            return at
        start = now if self.pause is None else max(now, self.pause.until)
        return max(at, self.when(start, ticket.priority, place=self.queue.place(ticket)))

    # What happens

    def granted(self, permit: Permit, now: float) -> None:
        """A request has been let out."""
        self.progress = now
        if self.pause is not None:
            self.pause.probing = permit.number
        else:
            self.shared.sent(permit.number)

    def delay(self, now: float) -> float:
        """Seconds to delay a request that did not have to wait."""
        return self._smoothing.delay(self.sent, now, self.inference.rules[-1]) if self.config.enabled else 0.0

    def count(self, now: float) -> None:
        """Count a request as of now: the server may have counted it."""
        self.sent.add(now)
        if self.pause is None:
            before = now - max(_KEPT * self.inference.rules[-1].span, self.inference.longest.span)
            if self.sent.stamps[0] < before:
                self.sent.forget(before)

    def let_go(self, number: int, now: float, *, answered: bool) -> None:
        """A request has ended without a 429."""
        if answered:
            self.progress = now
        pause = self.pause
        if pause is not None and pause.probing == number:
            pause.probing = None
            if answered:
                self._recovered(pause, now)

    def rejected(self, permit: Permit, now: float, retry_after: float | None) -> None:
        """A request was answered with 429."""
        self._refusals.append(now)
        pause = self.pause
        wait = None if retry_after is None else min(retry_after, LONGEST_PAUSE)
        if pause is None:
            if permit.episode < self.episodes and wait is None:
                return  # sent before a pause that is already over
            self.begin(now, None if wait is None else now + wait)
        elif pause.probing == permit.number:
            own = self.inference.own_expiry(self.sent.stamps, now)
            pause.probe_refused(now, wait, max(self.config.window, self.inference.rules[-1].window), own)
        else:
            pause.another(now, wait)
        self.queue.wake()

    def begin(self, now: float, until: float | None) -> Pause:
        """Begin a pause; `until`: its end, where the server or the caller names one."""
        self.episodes += 1
        first, rule = self.config.retry_after, self.inference.rules[-1]
        waiting = len(self.queue) + self.sent.in_flight
        soon = now + self.shared.pause(now, first, waiting, rule.window)
        partly = not self._outlasted and len(self._accepted()) >= _PARTLY
        pause = self.pause = Pause(
            began=now,
            until=soon if until is None else until,
            delay=first,
            stated=until is not None,
            shut_until=now,
            clear_by=now + rule.span,
            step=2 * first if partly else None,
        )
        return pause

    def _recovered(self, pause: Pause, now: float) -> None:
        """The server answers again: learn from the episode, and end the pause."""
        self.pause = None
        self._outlasted = now > pause.clear_by + 1.0
        self.shared.over(now, self.inference.rules[-1].window)
        accepted = self._accepted()
        # Who shares a budget knows a part of what was sent; nothing follows from that. Nor is it known which one of
        # several limits was the cause.
        if self.config.enabled and pause.refused and self.budget is None and not self.inference.others:
            self.inference.episode(accepted[:-1], pause.over(now), now, self.config.share)
        # Until now refused requests counted too. Most servers do not count them, and to count them further could
        # cost a whole window; a server that does count them answers one more 429.
        self.sent.stamps = deque(accepted)
        self._refusals.clear()

    def _accepted(self) -> list[float]:
        """Stamps without those of refused requests; the last is the probe that has just been answered."""
        found: list[float] = []
        refusals = deque(self._refusals)
        for at in self.sent.stamps:
            while refusals and refusals[0] < at:
                refusals.popleft()
            if refusals and refusals[0] == at:
                refusals.popleft()
            else:
                found.append(at)
        return found
