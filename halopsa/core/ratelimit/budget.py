"""Budget: one request budget for many processes and hosts, kept in a store outside of them.

A limiter takes a slot of it for each request and reports how the request ended. The store counts for all: a slot
counts from the time it is taken until one window after the answer came. Whoever is refused with a 429 stops all, and
one request of one client finds out when the server answers again.

It covers every window of a limit. How many requests go in parallel is counted in each process alone.

`Budget` is all that a store must be, and with the tuples here all that one needs to write one. This package has two:
`budget_sqlite`, for the processes of one host, and `budget_redis`, for any number of hosts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from .permit import Ended
from .window import Rule

__all__ = ["Budget", "Claim", "Rule", "SlotEnd", "Taken"]


class SlotEnd(NamedTuple):
    """How a request ended, `ago` seconds before this is said.

    "answered" and "rejected" (429) say when the answer came; "lost" that it was sent and none came; "cancelled" that
    nothing was sent. `pause`: seconds from then on in which nobody may send, after a 429; else 0.
    """

    slot: str
    how: Ended
    ago: float = 0.0
    pause: float = 0.0


class Claim(NamedTuple):
    """A wish for a slot.

    `slot` is unique among all clients; a claim that is made again, because no answer came, counts once. `owner`: the
    client, unique too; `pid`: its process. `rules`: what this client takes for the limit.
    """

    slot: str
    owner: str
    pid: int
    rules: Sequence[Rule]


class Taken(NamedTuple):
    """The answer to a claim: whether the slot is taken, else after how many seconds to ask again (`wait`).

    `rules`: those that hold for all, the smallest of each window. `members`: clients that share the budget now; 0 when
    the store was busy and has noted nothing. `free`: slots that are left after this one, as far as is known. `paused`:
    whether it is a pause after a 429 that `wait` is for. `life`: any text that is another one when the store may have
    forgotten what it knew; clients then tell it again. A store that never forgets may leave it empty.
    """

    granted: bool
    wait: float
    rules: tuple[Rule, ...]
    members: int
    free: int = 0
    paused: bool = False
    life: str = ""


@runtime_checkable
class Budget(Protocol):
    """A store that counts requests for many clients. `key` tells one tenant from another.

    To write one, keep for each key: the slots under way, the times from which others count, the rules that each owner
    named last, and a pause. All times are of one clock, and a call is done as a whole, or not at all.

    - Of the rules named within the last two spans, the smallest `requests` and the largest `span` of each `window`
      hold for all. A slot is free while fewer than `requests` are under way or count from within `span`. If none is,
      `wait` says when the oldest leaves, or some hundredths of a second when only an answer can tell.
    - An end takes a slot from those under way; it then counts from the end, `ago` seconds before now, and a
      "cancelled" one not at all. Ends may come twice, later than others, or for slots the store never had.
    - An end with a `pause` stops all until so many seconds after it; it makes no running pause shorter. Then one slot
      is granted, and no other while that is under way. If it is "answered" the pause is over, else another may try.
    - A slot whose owner has died, or that is under way for far too long, counts from then, as its request may have
      gone out. A slot that is claimed again while it is under way is granted again.

    A client in an event loop must not be blocked by these for more than a few milliseconds; for one that blocks, they
    must not suspend. A store that is busy grants nothing and names a short wait. One that cannot be reached raises any
    exception: the client goes on with a part of the limit and asks again every few seconds.
    """

    async def take(self, key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        """Note the ends, then take one slot if the rules and a running pause leave one. All or nothing."""
        ...

    async def settle(self, key: str, ends: Sequence[SlotEnd]) -> bool:
        """Note the ends alone. False: the store is busy, and they must be said again."""
        ...

    def close(self) -> None:
        """Close connections. It is not called for an object that the user of the client made."""
        ...
