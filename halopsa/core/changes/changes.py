"""Changes (incremental sync): the rows that changed since a moment, as ``changed_since()`` returns them."""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar

import attrs

from .. import facts
from ..base.instance import names_instance
from ..errors import ApiError, ErrorFamily, FieldError, ValidationError
from ..paging.listing import Listing, Page, shown
from ..paging.plan import Plan
from ..paging.prefetch import Fetch, PageSource
from ..paging.reading import Reading
from ..ratelimit.headers import http_date
from ..records.dates import parse_datetime
from ..records.missing_values import is_no_moment
from ..report import TraversalReport
from ..resource_facts import ResourceFacts
from ..validation import refused
from .bookmark import Bookmark
from .filter import ChangeFilter, RowReader, earlier

if TYPE_CHECKING:
    from ..records.entity import Entity

T = TypeVar("T")

#: The longest overlap.
_LONGEST: Final = timedelta(days=366)
#: No record is older than this, so the server is sent no earlier date.
_FIRST: Final = datetime(1970, 1, 1, tzinfo=UTC)


class ServerClock:
    """When the reading began by the server's clock, from the Date and Age headers of its answers."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock = clock, threading.Lock()
        self.restart()

    def restart(self) -> None:
        """Forget earlier answers: a new reading begins."""
        self._started = self._clock()
        self.began: datetime | None = None
        """The earliest start that any answer supports: all answers hold what had changed by then."""
        self.first: datetime | None = None
        """The server's time at the first answer."""

    def hear(self, headers: Mapping[str, str]) -> None:
        """Take the headers of an answer into account."""
        found = http_date(headers.get("Date"))
        if found is None:
            return
        age = _age(headers.get("Age"))
        try:
            said = found.astimezone(UTC)
            now = said + age
        except OverflowError:  # at either end of the calendar
            return
        began = earlier(said, age)  # a cache may have put its own date on a stored answer
        with self._lock:
            if self.began is None:
                self.began, self.first = began, now
            else:  # a later Date minus the time since gives the start too; either clock value may be wrong
                since = timedelta(seconds=self._clock() - self._started)
                self.began = min(self.began, earlier(began, since))


def _age(text: str | None) -> timedelta:
    """How long an answer was stored in a cache (Age, RFC 9111, 5.1)."""
    seconds = (text or "").strip()
    return (
        timedelta(seconds=int(seconds))
        if seconds.isascii() and seconds.isdigit() and len(seconds) < 10
        else timedelta()
    )


@attrs.define(kw_only=True)
class ChangesPlan(Generic[T]):
    """What a reading of changes needs in addition to the plan of its listing."""

    start: Bookmark
    next: Bookmark
    """Where to begin the next time."""
    overlap: timedelta
    reader: RowReader[T]
    server: ServerClock
    filtered: bool
    ask: Callable[[datetime], Awaitable[None]]
    saved: bool
    wall: Callable[[], datetime]


class ChangesReading(Reading[T]):
    """One iteration over the rows that changed.

    A bookmark that is ahead of either clock was made when a clock was wrong. It is not known which changes it left
    out, so then everything is read.
    """

    def __init__(self, plan: Plan[T], source: Callable[[], PageSource[T]], changes: ChangesPlan[T]) -> None:
        super().__init__(plan, source)
        self._changes = changes
        self._sieve: ChangeFilter[T] | None = None
        self._mended = self._doubting = False

    async def page(self) -> Page[T] | None:
        """Return the next page without the rows that did not change; so it may be empty."""
        changes, server = self._changes, self._changes.server
        sieve = self._sieve or await self._from(changes.start)
        while (page := await super().page()) is not None:
            sieve.began = server.began
            latest = min(self._now, server.first or self._now)
            if self._doubting and earlier(sieve.start.since, changes.overlap) > latest:
                self._pages.close()
                self._mended = True
                sieve = await self._from(attrs.evolve(changes.start, since=_FIRST, seen=frozenset()))
                continue
            self._doubting = False
            return Page(
                [row for row in page if sieve.passes(row)],
                record_count=page.record_count,
                page_no=page.page_no,
                page_size=page.page_size,
                complete=page.complete,
                ignored_filters=page.ignored_filters,
            )
        return None

    async def _from(self, start: Bookmark) -> ChangeFilter[T]:
        """Begin at a bookmark."""
        changes = self._changes
        self._now, self._started = changes.wall(), self._plan.clock()
        self._doubting = changes.saved and not self._mended
        await changes.ask(start.since)
        changes.server.restart()
        self.begin()
        self._sieve = ChangeFilter(
            start, changes.overlap, changes.reader, filtered=changes.filtered, now=self._now
        )
        return self._sieve

    def conclude(self) -> None:
        """As for any reading; in addition, if everything came, the next reading begins where this one ended."""
        super().conclude()
        sieve, changes = self._sieve, self._changes
        if self.report.complete and sieve is not None:
            sieve.began = changes.server.began
            changes.next = sieve.bookmark(timedelta(seconds=self._plan.clock() - self._started))

    def _reported(self) -> TraversalReport:
        report, sieve = super()._reported(), self._sieve
        if sieve is None:
            return report
        why = report.why
        if sieve.older and self._changes.filtered:
            why += (
                f"; {sieve.older} rows were older than asked for: the tenant ignores the filter or rounds it"
            )
        if self._mended:
            why += "; the bookmark lay ahead of the clock, here or at the server, so everything was read"
        return attrs.evolve(report, rows=sieve.delivered, why=why)


class Changes(Listing[T]):
    """The rows of a listing that changed since a moment, each once. Every iteration starts again from there.

    ``report`` tells afterwards what came (``rows``: those handed out), and `bookmark` where to begin the
    next time.
    """

    def __init__(
        self,
        fetch: Fetch[T],
        *,
        start: Bookmark,
        overlap: timedelta,
        reader: RowReader[T],
        server: ServerClock,
        filtered: bool,
        ask: Callable[[datetime], Awaitable[None]],
        saved: bool,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        **listing: Any,  # noqa: ANN401 - as Listing has them
    ) -> None:
        super().__init__(fetch, **listing)
        self._changes = ChangesPlan(
            start=start,
            next=start,
            overlap=overlap,
            reader=reader,
            server=server,
            filtered=filtered,
            ask=ask,
            saved=saved,
            wall=wall,
        )

    def bookmark(self) -> Bookmark:
        """Return where to begin the next time: the ``when`` of the next ``changed_since``.

        Save it after all rows that came have been processed. Unless an iteration came to its end,
        and ``report`` says that it was complete, it is where this one began: then rows come again,
        and none is lost.
        """
        return self._changes.next

    @names_instance
    def checkpoint(self) -> NoReturn:
        """Refuse: changes are read from a bookmark, not from a checkpoint."""
        raise no_checkpoint(self._plan.family)

    def _reading(self, source: Callable[[], PageSource[T]]) -> Reading[T]:
        return ChangesReading(self._plan, source, self._changes)

    def __repr__(self) -> str:
        return f"<Changes since {self._changes.start.since:%Y-%m-%dT%H:%M:%S%z}: {shown(self.report)}>"


def no_checkpoint(family: ErrorFamily) -> ApiError:
    """Return the error of who asks for a checkpoint of changes."""
    return family.unsupported(
        "A reading of changes has no checkpoint: read it to its end and keep bookmark()."
    )


def start_of(changes: Changes[Any]) -> Bookmark:  # Any: rows of any kind
    """Return where a reading of changes begins."""
    return changes._changes.start


def begin(api: facts.ApiFacts, what: str, when: object, overlap: object) -> Bookmark:
    """Return where to begin. Raises ``ValidationError`` for an impossible moment or overlap."""
    errors: list[FieldError] = []
    if not isinstance(overlap, timedelta) or not timedelta() <= overlap <= _LONGEST:
        errors.append(FieldError("overlap", f"must be a timedelta from 0 to {_LONGEST.days} days"))
    found = _bookmark(api, when)
    if isinstance(found, str):
        errors.append(FieldError("when", found))
    if errors or isinstance(found, str):
        raise refused(api.family, what, errors)
    return found


def is_saved(when: object) -> bool:
    """Whether a moment is one that an earlier reading ended with, not one that the caller chose."""
    return isinstance(when, Bookmark) or (isinstance(when, str) and when.lstrip().startswith("{"))


def of_list(family: ErrorFamily, what: str, start: Bookmark, identity: str) -> Bookmark:
    """Return the bookmark with the identity of this list. Raises ``ValidationError`` if it has another."""
    if start.identity not in ("", identity):
        message = (
            "is a bookmark of another list, of other filters or of another tenant; start again from a date"
        )
        raise refused(family, what, [FieldError("when", message)])
    return attrs.evolve(start, identity=identity)


def _bookmark(api: facts.ApiFacts, when: object) -> Bookmark | str:
    if isinstance(when, Bookmark):
        return when
    if isinstance(when, str) and is_saved(when):
        try:
            return Bookmark.from_json(when)
        except ValidationError as error:
            return error.errors[0].message
    moment: datetime | None = None
    if isinstance(when, datetime) and not is_no_moment(when):
        moment = when
    elif isinstance(when, str):
        try:
            moment = parse_datetime(when, api.records.last_sentinel_year)
        except ValueError:
            return "is neither an ISO date-time nor a bookmark"
    if moment is None:
        return "must be a datetime, an ISO date-time or a bookmark"
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return Bookmark(max(moment, _FIRST).astimezone(UTC))
    except OverflowError:
        return "is beyond the calendar; give an earlier date"


def asked_from(since: datetime, overlap: timedelta, margin: float) -> datetime:
    """Return the moment for the filter: whole seconds, ``margin`` seconds earlier, so that rounding loses nothing."""
    found = earlier(since, overlap + timedelta(seconds=margin))
    return max(found.replace(microsecond=0), _FIRST)


def row_reader(
    api: facts.ApiFacts, described: ResourceFacts, by: str
) -> RowReader[Any]:  # Any: rows of any list
    """Return how to read the rows of a list whose stamp is the field ``by``, which they may not show."""
    row, field = api.entity(described.row).fields, api.entity(described.entity).fields[by]

    def stamp(record: Entity) -> datetime | None:
        found = getattr(record, by) if by in row else record.extra.get(field.read, record.extra.get(by))
        try:
            if isinstance(found, str):
                found = parse_datetime(found, api.records.last_sentinel_year)
            return found.astimezone(UTC) if isinstance(found, datetime) else None
        except (ValueError, OverflowError):
            return None

    return RowReader(
        key=lambda record: [getattr(record, name) for name in described.key],
        stamp=stamp,
        content=lambda record: [record.to_dict(), record.extra],
        settles=timedelta(seconds=api.changes.stamp_settles),
    )
