"""Budget in an SQLite file: one request budget for the processes of one host.

Times are of the monotonic clock, which all processes of a host share; when it has begun anew, after a start of the
machine, what was counted before counts from now. A transaction takes far less than a millisecond. Nobody waits inside
of SQLite for another's, as that would stop an event loop: who finds the file locked asks again.
"""

from __future__ import annotations

import os
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from ..claims import claims_sqlite
from ..claims.key_store import Busy, Held
from .budget import Claim, SlotEnd, Taken
from .window import Rule

__all__ = ["SqliteBudget"]

_AGAIN = 0.01  # seconds until to ask again when the file is locked, at most
_POLL = 0.05  # seconds until to ask again when only an answer to another can tell
_LONGEST_REQUEST = 900.0  # seconds after which a slot without an answer counts as answered, whoever has it
_REMEMBERED = 2  # windows after which a client that claims nothing is no member any more
_TABLES = """
create table if not exists slots (
    tenant text, slot text, owner text, pid integer, taken real, at real, primary key (tenant, slot)
) without rowid;
create index if not exists slots_at on slots (tenant, at);
create table if not exists rules (
    tenant text, owner text, requests integer, window real, span real, seen real,
    primary key (tenant, owner, window)
) without rowid;
create table if not exists pauses (
    tenant text primary key, began real, until real, probe text
) without rowid;
"""


def alive(pid: int) -> bool:
    """Whether a process runs; where that cannot be asked, True."""
    if os.name == "nt":  # there, to ask would end it
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is somebody else's
        return True
    return True


def _busy(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class SqliteBudget:
    """A `Budget` in a file. Any number of clients and threads of a process may share one object, or have their own."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        clock: Callable[[], float] = time.monotonic,
        alive: Callable[[int], bool] = alive,
    ) -> None:
        self._path = os.fspath(path)
        self._clock = clock
        self._alive = alive
        # Reentrant: a signal handler may run a call while its thread holds it. Nobody waits with it in hand.
        self._lock = threading.RLock()
        self._pid = 0
        self._open: sqlite3.Connection | None = None
        self._inherited: list[sqlite3.Connection | None] = []

    def __del__(self) -> None:
        if getattr(self, "_open", None) is not None:
            self.close()

    def __repr__(self) -> str:
        return f"SqliteBudget({self._path!r})"

    # Budget

    async def take(self, key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        """Note the ends, then take a slot if there is one."""
        with self._transaction() as base:
            if base is None:
                return Taken(False, random.uniform(_AGAIN / 4, _AGAIN), (), 0)
            now = self._clock()
            tenant = _Tenant(base, key, now)
            tenant.end(ends)
            rules, members = tenant.rules(claim)
            wait, free = tenant.delay(claim.slot, rules)
            if wait > 0 and tenant.bury(self._alive):
                rules, members = tenant.rules(claim)
                wait, free = tenant.delay(claim.slot, rules)
            paused = wait > 0 and tenant.paused() > 0
            if wait <= 0:
                tenant.take(claim)
            return Taken(wait <= 0, max(0.0, wait), rules, members, max(0, free - 1), paused)

    async def settle(self, key: str, ends: Sequence[SlotEnd]) -> bool:
        """Note the ends alone."""
        with self._transaction() as base:
            if base is None:
                return False
            _Tenant(base, key, self._clock()).end(ends)
            return True

    # KeyStore

    async def hold(self, key: str, name: str, owner: str, pid: int, seconds: float) -> Held | Busy:
        """Hold a claim, if nobody else does."""
        with self._transaction() as base:
            if base is None:
                return Busy(random.uniform(_AGAIN / 4, _AGAIN))
            now = self._clock()
            return claims_sqlite.hold(base, (key, name), (owner, pid), (now, now + seconds), self._alive)

    async def release(self, key: str, name: str, owner: str, doubt: float | None) -> bool:
        """Release a claim."""
        with self._transaction() as base:
            if base is None:
                return False
            since = None if doubt is None else self._clock() - doubt
            claims_sqlite.release(base, (key, name), owner, since)
            return True

    def close(self) -> None:
        """Close the file; it is opened again when it is needed."""
        with self._lock:
            base, self._open = self._open, None
            if base is not None and self._pid == os.getpid():
                base.close()

    # The file

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection | None]:
        """A transaction that writes; None when another process is in the middle of one, or we are."""
        if self._pid != os.getpid():
            # A connection of the parent must not be used after a fork, nor closed: it is kept and left alone.
            self._inherited.append(self._open)
            self._open, self._lock, self._pid = None, threading.RLock(), os.getpid()
        with self._lock:
            base = self._connection()
            if base is None or base.in_transaction:  # a signal handler runs in the middle of one
                yield None
                return
            with base:  # commits, or rolls back
                yield base if self._begins(base) else None

    def _begins(self, base: sqlite3.Connection) -> bool:
        try:
            base.execute("begin immediate")
        except sqlite3.OperationalError as error:
            if _busy(error):
                return False
            raise
        return True

    def _connection(self) -> sqlite3.Connection | None:
        try:
            if self._open is None:
                self._open = self._opened()
        except sqlite3.OperationalError as error:
            if _busy(error):
                return None
            raise
        return self._open

    def _opened(self) -> sqlite3.Connection:
        # The lock here is what keeps threads apart.
        base = sqlite3.connect(self._path, timeout=0.0, isolation_level=None, check_same_thread=False)
        try:
            base.execute("pragma journal_mode=wal")
            # Nothing in it outlives the machine, so nothing has to reach the disk before we go on.
            base.execute("pragma synchronous=off")
            if base.execute("select count(*) from sqlite_master where name = 'pauses'").fetchone()[0] == 0:
                base.executescript(f"begin immediate; {_TABLES} commit;")
        except BaseException:
            base.close()
            raise
        return base


class _Tenant:
    """What is counted for one tenant, inside a transaction."""

    def __init__(self, base: sqlite3.Connection, key: str, now: float) -> None:
        self._base, self._key, self._now = base, key, now
        last = base.execute("select max(at) from slots where tenant = ?", (key,)).fetchone()[0]
        if last is not None and last > now:
            self._restart()

    def _restart(self) -> None:
        """The clock began anew: what was counted before counts from now."""
        base, key, now = self._base, self._key, self._now
        base.execute("update slots set at = ? where tenant = ?", (now, key))
        base.execute("delete from rules where tenant = ?", (key,))
        base.execute("delete from pauses where tenant = ?", (key,))

    def end(self, ends: Sequence[SlotEnd]) -> None:
        """Note how requests ended."""
        base, key, now = self._base, self._key, self._now
        for end in ends:
            if end.how == "cancelled":
                base.execute("delete from slots where tenant = ? and slot = ?", (key, end.slot))
            else:
                at = now - max(0.0, end.ago)
                base.execute(
                    "insert into slots (tenant, slot, taken, at) values (?, ?, ?, ?)"
                    " on conflict do update set at = excluded.at",
                    (key, end.slot, at, at),
                )
            if end.how == "answered":
                base.execute("delete from pauses where tenant = ? and probe = ?", (key, end.slot))
            else:
                base.execute("update pauses set probe = null where tenant = ? and probe = ?", (key, end.slot))
            if end.pause - end.ago > 0:
                base.execute(
                    "insert into pauses values (?, ?, ?, null)"
                    " on conflict do update set until = max(until, excluded.until)",
                    (key, now, now + end.pause - end.ago),
                )

    def rules(self, claim: Claim) -> tuple[tuple[Rule, ...], int]:
        """Note what this client takes for the limit; return the rules that hold, and for how many clients."""
        base, key, now = self._base, self._key, self._now
        longest = max(rule.span for rule in claim.rules)
        base.execute(
            "delete from rules where tenant = ? and (owner = ? or seen + span * ? < ?)",
            (key, claim.owner, _REMEMBERED, now),
        )
        base.executemany(
            "insert or replace into rules values (?, ?, ?, ?, ?, ?)",
            [(key, claim.owner, *rule, now) for rule in claim.rules],
        )
        found = base.execute(
            "select min(requests), window, max(span) from rules where tenant = ? group by window order by window desc",
            (key,),
        ).fetchall()
        members = base.execute("select count(distinct owner) from rules where tenant = ?", (key,)).fetchone()[
            0
        ]
        longest = max(longest, *(span for _, _, span in found))
        base.execute("delete from slots where tenant = ? and at < ?", (key, now - longest))
        return tuple(Rule(*each) for each in found), members

    def delay(self, slot: str, rules: Sequence[Rule]) -> tuple[float, int]:
        """Seconds until to ask again, 0 when the slot may be taken now; and how many slots are free."""
        base, key, now = self._base, self._key, self._now
        if base.execute("select 1 from slots where tenant = ? and slot = ?", (key, slot)).fetchone():
            return 0.0, 0  # taken already; the answer to that was lost
        wait, free = self.paused(), min(rule.requests for rule in rules)
        under_way = base.execute(
            "select count(*) from slots where tenant = ? and at is null", (key,)
        ).fetchone()[0]
        for rule in rules:
            since = now - rule.span
            counted = base.execute(
                "select count(*) from slots where tenant = ? and at > ?", (key, since)
            ).fetchone()[0]
            over = counted + under_way - rule.requests
            free = min(free, -over)
            if over >= counted:
                wait = max(wait, _POLL)
            elif over >= 0:
                at = base.execute(
                    "select at from slots where tenant = ? and at > ? order by at limit 1 offset ?",
                    (key, since, over),
                ).fetchone()[0]
                wait = max(wait, at - since, 1e-6)
        return wait, max(0, free)

    def paused(self) -> float:
        """Seconds until to ask again in a pause; 0 when there is none, or this one may find out."""
        found = self._base.execute(
            "select until, probe from pauses where tenant = ?", (self._key,)
        ).fetchone()
        if found is None:
            return 0.0
        until, probe = found
        return max(float(until) - self._now, _POLL if probe is not None else 0.0)

    def take(self, claim: Claim) -> None:
        """Take the slot. In a pause it is the one that finds out whether the server answers again."""
        base, key, now = self._base, self._key, self._now
        base.execute(
            "insert or ignore into slots (tenant, slot, owner, pid, taken) values (?, ?, ?, ?, ?)",
            (key, claim.slot, claim.owner, claim.pid, now),
        )
        base.execute("update pauses set probe = ? where tenant = ? and probe is null", (claim.slot, key))

    def bury(self, alive: Callable[[int], bool]) -> bool:
        """Count what the dead had under way as answered now. Return whether anything changed."""
        base, key, now = self._base, self._key, self._now
        found = base.execute(
            "select slot, owner, pid, taken from slots where tenant = ? and at is null", (key,)
        ).fetchall()
        living = {pid: alive(pid) for pid in {pid for _, _, pid, _ in found}}
        gone = [
            (slot, owner)
            for slot, owner, pid, taken in found
            if not living[pid] or taken + _LONGEST_REQUEST < now
        ]
        for slot, owner in gone:
            base.execute("update slots set at = ? where tenant = ? and slot = ?", (now, key, slot))
            base.execute("update pauses set probe = null where tenant = ? and probe = ?", (key, slot))
            base.execute("delete from rules where tenant = ? and owner = ?", (key, owner))
        return bool(gone)
