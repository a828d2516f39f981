"""Use of a shared budget by one limiter: slots asked for, in hand and under way, and what to do without the store."""

from __future__ import annotations

import os
import random
import secrets
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from ..base.log import Log, log_of
from ..base.waiter import BLOCKING, Waiter
from ..drive import drive
from .budget import Budget, Claim, SlotEnd, Taken
from .window import Rule

if TYPE_CHECKING:
    from ..config.settings import Config
    from .permit import Ended
    from .queue import Ticket
    from .window import RollingWindow

__all__ = ["BudgetUse", "use_of"]

_RETRY: Final = 5.0  # seconds until a store that was away is asked again
_UNKNOWN: Final = 10  # clients that are supposed to share the budget when the store could never be asked
_TRIES: Final = 3  # to report to a store that is busy; what is left goes with the next call
_NAP: Final = 0.02  # seconds between them, at most
# Slots are stamped when the answer arrives, so the margin of a window is only for a server that rounds its times. A
# small part of the window is enough; of windows as the vendor has them it is all of the usual margin.
_MARGIN: Final = 1 / 36


def use_of(config: Config, clock: Callable[[], float], waiter: Waiter) -> BudgetUse:
    """What a client of these settings has of its budget."""
    store, owned = _store(config.budget, waiter)
    return BudgetUse(
        store, config.instance, log_of(config.facts.product), clock=clock, waiter=waiter, owned=owned
    )


def _store(setting: object, waiter: Waiter) -> tuple[Budget, bool]:
    """The store that a checked setting names, and whether it was made here."""
    if not isinstance(setting, str):
        assert isinstance(setting, Budget)  # noqa: S101 - it has been checked
        return setting, False
    if "://" not in setting:
        from .budget_sqlite import SqliteBudget

        return SqliteBudget(setting), True
    from .budget_redis import AsyncRedisBudget, RedisBudget

    return RedisBudget(setting) if waiter is BLOCKING else AsyncRedisBudget(setting), True


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
        self._members = _UNKNOWN
        self.window = 0.0
        """The longest window that holds for all, in seconds."""
        self.after_fork()

    def after_fork(self) -> None:
        """In a child process: another client, with nothing under way."""
        self._lock = threading.RLock()
        self._owner = f"{os.getpid()}-{secrets.token_hex(6)}"
        self._slots = 0
        self._slot = self._next_slot()
        self._in_hand = False
        self._asker: Ticket | None = None
        # After the store came back it does not know yet what the others sent: they tell it within this time.
        self._until = self._retry_at = self._careful_until = float("-inf")
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
            if self._in_hand:
                return at
            if self._asker is not None:
                return None
            alone_until = self._retry_at if self._away else self._careful_until
            if now < alone_until:
                alone = sent.opens(now, self._share(rules))
                at = max(at, alone_until if alone is None else min(alone, alone_until))
            return at if self._away else max(at, self._until)

    def ready(self, now: float, sent: RollingWindow, rules: Sequence[Rule]) -> bool:
        """Whether one may go now without asking."""
        with self._lock:
            return self._in_hand or (self._without(now) and sent.opens(now, self._share(rules)) == now)

    def waits_until(self) -> float:
        """Before this time the store has nothing to give; minus infinity when that is not known."""
        return self._until

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
            taken = await self._budget.take(
                self._key, Claim(self._slot, self._owner, os.getpid(), rules), self._said(ends)
            )
            self._heard(taken, ends, rules)
            heard = True
        except Exception as error:  # noqa: BLE001 - whatever it is, the client must go on, and never without a limit
            self._lost(error)
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
                self.close()

    def _report_now(self) -> None:
        drive(self.report)

    async def _report(self) -> None:
        for _ in range(_TRIES):
            ends = dict(self._outbox)
            try:
                done = await self._budget.settle(self._key, self._said(ends))
            except Exception as error:  # noqa: BLE001 - as above
                self._lost(error)
                return
            if done:
                self._forget(ends)
                return
            await self._waiter.sleep(random.uniform(_NAP / 10, _NAP))

    def close(self) -> None:
        """Report what has ended, where that can be done here, and close the store, if it is this client's own."""
        if self._waiter is BLOCKING and not self._closed:
            self._report_now()
        self._closed = True
        if self._owned:
            self._budget.close()

    def _ends(self, rules: Sequence[Rule]) -> dict[str, _End]:
        """What has to be said; what has left the longest window is forgotten."""
        with self._lock:
            before = self._clock() - max(rule.span for rule in rules)
            for slot in [
                slot for slot, end in self._outbox.items() if end.at < before and end.how != "cancelled"
            ]:
                del self._outbox[slot]
            return dict(self._outbox)

    def _said(self, ends: dict[str, _End]) -> list[SlotEnd]:
        now = self._clock()
        return [SlotEnd(slot, end.how, max(0.0, now - end.at), end.pause) for slot, end in ends.items()]

    def _forget(self, ends: dict[str, _End]) -> None:
        with self._lock:
            for slot, end in ends.items():
                if self._outbox.get(slot) is end:
                    del self._outbox[slot]
                    if end.how != "cancelled":
                        self._said_lately[slot] = end._replace(pause=0.0)
            before = self._clock() - self.window * (1 + _MARGIN)
            while self._said_lately and next(iter(self._said_lately.values())).at < before:
                del self._said_lately[next(iter(self._said_lately))]

    def _heard(self, taken: Taken, ends: dict[str, _End], rules: Sequence[Rule]) -> None:
        back = False
        with self._lock:
            self._in_hand = taken.granted
            self._until = float("-inf") if taken.granted else self._clock() + taken.wait
            if taken.members:  # else it was busy, and has noted nothing
                self._members = taken.members
                self.window = max((rule.window for rule in taken.rules), default=0.0)
                self._forget(ends)
            back, self._away = self._away, False
            if back:
                self._careful_until = self._clock() + _RETRY
        if back:
            self._log.logger.warning("The shared request budget can be reached again.")
        if not self._told:
            self._tell(taken, rules)

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

    def _share(self, rules: Sequence[Rule]) -> list[Rule]:
        return [rule._replace(requests=max(1, rule.requests // max(1, self._members))) for rule in rules]

    def _lost(self, error: Exception) -> None:
        with self._lock:
            first, self._away = not self._away, True
            self._outbox = {**self._said_lately, **self._outbox}
            self._said_lately = {}
            self._retry_at = self._clock() + _RETRY
        if first:  # without the error's text: it may hold an address with a password
            self._log.logger.warning(
                "The shared request budget cannot be reached (%s). Until it can, this client keeps to a share of "
                "the limit, 1 in %d.",
                type(error).__name__,
                self._members,
            )


def _margin(rule: Rule) -> float:
    return min(rule.span - rule.window, rule.window * _MARGIN)
