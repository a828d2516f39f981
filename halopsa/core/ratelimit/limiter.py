"""Pacing: an exact rolling log of requests, and one pause for the whole client after a 429.

A slot is taken before a request goes out and stamped when its answer arrives. The server counted the request
somewhere between, so a stamp that has left the window has left the server's window too, whatever the jitter.

Everything is decided under one lock in `_settle`, by the clock; a waiter only sleeps on its own signal. The
head of the queue also sets an alarm for the time when it may go, so that one thread wakes and not all.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from ...errors import HaloPsaError, HaloPsaRateLimitError
from ...facts import api
from ..base import cancellation
from ..base.waiter import BLOCKING, Waiter
from ..config.options import RateLimitConfig, usual_rate_limit
from ..drive import drive
from ..facts import ApiFacts
from . import long_waits as waiting
from .inference import LearnedLimit, Lesson, Source
from .pause import LONGEST_PAUSE, Pause
from .permit import Slot
from .queue import Queue, Ticket, Waiting
from .reservation import Reserve
from .shared_window import Trickle
from .smoothing import Courtesy
from .window import Log, Rule

if TYPE_CHECKING:
    from ..base.typing import Priority

__all__ = ["LearnedLimit", "Slot", "Throttle", "Waiting"]

_logger: Final = logging.getLogger("halopsa")
_KEPT: Final = 4  # windows of stamps that are kept to learn from
_WORTH_TELLING: Final = 1.0  # seconds
_PARTLY: Final = 3  # own requests, a token apart, that say the window is not shut but full
# Longest sleep without a look: on Windows a sleeping main thread does not see Ctrl-C.
_SLICE: Final = 0.05 if os.name == "nt" else 30.0


class Throttle:
    """The limiter of one client, safe for any number of threads; as `client.rate_limit` it shows the budget."""

    def __init__(
        self,
        config: RateLimitConfig | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        waiter: Waiter = BLOCKING,
        waits: waiting.Waits | None = None,
    ) -> None:
        self.config = usual_rate_limit(ApiFacts.load("halopsa")) if config is None else config
        self._waits = waiting.Waits() if waits is None else waits
        self._clock = clock
        self._waiter = waiter
        self._configured = Rule.of(self.config.capacity, self.config.window)
        self._lesson = Lesson(self._configured)
        self._closed = False
        self._slots = 0
        self._episodes = 0
        self.answered_at: float | None = None  # when an answer other than 429 last came, on this clock
        self.after_fork()

    def after_fork(self) -> None:
        """In a child process: a new lock and a budget of its own; what was learned of the limit stays."""
        # Reentrant: a signal handler that closes the client may run while its thread holds the lock.
        self._lock = threading.RLock()
        self._sent = Log()
        self._refusals: deque[float] = deque()
        self._queue = Queue()
        self._orphans: deque[int] = deque()
        # By number, so that taking one out twice does no harm: a signal may cut anything short.
        self._live: set[int] = set()
        self._alarm: tuple[Ticket | None, float] = (None, 0.0)
        self._courtesy = Courtesy(self.config.throttle_threshold)
        self._reserve = Reserve()
        self._progress = 0.0  # when somebody was last let out or answered
        self._pause: Pause | None = None
        self._trickle = Trickle()
        self._outlasted = False  # the last pause was longer than what others had used can explain
        self._waits.after_fork()

    # What the outside may see

    @property
    def limit(self) -> int:
        """Requests per window this client allows itself: the learned limit, else the configured one."""
        return self._lesson.rules[-1].requests

    @property
    def window(self) -> float:
        """The window in seconds that `limit` is for."""
        return self._lesson.rules[-1].window

    @property
    def learned_limit(self) -> LearnedLimit | None:
        """The limit the server has shown, where it is stricter than the configured one; else None."""
        return self._lesson.learned

    @property
    def used(self) -> int:
        """Requests in the window now, those in flight included."""
        with self._lock:
            return self._sent.used(self._clock(), self._lesson.rules[-1])

    @property
    def remaining(self) -> int:
        """Requests that may be sent now without waiting for the window."""
        with self._lock:
            now = self._clock()
            return max(0, min(rule.requests - self._sent.used(now, rule) for rule in self._lesson.rules))

    @property
    def next_free_slot(self) -> float:
        """Seconds until one more interactive request may go; 0 when it may now."""
        return self.forecast(1, priority="interactive")

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        """The calls that wait now, interactive ones first, each kind in its order."""
        with self._lock:
            now = self._clock()
            return tuple(Waiting(each.priority, now - each.since, each.thread) for each in self._queue)

    def forecast(self, n: int, *, priority: Priority = "bulk") -> float:
        """Seconds until `n` more requests (int) may have been sent, after those that go before them.

        `priority`: what kind they are; pages of whole lists and exports are "bulk". By the window and a running
        pause alone: neither the time the requests themselves take nor calls that come later are in it.
        """
        with self._lock:
            now = self._clock()
            start = now if self._pause is None else max(now, self._pause.until)
            if not self.config.enabled or n < 1:
                return start - now
            return self._when(start, priority, n) - now

    @property
    def paused_for(self) -> float:
        """Seconds until the next probe after a 429; 0 when there is no pause."""
        with self._lock:
            return max(0.0, self._pause.until - self._clock()) if self._pause else 0.0

    @property
    def refused_probes(self) -> int:
        """Repeats that were answered with 429 in the current pause."""
        with self._lock:
            return self._pause.probes if self._pause else 0

    def __repr__(self) -> str:
        return f"<{self.used} of {self.limit} requests used in {self.window:g} s>"

    # Changing it

    def pause(self, until: float) -> None:
        """Let nothing out before `until` on this throttle's clock; then one probe, then the rest."""
        with self._lock:
            now = self._clock()
            until = min(until, now + LONGEST_PAUSE)
            if self._pause is None:
                pause = self._begin(now, until)
                pause.refused, pause.stated = 0, False
            else:
                self._pause.until = max(self._pause.until, until)
            self._queue.wake()

    def learn(self, requests: int, window: float, source: Source = "message") -> None:
        """Take over a limit the server has named, when it is stricter than the current one."""
        with self._lock:
            self._lesson.stated(max(1, int(requests * self.config.share)), window, self._clock(), source)

    def close(self) -> None:
        """Let nobody wait any longer: every waiter raises HaloPsaError, and so does whoever comes later."""
        with self._lock:
            self._closed = True
            self._queue.wake()

    def acquire(
        self, *, allowed: float | None = None, priority: Priority = "interactive", reserve: bool = True
    ) -> Slot:
        """Wait for a slot in this thread, as `admit` does."""
        return drive(lambda: self.admit(allowed=allowed, priority=priority, reserve=reserve))

    async def admit(
        self, *, allowed: float | None = None, priority: Priority = "interactive", reserve: bool = True
    ) -> Slot:
        """Wait for a slot, at most max_wait and, if given, `allowed` seconds.

        `priority`: "interactive" goes before all "bulk" that wait, but for one in ten, and bulk leaves some slots
        free when there have been interactive calls lately; `reserve`: whether this is one of those. For a bulk
        request max_wait is counted from when anybody was last let out or answered.
        Raises HaloPsaRateLimitError when that cannot do, at once when that is known at once; HaloPsaError when
        the client is closed meanwhile.
        """
        found: Slot | Ticket | None = None
        mine: list[Ticket] = []  # known here before the queue knows it: a signal may come in between
        try:
            found = self._enter(allowed, priority, reserve, mine)
            if isinstance(found, Ticket):
                found = await self._await(found)
            if found.delay > 0:
                await self._waiter.sleep(found.delay)
            return found
        except BaseException:
            if isinstance(found, Slot):
                found.cancel()
            for ticket in mine:
                self._leave(ticket)
            raise

    async def _await(self, ticket: Ticket) -> Slot:
        try:
            with cancellation.waking(ticket.signal.set):
                while True:
                    cancellation.check()
                    slot, left = self._look(ticket)
                    if slot is not None:
                        return slot
                    await ticket.signal.rung(cancellation.nap(left if left is None else min(left, _SLICE)))
        except BaseException:
            self._leave(ticket)
            raise

    # The steps of waiting; a simulation takes them one by one

    def _enter(
        self,
        allowed: float | None,
        priority: Priority,
        reserve: bool = True,
        mine: list[Ticket] | None = None,
    ) -> Slot | Ticket:
        """A slot when nothing is in the way, else a place in the queue."""
        with self._lock:
            now = self._clock()
            free = self._queue.turn(priority) and not self._orphans and self._opens(now, priority) == now
            if reserve and priority == "interactive":
                self._reserve.came(now, self._lesson.rules[-1], waits=not free)
            if free:
                self._queue.served(priority)
                return self._grant(now, 0.0)
            ticket = Ticket(priority, now, allowed, self._waiter.bell())
            if mine is not None:
                mine.append(ticket)
            self._queue.join(ticket)
            return ticket

    def _look(self, ticket: Ticket) -> tuple[Slot | None, float | None]:
        """The slot, else the seconds after which to look again; None: when signalled."""
        with self._lock:
            ticket.signal.clear()
            now = self._clock()
            self._settle(now)
            if ticket.granted is not None:
                return ticket.granted, None
            if self._closed:
                raise _closed()
            at = self._expected(ticket, now)
            refusal = self._refusal(ticket, now, at)
            if refusal is not None:
                raise refusal
            left = None if at is None else at - now
            first, free_at = self._next(now)
            head = first is ticket
            warning = self._long_wait(ticket, now, at, free_at)
            if head:
                self._alarm = ticket, float("inf") if at is None else at
            tell = not ticket.told and left is not None and left > _WORTH_TELLING
            why = self._reason() if tell else ""
            patience = self._patient_until(ticket) - now
            if not head or left is None:
                left = patience if patience > 0 else None
            elif patience > 0:
                left = min(left, patience)
            soon = self._trickle.left(now, self.config.retry_after) if head and at is None else None
            if soon is not None:
                left = soon if left is None else min(left, soon)
            if left is not None:
                left = max(left, 0.001)
            about = 0.0 if at is None else at - now
        ticket.told = ticket.told or tell
        if warning is not None:
            waiting.warn(*warning)
        elif tell:
            _logger.info("Waiting about %.0f s before a request (%s): %s", about, ticket.priority, why)
        return None, left

    def _leave(self, ticket: Ticket) -> None:
        """Give up waiting, or give back what was granted in the same moment."""
        with self._lock:
            self._queue.leave(ticket)
            granted = ticket.granted
            if granted is None:
                self._settle(self._clock())
        if granted is not None:
            granted.cancel()

    # Inside the lock

    def _settle(self, now: float) -> None:
        """Let out whoever may go, and see to it that the next one watches the clock."""
        while self._orphans:
            number = self._orphans[0]
            if number in self._live:
                self._sent.add(now)
            self._gone(number)
            self._orphans.popleft()
            self._trickle.ended(number, answered=False)
            if self._pause is not None and self._pause.probing == number:
                self._pause.probing = None
        if self._closed:
            return
        while True:
            head, at = self._next(now)
            if head is None:
                return
            if head.granted is None:
                if at is None or at > now:
                    watcher, alarm = self._alarm
                    if watcher is not head or (at is not None and at < alarm - 0.001):
                        head.signal.set()
                    return
                head.granted = self._grant(now, now - head.since)
            head.signal.set()
            self._queue.went(head)
            if self._alarm[0] is head:
                self._alarm = None, 0.0

    def _next(self, now: float) -> tuple[Ticket | None, float | None]:
        """Who goes next, and when; None when only an answer can tell."""
        head = self._queue.head()
        if head is None:
            return None, None
        at = self._opens(now, head.priority)
        first = self._queue.first_interactive()
        if first is not None and first is not head and at != now:
            # It is a bulk one's turn, but what is free now is not for it.
            sooner = self._opens(now, "interactive")
            if sooner is not None and (at is None or sooner < at):
                return first, sooner
        return head, at

    def _opens(self, now: float, priority: Priority) -> float | None:
        """When one more request of this kind may go; None when only an answer can tell."""
        if self._closed:
            return None
        pause = self._pause
        start = now
        if pause is not None:
            if pause.probing is not None:
                return None
            start = max(now, pause.until)
        elif self._trickle.full(now, self.config.retry_after):
            return None
        if not self.config.enabled:
            return start
        rules = self._lesson.rules
        at = self._fits(now, rules, priority)
        if len(rules) > 1 and at != now and pause is None:
            learned_alone = self._fits(now, rules[:1], priority) == now
            if learned_alone and self._lesson.held_back(now):
                at = self._fits(now, self._lesson.rules, priority)
        return None if at is None else max(at, start)

    def _fits(self, now: float, rules: Sequence[Rule], priority: Priority) -> float | None:
        if priority == "bulk":
            return self._reserve.opens(self._sent, now, rules)
        return self._sent.opens(now, rules)

    def _when(self, start: float, priority: Priority, n: int = 1, place: int | None = None) -> float:
        """When the last of `n` more goes, or the one at this place of its kind, none before `start`."""
        interactive, bulk = self._queue.ahead(priority, place)
        rules = self._lesson.rules
        if priority == "bulk":
            return self._reserve.forecast(self._sent, start, rules, interactive, bulk + n)
        return self._reserve.forecast(self._sent, start, rules, interactive + bulk + n, 0)

    def _expected(self, ticket: Ticket, now: float) -> float | None:
        """When this ticket will go, as far as is known."""
        head, at = self._next(now)
        if at is None or not self.config.enabled or head is ticket:
            return at
        start = now if self._pause is None else max(now, self._pause.until)
        return max(at, self._when(start, ticket.priority, place=self._queue.place(ticket)))

    def _patient_until(self, ticket: Ticket) -> float:
        """When to look whether it has waited too long."""
        end = self._vain_since(ticket) + self._longest()
        return end if ticket.allowed is None else min(end, ticket.since + ticket.allowed)

    def _vain_since(self, ticket: Ticket) -> float:
        """Since when it waits in vain: a bulk one does not while others get on, for then its turn will come."""
        return ticket.since if ticket.priority == "interactive" else max(ticket.since, self._progress)

    def _longest(self) -> float:
        if self.config.max_wait is not None:
            return self.config.max_wait
        return max(self.config.longest_wait, self.window * api.RATE_LIMIT_MAX_WAIT_WINDOWS)

    def _reason(self, *, of_window: bool = False) -> str:
        if self._pause is not None and not of_window:
            return "the instance answered 429 (too many requests) and the client is pausing"
        rule = self._lesson.rules[-1]
        return f"all {rule.requests} requests of the {rule.window:g} s window are used"

    def _long_wait(
        self, ticket: Ticket, now: float, at: float | None, free_at: float | None
    ) -> tuple[float, str] | None:
        """The seconds and the reason, when the client waits long and that has not been told."""
        if at is None or free_at is None:
            return None
        pause = self._pause
        if pause is not None and pause.until - now > waiting.LONG:
            if not self._waits.pause.is_news(now, pause.until):
                return None
            return pause.until - now, self._reason()
        # A page that waits while others of its list go is no stop; a call's own turn is what its caller waits for.
        end = at if ticket.priority == "interactive" else free_at
        if not self._waits.window.is_news(now, end, one_at_a_time=True):
            return None
        return end - now, self._reason(of_window=True)

    def _refusal(self, ticket: Ticket, now: float, at: float | None) -> HaloPsaRateLimitError | None:
        waited, longest, allowed = now - ticket.since, self._longest(), ticket.allowed
        expected = now if at is None else at
        left = expected - now
        pause = self._pause
        if pause is not None:
            left = pause.until - now
            # Waits before this pause were not in vain: others were let out meanwhile. Nor does anybody give up
            # while a probe is due or under way.
            in_vain = now - max(ticket.since, pause.began) if left > 0 else 0.0
            tired = in_vain >= longest and pause.probes >= self.config.max_retries
            too_long = tired or left > max(longest, pause.delay)
        else:
            since = self._vain_since(ticket)
            if self._lesson.guessed:  # that wears off: nobody is turned away for it, unless asked to
                too_long = self.config.max_wait is not None and now >= since + longest
            else:
                goes = self._next(now)[1] if ticket.priority == "bulk" else at  # anybody, or this one
                too_long = now >= since + longest if goes is None else goes > since + longest
        if not too_long and (
            allowed is None or (waited + left <= allowed and (at is not None or now < ticket.since + allowed))
        ):
            return None
        reason = self._reason()
        return HaloPsaRateLimitError(
            f"{reason[0].upper()}{reason[1:]}; waiting {max(0.0, left):.0f} s more would take longer than "
            "allowed. Nothing was sent.",
            retry_after=max(0.0, left),
            hint=api.HINT_RATE_LIMIT,
        )

    def _grant(self, now: float, waited: float) -> Slot:
        delay = 0.0
        if self.config.enabled and waited == 0.0:
            delay = self._courtesy.delay(self._sent, now, self._lesson.rules[-1])
        self._progress = now
        self._slots += 1
        slot = Slot(self, self._slots, self._episodes, waited, delay)
        self._live.add(slot.number)
        self._sent.in_flight = len(self._live)
        if self._pause is not None:
            self._pause.probing = slot.number
        else:
            self._trickle.sent(slot.number)
        return slot

    def _finish(self, slot: Slot, how: str, retry_after: float | None) -> None:
        with self._lock:
            now = self._clock()
            log = self._sent
            if slot.number not in self._live:  # cut short the last time, or of a parent process
                self._settle(now)
                return
            pause = self._pause
            self._trickle.ended(slot.number, answered=how == "answered")
            if how != "cancelled":
                log.add(now)
                if pause is None:
                    before = now - _KEPT * self._lesson.rules[-1].span
                    if log.stamps[0] < before:
                        log.forget(before)
            if how == "rejected":
                self._rejected(slot, now, retry_after)
            else:
                if how == "answered":
                    self._progress = self.answered_at = now
                if pause is not None and pause.probing == slot.number:
                    pause.probing = None
                    if how == "answered":
                        self._recovered(pause, now)
            self._gone(slot.number)
            if self._orphans or self._queue.head() is not None:
                self._settle(now)

    def _gone(self, number: int) -> None:
        """A request is no longer under way."""
        self._live.discard(number)
        self._sent.in_flight = len(self._live)

    def _rejected(self, slot: Slot, now: float, retry_after: float | None) -> None:
        self._refusals.append(now)
        pause = self._pause
        wait = None if retry_after is None else min(retry_after, LONGEST_PAUSE)
        if pause is None:
            if slot.episode < self._episodes and wait is None:
                return  # sent before a pause that is already over
            self._begin(now, None if wait is None else now + wait)
        elif pause.probing == slot.number:
            own = self._lesson.own_expiry(self._sent.stamps, now)
            pause.probe_refused(now, wait, max(self.config.window, self.window), own)
        else:
            pause.another(now, wait)
        self._queue.wake()

    def _begin(self, now: float, until: float | None) -> Pause:
        """Begin a pause; `until`: the server's word, or the caller's."""
        self._episodes += 1
        first, rule = self.config.retry_after, self._lesson.rules[-1]
        waiting = len(self._queue) + self._sent.in_flight
        soon = now + self._trickle.pause(now, first, waiting, rule.window)
        partly = not self._outlasted and len(self._accepted()) >= _PARTLY
        pause = self._pause = Pause(
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
        """The server answers again: learn from the episode, and let all go."""
        self._pause = None
        self._outlasted = now > pause.clear_by + 1.0
        self._trickle.over(now, self._lesson.rules[-1].window)
        accepted = self._accepted()
        if self.config.enabled and pause.refused:
            self._lesson.episode(accepted[:-1], pause.over(now), now, self.config.share)
        # Until now refused requests counted too. Most servers do not count them, and a whole window would be
        # lost on those that came while others filled it; one that does says so by one more 429.
        self._sent.stamps = deque(accepted)
        self._refusals.clear()

    def _accepted(self) -> list[float]:
        """Stamps without those of refused requests; the last is the probe that has just been answered."""
        found: list[float] = []
        refusals = deque(self._refusals)
        for at in self._sent.stamps:
            while refusals and refusals[0] < at:
                refusals.popleft()
            if refusals and refusals[0] == at:
                refusals.popleft()
            else:
                found.append(at)
        return found


def _closed() -> HaloPsaError:
    return HaloPsaError("The client was closed while a call waited for the rate limit. Nothing was sent.")
