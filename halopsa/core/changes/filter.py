"""Change filter: which rows of a list changed since a moment, and where to begin the next time. No I/O.

What makes it hard: time stamps may be missing, in whole seconds only, or ahead of any clock; a list is read
for minutes or hours while records go on changing; and a server may ignore the filter.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Final, Generic, TypeVar

import attrs

from .bookmark import Bookmark

T = TypeVar("T")

#: Rows whose stamp is older than the newest by this are forgotten while reading: no reading takes so long.
_REMEMBERED: Final = timedelta(days=1)
_FORGET_AT_LEAST: Final = 10_000


@attrs.frozen
class RowReader(Generic[T]):
    """How to read a row: its key, the moment of its last change (with time zone, or ``None``), and all it holds.

    ``settles``: when the stamp is older than the server's clock by this, no further change in its second can come.
    """

    key: Callable[[T], object]
    stamp: Callable[[T], datetime | None]
    content: Callable[[T], object]
    settles: timedelta


class ChangeFilter(Generic[T]):
    """Lets through the rows of one reading that changed, each change once."""

    def __init__(
        self, start: Bookmark, overlap: timedelta, reader: RowReader[T], *, filtered: bool, now: datetime
    ) -> None:
        self.start = start
        self.since = earlier(start.since, overlap)
        """Rows stamped before this are no changes."""
        self.older = 0
        """Rows that came although they did not change."""
        self.delivered = 0
        self.began: datetime | None = None
        """The server's clock when the reading began, where it is known."""
        self._overlap, self._reader, self._filtered, self._now = overlap, reader, filtered, now
        self._newest: datetime | None = None
        self._unstamped = False
        self._met: dict[str, datetime] = {}
        self._forget_at = _FORGET_AT_LEAST

    def passes(self, row: T) -> bool:
        """Whether a row is to be delivered."""
        stamp = self._reader.stamp(row)
        if stamp is None:
            self._unstamped = True
            self.delivered += 1
            return True
        if stamp < self.since:
            self.older += 1
            return False
        if earlier(stamp, _REMEMBERED) <= self.bound and (self._newest is None or stamp > self._newest):
            self._newest = stamp  # not one far in the future: it would hide all changes until then
        known = _digest(self._reader.key(row), stamp)
        settled = self.began is not None and stamp < earlier(self.bound, self._reader.settles)
        # Another change may come in the same second: the content of the row then tells the two apart.
        exact = "" if settled and not self.start.seen else _digest(known, self._reader.content(row))
        self._remember(known if settled else exact, stamp)
        if known in self.start.seen or exact in self.start.seen:
            return False
        self.delivered += 1
        return True

    def bookmark(self, elapsed: timedelta) -> Bookmark:
        """Return where to begin the next time, after a complete reading that took ``elapsed``."""
        since = self._next(elapsed)
        edge = earlier(since, self._overlap)
        seen = {digest for digest, stamp in self._met.items() if stamp >= edge}
        if since <= self.start.since:
            seen |= self.start.seen
        return Bookmark(since, self.start.identity, frozenset(seen))

    @property
    def bound(self) -> datetime:
        """When the reading began, by the earlier of both clocks: either may be wrong, even by years."""
        return self._now if self.began is None else min(self.began, self._now)

    def _next(self, elapsed: timedelta) -> datetime:
        """Return the newest moment up to which all changes certainly were in what was read."""
        if self._newest is not None:
            # Changes made during the reading may have come too late for it.
            found = earlier(self._newest, elapsed)
        elif self._unstamped and self._filtered and self.began is not None:
            found = self.bound
        else:
            found = self.start.since
        return min(max(found, self.start.since), self.bound)

    def _remember(self, digest: str, stamp: datetime) -> None:
        self._met[digest] = stamp
        if len(self._met) >= self._forget_at:
            edge = earlier(self._newest or self.since, self._overlap + _REMEMBERED)
            self._met = {digest: stamp for digest, stamp in self._met.items() if stamp >= edge}
            self._forget_at = max(_FORGET_AT_LEAST, 2 * len(self._met))


def earlier(moment: datetime, by: timedelta) -> datetime:
    """Return the moment that much earlier, but none before the first that `datetime` has."""
    first = datetime.min.replace(tzinfo=UTC)
    return moment - by if moment - first > by else first


def _digest(*parts: object) -> str:
    text = json.dumps(parts, sort_keys=True, default=str, separators=(",", ":"))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
