"""Claims: the right to make what a key stands for, held by one caller at a time: a lock on a key, a lease in a store.

Callers of one client wait for each other here. Where the request budget has a store that keeps claims, the clients of
all processes that share it do too. A claim that ends without word is in doubt: something may have been written.
"""

from __future__ import annotations

import os
import random
import secrets
import threading
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, TypeVar

from .key_store import REMEMBERED, Busy, Held, KeyStore

if TYPE_CHECKING:
    from ..base.log import Log
    from ..base.waiter import Door, Waiter
    from ..errors import ApiError, ErrorFamily

__all__ = ["Claim", "Claims"]

T = TypeVar("T")

_LOOKING: Final = 300.0  # seconds for which it is held to look; it is held anew before something is written
_WRITING: Final = 900.0  # seconds for which it is held to write: longer than any request can take
_MARGIN: Final = 2.0  # seconds before the end from which on it does not count as held
_ANSWER: Final = 2.0  # seconds for an answer of the store, where that can be interrupted
_TRIES: Final = 5  # to release a claim in a store that is busy; what is not released runs out
_NAP: Final = 0.02  # seconds between them, at most


class Claim:
    """A claim that is held. `doubt_since`: when something may have been written that does not show yet, or None."""

    def __init__(self, claims: Claims, name: str, until: float) -> None:
        self.name, self.until = name, until
        self.owner = f"{os.getpid()}-{secrets.token_hex(8)}"
        self.doubt_since: float | None = None
        self.ends = float("-inf")
        self._claims = claims

    def doubts(self) -> None:
        """From now on something may have been written."""
        self.doubt_since = self._claims.clock()

    def settled(self) -> None:
        """All is known."""
        self.doubt_since = None

    async def settles(self, seconds: float) -> None:
        """Wait until what may have been written shows, if it was."""
        if self.doubt_since is not None:
            await self._claims.pause(self.doubt_since + seconds - self._claims.clock())

    async def to_write(self) -> bool:
        """Hold it for as long as a write may take. False: another one may have had it meanwhile."""
        return await self._claims.held(self, _WRITING)


class Claims:
    """The claims of one client. ``pause`` waits, and raises when the client is closed meanwhile."""

    def __init__(
        self,
        store: object,
        key: str,
        *,
        family: ErrorFamily,
        log: Log,
        waiter: Waiter,
        pause: Callable[[float], Awaitable[None]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.clock, self.pause = clock, pause
        self._store = store if isinstance(store, KeyStore) else None
        self._key, self._family, self._log, self._waiter = key, family, log, waiter
        # Reentrant: a signal handler may run a call while its thread holds it. Nobody waits with it in hand.
        self._lock = threading.RLock()
        self._taken: dict[str, Door] = {}
        self._doubts: dict[str, float] = {}  # without a store: since when claims are in doubt

    async def holding(self, name: str, patience: float, work: Callable[[Claim], Awaitable[T]]) -> T:
        """Do something while the claim is held. Raises ApiError when it does not come free in time."""
        claim = Claim(self, name, self.clock() + patience)
        mine: list[Door] = []  # filled before others can see it: a signal may come in between
        asked = False
        try:
            await self._alone(claim, mine)
            asked = True
            await self.held(claim, _LOOKING)
            return await work(claim)
        finally:
            try:
                if asked and self._store is not None:
                    await self._waiter.surely(_ANSWER, lambda: self._release(claim))
            finally:
                self._leave(claim, mine)

    async def _alone(self, claim: Claim, mine: list[Door]) -> None:
        """Wait until no other caller of this client has the claim."""
        while True:
            with self._lock:
                door = self._taken.get(claim.name)
                if door is None:
                    mine.append(self._waiter.gate())
                    self._taken[claim.name] = mine[0]
                    claim.doubt_since = self._doubts.pop(claim.name, None)
                    return
            if not await door.opened(max(0.0, claim.until - self.clock())) and self.clock() >= claim.until:
                raise self._late()

    def _leave(self, claim: Claim, mine: list[Door]) -> None:
        for door in mine:
            with self._lock:
                if claim.doubt_since is not None and self._store is None:
                    self._remember(claim.name, claim.doubt_since)
                if self._taken.get(claim.name) is door:
                    del self._taken[claim.name]
            door.set()

    def _remember(self, name: str, since: float) -> None:
        before = self.clock() - REMEMBERED
        self._doubts = {known: at for known, at in self._doubts.items() if at > before} | {name: since}

    async def held(self, claim: Claim, seconds: float) -> bool:
        """Hold a claim in the store, where there is one, for so many seconds from now.

        Return whether it was held without a gap since the last time.
        """
        if self._store is None:
            return True
        while True:
            asked_at = self.clock()
            found = await self._asked(self._store, claim, seconds)
            if isinstance(found, Held):
                kept = asked_at < claim.ends - _MARGIN
                claim.ends = asked_at + seconds
                if found.doubt is not None and claim.doubt_since is None:
                    claim.doubt_since = asked_at - found.doubt
                return kept
            await self._again(claim, found)

    async def _asked(self, store: KeyStore, claim: Claim, seconds: float) -> Held | Busy:
        try:
            return await self._waiter.within(
                _ANSWER, lambda: store.hold(self._key, claim.name, claim.owner, os.getpid(), seconds)
            )
        except Exception as error:  # noqa: BLE001 - whatever it is; its text may hold an address with a password
            problem = type(error).__name__
        raise self._family.connection(
            f"The store of the shared request budget cannot be reached ({problem}), so this key cannot be claimed. "
            "Nothing was sent.",
            hint="Without a claim two processes may make the same record. Leave out budget= to go on without.",
        )

    async def _again(self, claim: Claim, busy: Busy) -> None:
        left = claim.until - self.clock()
        if left <= 0:
            raise self._late()
        await self.pause(min(left, busy.wait))

    def _late(self) -> ApiError:
        return self._family.connection(
            "Another call has had the claim on this key for too long. Nothing was sent.",
            reason="deadline",
            hint="Look again later; a claim of a process that was killed runs out by itself.",
        )

    async def _release(self, claim: Claim) -> None:
        store, since = self._store, claim.doubt_since
        assert store is not None  # noqa: S101 - for type checkers: the caller has looked
        for _ in range(_TRIES):
            doubt = None if since is None else max(0.0, self.clock() - since)
            try:
                if await store.release(self._key, claim.name, claim.owner, doubt):
                    return
            except Exception as error:  # noqa: BLE001 - the work is done; a claim runs out by itself
                self._log.logger.warning(
                    "The store of the shared request budget cannot be reached (%s): a claim on a key stays held "
                    "until it runs out.",
                    type(error).__name__,
                )
                return
            await self._waiter.sleep(random.uniform(_NAP / 10, _NAP))
