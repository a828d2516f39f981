"""Rate limiter: exact rolling windows of requests, so many in parallel, and one pause for all after a 429.

A permit is taken before a request goes out and stamped when its answer arrives. The server counted the request at some
time in between. So when the stamp has left our window, the request has left the server's too, whatever the jitter.

Everything is decided under one lock in `_settle`, by the clock; a waiting call only sleeps on its own signal. The
head of the queue also sets an alarm for the time when it may go, so that one thread wakes and not all.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from ..base import cancellation
from ..base.log import log_of
from ..base.waiter import BLOCKING, Waiter
from ..config.options import RateLimitConfig, usual_rate_limit
from ..drive import drive
from . import long_waits as waiting
from .inference import Inference, LearnedLimit, Source
from .pacing import Pacing
from .patience import Patience
from .pause import LONGEST_PAUSE
from .permit import Ended, Permit
from .queue import Ticket, Waiting
from .window import Rule

if TYPE_CHECKING:
    from ..base.typing import Priority
    from ..facts import ApiFacts
    from .budget_use import BudgetUse

__all__ = ["LearnedLimit", "Limiter", "Permit", "Waiting"]

_WORTH_TELLING: Final = 1.0  # seconds
_CLOSED: Final = "The client was closed while a call waited for the rate limit. Nothing was sent."
# Longest sleep without a look: on Windows a sleeping main thread does not see Ctrl-C.
_SLICE: Final = 0.05 if os.name == "nt" else 30.0


class Limiter:
    """The limiter of one client, safe for any number of threads; as `client.rate_limit` it shows the first window.

    `remaining` and forecasts are of all limits. Requests in parallel are counted by process, budget or not.
    """

    def __init__(
        self,
        facts: ApiFacts,
        config: RateLimitConfig | None = None,
        *,
        others: Sequence[Rule] = (),
        clock: Callable[[], float] = time.monotonic,
        waiter: Waiter = BLOCKING,
        waits: waiting.Waits | None = None,
        budget: BudgetUse | None = None,
    ) -> None:
        self.config = usual_rate_limit(facts) if config is None else config
        self._facts = facts
        self._log = log_of(facts.product)
        self._waits = waiting.Waits(self._log) if waits is None else waits
        self._clock = clock
        self._waiter = waiter
        rule = Rule.of(self.config.capacity, self.config.window, facts.limits.window_margin)
        self._inference = Inference(rule, facts.limits, tuple(others))
        self._permits = 0
        self.answered_at: float | None = None  # when an answer other than 429 last came, on this clock
        self._budget = budget
        self._pacing = Pacing(facts.limits, self.config, self._inference, budget)
        self.after_fork()

    def after_fork(self) -> None:
        """In a child process: a new lock and a budget of its own; what was learned of the limit stays."""
        # Reentrant: a signal handler that closes the client may run while its thread holds the lock.
        self._lock = threading.RLock()
        before = self._pacing
        self._pacing = Pacing(self._facts.limits, self.config, self._inference, self._budget)
        if self._budget is not None:
            self._budget.after_fork()
        self._pacing.closed = before.closed
        self._patience = Patience(self._facts, self._pacing, self._waits)
        self._orphans: deque[int] = deque()
        # A set of numbers, so that to take one out twice is harmless: a signal may interrupt any step.
        self._live: set[int] = set()
        self._alarm: tuple[Ticket | None, float] = (None, 0.0)
        self._waits.after_fork()

    # Properties for callers

    @property
    def limit(self) -> int:
        """Requests per window this client allows itself: the learned limit, else the configured one."""
        return self._inference.rules[-1].requests

    @property
    def window(self) -> float:
        """The window in seconds that `limit` is for."""
        return self._inference.rules[-1].window

    @property
    def learned_limit(self) -> LearnedLimit | None:
        """The limit the server has shown, where it is stricter than the configured one; else None."""
        return self._inference.learned

    @property
    def used(self) -> int:
        """Requests in the window now, those in flight included."""
        with self._lock:
            return self._pacing.sent.used(self._clock(), self._inference.rules[-1])

    @property
    def remaining(self) -> int:
        """Requests that may be sent now without waiting for the window."""
        with self._lock:
            now, used = self._clock(), self._pacing.sent.used
            return max(0, min(rule.requests - used(now, rule) for rule in self._inference.every))

    @property
    def next_free_slot(self) -> float:
        """Seconds until one more interactive request may go; 0 when it may now."""
        return self.forecast(1, priority="interactive")

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        """The calls that wait now, interactive ones first, each kind in its order."""
        with self._lock:
            now = self._clock()
            return tuple(Waiting(each.priority, now - each.since, each.thread) for each in self._pacing.queue)

    def forecast(self, n: int, *, priority: Priority = "bulk") -> float:
        """Seconds until `n` more requests (int) may have been sent, after those that go before them.

        `priority`: what kind they are; pages of whole lists and exports are "bulk". By the window and a running
        pause alone: neither the time the requests themselves take nor calls that come later are in it.
        """
        with self._lock:
            now = self._clock()
            start = now if self._pacing.pause is None else max(now, self._pacing.pause.until)
            start = start if self._budget is None else max(start, self._budget.waits_until())
            free = not self.config.enabled or n < 1
            return (start if free else self._pacing.when(start, priority, n)) - now

    @property
    def paused_for(self) -> float:
        """Seconds until the next probe after a 429; 0 when there is no pause."""
        with self._lock:
            return max(0.0, self._pacing.pause.until - self._clock()) if self._pacing.pause else 0.0

    @property
    def refused_probes(self) -> int:
        """Repeats that were answered with 429 in the current pause."""
        with self._lock:
            return self._pacing.pause.probes if self._pacing.pause else 0

    def __repr__(self) -> str:
        return f"<{self.used} of {self.limit} requests used in {self.window:g} s>"

    # Pause, learn, close, admit

    def pause(self, until: float) -> None:
        """Send nothing before `until` on this limiter's clock; then one probe, then the rest."""
        with self._lock:
            now = self._clock()
            until = min(until, now + LONGEST_PAUSE)
            if self._pacing.pause is None:
                pause = self._pacing.begin(now, until)
                pause.refused, pause.stated = 0, False
            else:
                self._pacing.pause.until = max(self._pacing.pause.until, until)
            self._pacing.queue.wake()

    def learn(self, requests: int, window: float, source: Source = "message") -> None:
        """Take over a limit the server has named, when it is stricter than the current one."""
        with self._lock:
            self._inference.stated(max(1, int(requests * self.config.share)), window, self._clock(), source)

    def close(self) -> None:
        """End all waits: every waiting call raises ApiError, and so does every later one."""
        with self._lock:
            self._pacing.closed = True
            self._pacing.queue.wake()
        if self._budget is not None:
            self._budget.close()

    def acquire(
        self, *, allowed: float | None = None, priority: Priority = "interactive", reserve: bool = True
    ) -> Permit:
        """Wait for a permit in this thread, as `admit` does."""
        return drive(lambda: self.admit(allowed=allowed, priority=priority, reserve=reserve))

    async def admit(
        self, *, allowed: float | None = None, priority: Priority = "interactive", reserve: bool = True
    ) -> Permit:
        """Wait for a permit, at most max_wait and, if given, `allowed` seconds.

        `priority`: "interactive" requests go before waiting "bulk" ones, but one in ten is bulk; after recent
        interactive requests, bulk leaves some slots free. `reserve`: whether this one counts for that. For a bulk
        request max_wait counts from when any request was last let out or answered.
        Raises RateLimitError when the wait is not long enough, at once if that is known at once; ApiError when
        the client is closed meanwhile.
        """
        found: Permit | Ticket | None = None
        mine: list[Ticket] = []  # filled before the ticket joins the queue: a signal may come in between
        try:
            found = self._enter(allowed, priority, reserve, mine)
            if isinstance(found, Ticket):
                found = await self._await(found)
            if found.delay > 0:
                await self._waiter.sleep(found.delay)
            return found
        except BaseException:
            if isinstance(found, Permit):
                found.cancel()
            for ticket in mine:
                self._leave(ticket)
            raise

    async def _await(self, ticket: Ticket) -> Permit:
        try:
            with cancellation.waking(ticket.signal.set):
                while True:
                    cancellation.check(self._facts.family.error)
                    permit, left = self._look(ticket)
                    if permit is not None:
                        return permit
                    if self._budget is not None and self._asks(self._budget, ticket):
                        await self._budget.ask(self._inference.windows)
                        continue
                    await ticket.signal.rung(cancellation.nap(left if left is None else min(left, _SLICE)))
        except BaseException:
            self._leave(ticket)
            raise

    def _asks(self, budget: BudgetUse, ticket: Ticket) -> bool:
        """Whether this call is the one that asks for a slot of the shared budget now."""
        with self._lock:
            now = self._clock()
            head, at = self._pacing.next(now)
            return head is ticket and at is not None and at <= now and budget.asks(ticket)

    async def report(self) -> None:
        """Tell a shared budget, if there is one, which requests have ended."""
        if self._budget is not None:
            await self._budget.report()

    # The steps of waiting; a simulation calls them one by one

    def _enter(
        self,
        allowed: float | None,
        priority: Priority,
        reserve: bool = True,
        mine: list[Ticket] | None = None,
    ) -> Permit | Ticket:
        """A permit when nothing is in the way, else a place in the queue."""
        with self._lock:
            now = self._clock()
            pacing = self._pacing
            free = pacing.queue.turn(priority) and not self._orphans and pacing.opens(now, priority) == now
            if reserve and priority == "interactive":
                self._pacing.reservation.came(now, self._inference.rules[-1], waits=not free)
            if free and pacing.ready(now):
                self._pacing.queue.served(priority)
                return self._grant(now, 0.0)
            ticket = Ticket(priority, now, allowed, self._waiter.bell())
            if mine is not None:
                mine.append(ticket)
            self._pacing.queue.join(ticket)
            return ticket

    def _look(self, ticket: Ticket) -> tuple[Permit | None, float | None]:
        """The permit, else the seconds after which to look again; None: when signalled."""
        with self._lock:
            ticket.signal.clear()
            now = self._clock()
            self._settle(now)
            if ticket.granted is not None:
                return ticket.granted, None
            if self._pacing.closed:
                raise self._facts.family.error(_CLOSED)
            at = self._pacing.expected(ticket, now)
            refusal = self._patience.refusal(ticket, now, at)
            if refusal is not None:
                raise refusal
            first, free_at = self._pacing.next(now)
            head = first is ticket
            warning = self._patience.news(ticket, now, at, free_at)
            if head:
                self._alarm = ticket, float("inf") if at is None else at
            about = 0.0 if at is None else at - now
            tell = not ticket.told and about > _WORTH_TELLING
            ticket.told, why = ticket.told or tell, self._patience.reason(now) if tell else ""
            left = self._rest(ticket, now, at, head=head)
        if warning is not None:
            self._waits.warn(*warning)
        elif tell:
            self._log.logger.info(
                "Waiting about %.0f s before a request (%s): %s", about, ticket.priority, why
            )
        return None, left

    def _rest(self, ticket: Ticket, now: float, at: float | None, *, head: bool) -> float | None:
        """Seconds after which to look again; None: when signalled."""
        patience = self._patience.until(ticket) - now
        times = [patience] if patience > 0 else []
        soon = self._pacing.shared.left(now, self.config.retry_after) if at is None else at - now
        if head and soon is not None:
            times.append(soon)
        if head and self._budget is not None:
            times.append(self._budget.look_in(now))
        return max(min(times), 0.001) if times else None

    def _leave(self, ticket: Ticket) -> None:
        """Give up waiting, or give back what was granted in the same moment."""
        with self._lock:
            self._pacing.queue.leave(ticket)
            granted = ticket.granted
            if self._budget is not None:
                self._budget.left(ticket, last=self._pacing.queue.head() is None)
            if granted is None:
                self._settle(self._clock())
        if granted is not None:
            granted.cancel()

    # Inside the lock

    def _settle(self, now: float) -> None:
        """Grant permits to all that may go, and make sure that the next in the queue watches the clock."""
        while self._orphans:
            number = self._orphans[0]
            if number in self._live:
                self._pacing.sent.add(now)
            self._gone(number)
            self._orphans.popleft()
            if self._budget is not None:
                self._budget.ended(number, "lost", now)
            self._pacing.shared.ended(number, answered=False)
            if self._pacing.pause is not None and self._pacing.pause.probing == number:
                self._pacing.pause.probing = None
        if self._pacing.closed:
            return
        while True:
            head, at = self._pacing.next(now)
            if head is None:
                return
            if head.granted is None:
                if at is None or at > now or not self._pacing.ready(now):
                    watcher, alarm = self._alarm
                    if watcher is not head or (at is not None and at < alarm - 0.001):
                        head.signal.set()
                    return
                head.granted = self._grant(now, now - head.since)
            head.signal.set()
            self._pacing.queue.went(head)
            if self._alarm[0] is head:
                self._alarm = None, 0.0

    def _grant(self, now: float, waited: float) -> Permit:
        pacing = self._pacing
        delay = pacing.delay(now) if waited == 0.0 else 0.0
        self._permits += 1
        permit = Permit(self._finish, self._orphans, self._permits, pacing.episodes, waited, delay)
        self._live.add(permit.number)
        pacing.sent.in_flight = len(self._live)
        pacing.granted(permit, now)
        if self._budget is not None:
            self._budget.hand_out(permit.number)
        return permit

    def _finish(self, permit: Permit, how: Ended, retry_after: float | None) -> None:
        with self._lock:
            now, pacing = self._clock(), self._pacing
            if permit.number not in self._live:  # the last try was cut short by a signal, or it is a parent's
                self._settle(now)
                return
            pacing.shared.ended(permit.number, answered=how == "answered")
            if how != "cancelled":
                pacing.count(now)
            if how == "rejected":
                pacing.rejected(permit, now, retry_after)
            else:
                if how == "answered":
                    self.answered_at = now
                pacing.let_go(permit.number, now, answered=how == "answered")
            self._gone(permit.number)
            if self._budget is not None:
                pause = pacing.pause.until - now if how == "rejected" and pacing.pause is not None else 0.0
                self._budget.ended(permit.number, how, now, pause)
            if self._orphans or pacing.queue.head() is not None:
                self._settle(now)

    def _gone(self, number: int) -> None:
        """A request is no longer under way."""
        self._live.discard(number)
        self._pacing.sent.in_flight = len(self._live)
