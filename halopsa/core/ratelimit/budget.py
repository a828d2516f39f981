"""Budget: one request budget for many processes and hosts, kept in a store outside of them.

A limiter takes a slot of it for each request and reports how the request ended. The store counts for all: a slot
counts from the time it is taken until one window after the answer came. Whoever is refused with a 429 stops all, and
one request of one client finds out when the server answers again.

`Budget` is all that a store must be. This package has two: `budget_sqlite`, for the processes of one host, and
`budget_redis`, for any number of hosts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from .permit import Ended
from .window import Rule

__all__ = ["Budget", "Claim", "SlotEnd", "Taken"]


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

    What a store must do, beside counting. A slot whose owner has died counts for one window, as its request may have
    gone out. Ends may come twice, late, or for slots it does not know: an answered one then counts from when the
    answer came. When clients name different rules, the smallest of each window holds for all.

    A client whose event loop calls these must not be blocked by them for more than a few milliseconds. A store that
    is busy for longer grants nothing and names a short wait. One that cannot be reached raises any exception: the
    client then goes on with a share of its own and tries again later.
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
