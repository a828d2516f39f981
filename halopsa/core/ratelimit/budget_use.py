"""Use of a shared budget by one limiter: slots asked for, in hand and under way.

What has ended is told to the store, and told again when the store was away or has forgotten all (`budget_share`).
"""

from __future__ import annotations

import os
import random
import secrets
import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from ..base.log import Log
from ..base.waiter import Waiter
from ..drive import drive
from .budget import Budget, Claim, SlotEnd, Taken
from .budget_share import RETRY, Share
from .pause import OthersPause
from .window import Rule

if TYPE_CHECKING:
    from .permit import Ended
    from .queue import Ticket
    from .window import RollingWindow

__all__ = ["BudgetUse"]

_TRIES: Final = 3  # to report to a store that is busy; what is left goes with the next call
_NAP: Final = 0.02  # seconds between them, at most
_PATIENCE: Final = 2.0  # seconds for an answer of a store, where that can be interrupted
_BUSY: Final = 5.0  # seconds without an answer of a busy store, after which it counts as away
# Slots are stamped when the answer arrives, so the margin of a window is only for a server that rounds its times. A
# small part of the window is enough; of windows as the vendor has them it is all of the usual margin.
_MARGIN: Final = 1 / 36


class _End(NamedTuple):
    how: Ended
    at: float
    pause: float


class BudgetUse:
    """What one limiter has of a shared budget. Its methods are short and safe in any thread; no lock is held in a call.

    The limiter decides who goes next, and that one asks. A slot that comes is for whoever is first by then.
    """

    def __init__(
        self,
        budget: Budget,
        key: str,
        log: Log,
        *,
        clock: Callable[[], float],
        waiter: Waiter,
        owned: bool = False,
    ) -> None:
        self._budget, self._key, self._log = budget, key, log
        self._clock, self._waiter, self._owned = clock, waiter, owned
        self._away = self._told = self._closed = False
        self._share = Share()
        self.after_fork()

    def after_fork(self) -> None:
        """In a child process: another client, with nothing under way."""
        self._lock = threading.RLock()
        self._owner = f"{os.getpid()}-{secrets.token_hex(6)}"
        self._slots = 0
        self._slot = self._next_slot()
        self._in_hand = False
        self._asker: Ticket | None = None
        self._life = ""
        self._busy_since: float | None = None
        self._until = self._retry_at = self._resumed = float("-inf")
        self._ask_at = float("inf")
        self._pause: OthersPause | None = None
        self._lent: dict[int, str] = {}
        self._outbox: dict[str, _End] = {}
        self._said_lately: dict[str, _End] = {}  # said within the longest window: a store may forget all

    def _next_slot(self) -> str:
        self._slots += 1
        return f"{self._owner}-{self._slots}"

    # For the limiter, inside its lock

    def opens(self, at: float, now: float, sent: RollingWindow, rules: Sequence[Rule]) -> float | None:
        """When a request goes that may go at `at` by the limiter alone; None when only an answer can tell."""
        with self._lock:
            if self._asker is not None and not self._in_hand:
                return None
            known = self._share.settled(now)
            if not known:
                part = self._share.opens(now, sent, rules)
                at = max(at, min(part, self._retry_at) if self._away else part)
                if at == float("inf"):
                    return None
            if self._away or self._in_hand:
                return at
            if known and max(at, self._ask_at) <= now:
                return now  # long since it was asked: it may have begun anew, and must be told
            return max(at, self._until)

    def look_in(self, now: float) -> float:
        """Seconds after which whoever waits must look again, as the store is asked in any case then."""
        return self._ask_at - now if self._ask_at > now else float("inf")

    def ready(self, now: float, sent: RollingWindow, rules: Sequence[Rule]) -> bool:
        """Whether one may go now without asking."""
        with self._lock:
            if not self._share.settled(now) and self._share.opens(now, sent, rules) > now:
                return False
            return self._in_hand or self._without(now)

    def waits_until(self) -> float:
        """Before this time the store has nothing to give; minus infinity when that is not known."""
        return self._until

    @property
    def pause(self) -> OthersPause | None:
        """The pause after a 429 of another client, as far as this one was told of it."""
        return self._pause

    @property
    def window(self) -> float:
        """The longest window that holds for all, in seconds."""
        return self._share.window

    def held_up(self) -> tuple[float, int]:
        """Since when nothing but the limit holds requests back; how many times longer than alone that may take."""
        share = self._share
        if share.since is None:
            return max(self._resumed, share.resumed), 1 + share.members // share.requests
        return max(self._resumed, share.since), share.members

    def asks(self, ticket: Ticket) -> bool:
        """Whether this one may ask the store now; then nobody else does."""
        with self._lock:
            if self._in_hand or self._asker not in (None, ticket):
                return False
            self._asker = ticket
            return True

    def left(self, ticket: Ticket, *, last: bool) -> None:
        """A waiting call was given up; `last`: nobody waits any longer, so what is in hand goes back."""
        with self._lock:
            if self._asker is ticket:
                self._asker = None
            if last and self._in_hand:
                self._give_back()

    def hand_out(self, number: int) -> None:
        """The permit of this number goes out with the slot in hand; without the store, with one it learns of later."""
        with self._lock:
            self._lent[number] = self._slot
            self._slot, self._in_hand = self._next_slot(), False

    def ended(self, number: int, how: Ended, now: float, pause: float = 0.0) -> None:
        """A permit has ended; `pause`: seconds in which nobody may send."""
        with self._lock:
            slot = self._lent.pop(number, None)
            if slot is not None:
                self._outbox[slot] = _End(how, now, pause)

    def _give_back(self) -> None:
        self._outbox[self._slot] = _End("cancelled", self._clock(), 0.0)
        self._slot, self._in_hand = self._next_slot(), False

    # Calls of the store

    async def ask(self, rules: Sequence[Rule]) -> None:
        """Ask for a slot, for the one that `asks` chose."""
        rules = tuple(Rule.of(rule.requests, rule.window, _margin(rule)) for rule in rules)
        ends, heard = self._ends(rules), False
        try:
            claim = Claim(self._slot, self._owner, os.getpid(), rules)
            ask = partial(self._budget.take, self._key, claim, self._said(ends))
            taken = await self._waiter.within(_PATIENCE, ask)
            anew = self._heard(taken, ends, rules)
            heard = True
            if anew:
                await self._report()
        except Exception as error:  # noqa: BLE001 - whatever it is, the client must go on, and never without a limit
            self._lost(type(error).__name__)
            heard = True
        finally:
            with self._lock:
                self._asker = None
                if not heard:  # cut short: it may have been taken
                    self._give_back()

    async def report(self) -> None:
        """Tell the store which requests have ended, so that their slots come free in time."""
        if not self._outbox or self._without(self._clock()):
            return
        try:
            await self._report()
        finally:
            if self._closed:
                self._close_store()

    async def _report(self) -> None:
        for _ in range(_TRIES):
            ends = dict(self._outbox)
            try:
                tell = partial(self._budget.settle, self._key, self._said(ends))
                done = await self._waiter.within(_PATIENCE, tell)
            except Exception as error:  # noqa: BLE001 - as above
                self._lost(type(error).__name__)
                return
            if done:
                self._forget(ends)
                return
            await self._waiter.sleep(random.uniform(_NAP / 10, _NAP))

    def close(self) -> None:
        """Report what has ended, where that can be done here, and close the store, if it is this client's own."""
        with self._lock:
            if self._in_hand:
                self._give_back()
        if not self._waiter.suspends and not self._closed:
            self._report_now()
        self._closed = True
        self._close_store()

    def _report_now(self) -> None:
        drive(self.report)

    def _close_store(self) -> None:
        if self._owned:
            self._budget.close()

    def _ends(self, rules: Sequence[Rule]) -> dict[str, _End]:
        """What has to be said; what has left the longest window is forgotten."""
        with self._lock:
            now = self._clock()
            before = now - max(rule.span for rule in rules)
            for slot in [
                slot for slot, end in self._outbox.items() if end.at < before and end.how != "cancelled"
            ]:
                del self._outbox[slot]
            found = dict(self._outbox)
            return found | self._under_way(now) if self._away else found

    def _said(self, ends: dict[str, _End]) -> list[SlotEnd]:
        now = self._clock()
        return [SlotEnd(slot, end.how, max(0.0, now - end.at), end.pause) for slot, end in ends.items()]

    def _forget(self, ends: dict[str, _End]) -> None:
        with self._lock:
            for slot, end in ends.items():
                if self._outbox.get(slot) is end:
                    del self._outbox[slot]
                    if end.how != "cancelled":
                        self._said_lately[slot] = end
            before = self._clock() - self.window * (1 + _MARGIN)
            while self._said_lately and next(iter(self._said_lately.values())).at < before:
                del self._said_lately[next(iter(self._said_lately))]

    def _heard(self, taken: Taken, ends: dict[str, _End], rules: Sequence[Rule]) -> bool:
        """Take in an answer. Return whether the store has begun anew, so that it must be told everything at once."""
        with self._lock:
            now, back, anew = self._clock(), self._away, False
            self._in_hand = taken.granted
            self._until = float("-inf") if taken.granted else now + taken.wait
            self._ask_at = now + RETRY
            if taken.members:  # else it was busy, and has noted nothing
                self._forget(ends)
                self._away = False
                anew = bool(self._life) and taken.life != self._life and not back
                self._life = taken.life
                if anew:
                    self._begin_anew(now)
                self._share.heard(taken.rules, taken.members, taken.free, now)
                self._paused(taken, now)
                self._busy_since = None
            else:
                back = False
                self._busy_since = now if self._busy_since is None else self._busy_since
                if self._away or now >= self._busy_since + _BUSY:
                    self._lost("busy for long")  # whoever holds it may never go on
        if back:
            self._log.logger.warning("The shared request budget can be reached again.")
        if anew:
            self._log.logger.warning(
                "The store of the shared request budget has begun anew. It is told what was sent; until then this "
                "client keeps to a share of the limit, 1 in %d.",
                self._share.members,
            )
        if not self._told:
            self._tell(taken, rules)
        return anew

    def _begin_anew(self, now: float) -> None:
        """The store has forgotten all: what it granted is given back, and it is told everything."""
        if self._in_hand:
            self._give_back()
        self._until = float("-inf")
        self._forgotten(now)
        self._outbox |= self._under_way(now)

    def _forgotten(self, now: float) -> None:
        self._share.lost(now)
        self._outbox = {**self._said_lately, **self._outbox}
        self._said_lately = {}

    def _under_way(self, now: float) -> dict[str, _End]:
        """What the store may not know of: each counts from now on, and again from its answer."""
        return {slot: _End("lost", now, 0.0) for slot in self._lent.values()}

    def _paused(self, taken: Taken, now: float) -> None:
        """Note a pause that others have begun, or its end."""
        before, until = self._pause, now + taken.wait
        if not taken.paused:
            self._pause = None
            if before is not None:
                self._resumed = now
        elif before is None:
            self._pause = OthersPause(now, until)
        else:
            before.moved(until)

    def _tell(self, taken: Taken, rules: Sequence[Rule]) -> None:
        own = {rule.window: rule.requests for rule in rules}
        for rule in taken.rules:
            if rule.requests < own.get(rule.window, float("inf")):
                self._told = True
                self._log.logger.warning(
                    "Another client of the shared request budget keeps to %d requests in %g s, this one to %s: "
                    "the smallest limit holds for all.",
                    rule.requests,
                    rule.window,
                    " and ".join(f"{each.requests} in {each.window:g} s" for each in rules),
                )
                return

    # Without the store

    def _without(self, now: float) -> bool:
        return self._away and now < self._retry_at

    def _lost(self, why: str) -> None:
        with self._lock:
            self._busy_since = None
            first, self._away, now = not self._away, True, self._clock()
            self._forgotten(now)
            self._retry_at = now + RETRY
        if first:  # without the error's text: it may hold an address with a password
            self._log.logger.warning(
                "The shared request budget cannot be reached (%s). Until it can, this client keeps to a share of "
                "the limit, 1 in %d.",
                why,
                self._share.members,
            )


def _margin(rule: Rule) -> float:
    return min(rule.span - rule.window, rule.window * _MARGIN)
