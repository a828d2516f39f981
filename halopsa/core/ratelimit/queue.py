"""Queue of the calls that wait for the rate limit: interactive first, then bulk, each first come, first served."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from ..base.typing import Priority
    from ..base.waiter import Signal
    from .permit import Permit

__all__ = ["Queue", "Ticket", "Waiting", "at_priority", "priority_of"]

_IN_A_ROW: Final = 9  # interactive calls that pass a waiting bulk call before it goes: bulk must not starve

_given: Final[ContextVar[Priority | None]] = ContextVar("priority", default=None)


@contextmanager
def at_priority(priority: Priority) -> Iterator[None]:
    """Have all calls of a block wait with this priority: the caller knows who waits for them."""
    before = _given.set(priority)
    try:
        yield
    finally:
        _given.reset(before)


def priority_of(priority: Priority) -> Priority:
    """Return the priority of a call, which has this one by itself."""
    return _given.get() or priority


@attrs.frozen
class Waiting:
    """A call that waits for the rate limit: since how many seconds, in which thread."""

    priority: Priority
    seconds: float
    thread: str


@attrs.define(eq=False, repr=False)
class Ticket:
    """One waiting call."""

    priority: Priority
    since: float
    allowed: float | None
    signal: Signal
    thread: str = attrs.field(factory=lambda: threading.current_thread().name)
    granted: Permit | None = None
    told: bool = False  # the wait has been logged


class Queue:
    """Tickets in the order in which they will go. Has no lock: its owner holds one."""

    def __init__(self) -> None:
        self._interactive: deque[Ticket] = deque()
        self._bulk: deque[Ticket] = deque()
        self._passed = 0

    def __len__(self) -> int:
        return len(self._interactive) + len(self._bulk)

    def __iter__(self) -> Iterator[Ticket]:
        yield from self._interactive
        yield from self._bulk

    def join(self, ticket: Ticket) -> None:
        (self._interactive if ticket.priority == "interactive" else self._bulk).append(ticket)

    def head(self) -> Ticket | None:
        """Who goes next."""
        first, second = self._interactive, self._bulk
        if first and not (second and self._passed >= _IN_A_ROW):
            return first[0]
        return second[0] if second else None

    def leave(self, ticket: Ticket) -> None:
        """Take a ticket out, if it is still in."""
        waiting = self._interactive if ticket.priority == "interactive" else self._bulk
        if waiting and waiting[0] is ticket:
            waiting.popleft()
        elif ticket in waiting:
            waiting.remove(ticket)

    def went(self, ticket: Ticket) -> None:
        """Take one out because it has been served."""
        self.leave(ticket)
        self.served(ticket.priority)

    def served(self, priority: Priority) -> None:
        """One of this kind has gone, whether it waited or not."""
        self._passed = self._passed + 1 if priority == "interactive" and self._bulk else 0

    def turn(self, priority: Priority) -> bool:
        """Whether one more of this kind would be the head."""
        if self._interactive:
            return False
        return not self._bulk or (priority == "interactive" and self._passed < _IN_A_ROW)

    def first_interactive(self) -> Ticket | None:
        """The interactive call that has waited longest."""
        return self._interactive[0] if self._interactive else None

    def place(self, ticket: Ticket) -> int:
        """How many of its own kind go before it."""
        return (self._interactive if ticket.priority == "interactive" else self._bulk).index(ticket)

    def ahead(self, priority: Priority, place: int | None = None) -> tuple[int, int]:
        """How many interactive and bulk calls go before the one at this place of its kind, if no other comes.

        Without a place: before a new one.
        """
        first, second = len(self._interactive), len(self._bulk)
        if priority == "interactive":
            place = first if place is None else place
            return place, min(second, (place + self._passed) // _IN_A_ROW)
        place = second if place is None else place
        return min(first, max(0, (place + 1) * _IN_A_ROW - self._passed)), place

    def wake(self, chosen: Callable[[Ticket], bool] = lambda _: True) -> None:
        """Have waiters look again."""
        for ticket in self:
            if chosen(ticket):
                ticket.signal.set()
