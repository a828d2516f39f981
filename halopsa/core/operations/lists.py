"""Lists: one page, all pages, and what changed; the filters of all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from ..errors import FieldError
from ..paging.listing import Listing, Page, page_of, plan_of
from ..paging.reading import all_rows
from ..records.entity import Entity
from ..resource_facts import ChangesFacts, Param, SentFilter
from ..validation import refused
from .list_options import Options
from .lookups import Lookups
from .page_reader import PageReader
from .path import fill
from .query import Pending, Query, ordered
from .requests import Bound, DetailT, Requests, RowT

if TYPE_CHECKING:
    from datetime import datetime

    from ..base.typing import Priority, Timeout
    from ..changes.bookmark import Bookmark
    from ..paging.checkpoint import Checkpoint
    from ..paging.progress import OnProgress
    from ..resource_facts import Operation

_OF_PAGES: Final = ("page_size", "page_no", "order", "orderdesc", "search", "allow_unknown", "timeout")
_OF_WALKS: Final = (
    "page_size", "prefetch", "resume", "strict", "consistent", "order", "orderdesc", "search", "allow_unknown",
    "timeout", "progress",
)  # fmt: skip
"""Arguments of list calls besides filters; suggested for a misspelt one."""


class Lists(Requests[RowT, DetailT]):
    """List operations."""

    async def _alist(
        self,
        bound: Bound,
        *,
        page_size: int,
        page_no: int,
        allow_unknown: bool,
        timeout: Timeout,
        filters: Mapping[str, object],
        **ordering: str | bool | None,
    ) -> Page[RowT]:
        given = {**filters, **ordering}
        pending = self._reader(bound, given, allow_unknown=allow_unknown, timeout=timeout, own=_OF_PAGES)
        reader = await pending.made()
        size, number = reader.check(page_size, page_no)
        raw = await reader.page(number, size)
        page = page_of(raw, page_no=number, page_size=size, numbered=reader.numbered)
        if (begin := reader.watch()) is not None:
            watch = begin()
            watch.look(page)
            page.ignored_filters = watch.ignored
        return page

    def _whole(
        self,
        bound: Bound,
        /,
        *,
        page_size: int | None,
        allow_unknown: bool,
        timeout: Timeout,
        progress: OnProgress | None,
        filters: Mapping[str, object],
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        names: bool = False,
        priority: Priority = "bulk",
        moving: str | None = None,
        **ordering: str | bool | None,
    ) -> Pending[tuple[PageReader[RowT], dict[str, Any]]]:
        """Return what fetches the pages of a whole list, and what else `Listing` is made with."""
        given = {**filters, **ordering}
        options = Options(page_size, prefetch, strict, consistent, progress, resume)
        pending = self._walk(
            bound,
            given,
            options,
            allow_unknown=allow_unknown,
            timeout=timeout,
            priority=priority,
            moving=moving,
        )
        return pending.then(self._with_names) if names else pending

    def _with_names(
        self, made: tuple[PageReader[RowT], dict[str, Any]]
    ) -> tuple[PageReader[RowT], dict[str, Any]]:
        from .row_names import RowNames  # few callers ask for it

        made[0].names = RowNames(self._session.facts.entity(self._facts.row), self._lookups())
        return made

    def _changed(
        self,
        bound: Bound,
        when: datetime | Bookmark | str,
        *,
        overlap: timedelta,
        page_size: int | None,
        prefetch: int,
        strict: bool,
        consistent: bool,
        allow_unknown: bool,
        timeout: Timeout,
        progress: OnProgress | None,
        filters: Mapping[str, object],
        names: bool = False,
    ) -> Pending[tuple[PageReader[RowT], dict[str, Any]]]:
        """Return what fetches the pages of a list of changes, and what else `Changes` is made with."""
        from ..changes.changes import ServerClock, asked_from, begin, is_saved, of_list, row_reader

        by, asked = self._facts.changes or ChangesFacts("")
        options = Options(page_size, prefetch, strict, consistent, progress)
        margin = self._session.facts.changes.change_margin
        start = begin(self._session.facts, bound.op.label, when, overlap)
        if asked and filters.get(asked) is not None:
            message = "is sent by this call itself; give the moment as the first argument"
            raise refused(self._session.facts.family, bound.op.label, [FieldError(asked, message)])

        def walk(since: datetime) -> Pending[tuple[PageReader[RowT], dict[str, Any]]]:
            given = {**filters, asked: asked_from(since, overlap, margin)} if asked else filters
            return self._walk(
                bound, given, options, allow_unknown=allow_unknown, timeout=timeout, moving=asked
            )

        def changes(
            reader: PageReader[RowT], listing: dict[str, Any]
        ) -> tuple[PageReader[RowT], dict[str, Any]]:
            async def ask(since: datetime) -> None:
                reader.call = (await walk(since).made())[0].call

            server = reader.server = ServerClock()
            return reader, {
                "start": of_list(self._session.facts.family, bound.op.label, start, listing["identity"]),
                "overlap": overlap,
                "reader": row_reader(self._session.facts, self._facts, by),
                "server": server,
                "filtered": bool(asked),
                "ask": ask,
                "saved": is_saved(when),
                **listing,
            }

        return walk(start.since).then(lambda found: changes(*(self._with_names(found) if names else found)))

    def _walk(
        self,
        bound: Bound,
        given: Mapping[str, object],
        options: Options,
        *,
        allow_unknown: bool,
        timeout: Timeout,
        priority: Priority = "bulk",
        moving: str | None = None,
    ) -> Pending[tuple[PageReader[RowT], dict[str, Any]]]:
        """Return the reader of the pages of a whole list, and the arguments of `Listing`.

        ``moving``: the filter that differs from one reading to the next.
        """
        order = self._session.facts.paging.order
        if order in bound.op.query and given.get(order) is None and "id" in self._facts.key:
            given = {**given, order: "id"}  # rows must not change places between pages
        reader = self._reader(bound, given, allow_unknown=allow_unknown, timeout=timeout, priority=priority)
        return reader.then(lambda found: (found, options.listing(found, given, moving)))

    def _reader(
        self,
        bound: Bound,
        given: Mapping[str, object],
        *,
        allow_unknown: bool,
        timeout: Timeout,
        priority: Priority = "interactive",
        own: Sequence[str] = _OF_WALKS,
    ) -> Pending[PageReader[RowT]]:
        op, dialect = bound.op, self._session.dialect
        request = self._request(op)
        errors: list[FieldError] = []
        if self._facts.row:
            row = self._session.facts.entity(self._facts.entity or self._facts.row)
            given, errors = ordered(op, row, given, dialect, allow_unknown=allow_unknown)
        check = op
        for name in op.bind:
            if given.get(name) is not None:
                message = f"is the id this call is made with ({bound.owner!r}); leave it out"
                raise refused(self._session.facts.family, op.label, [FieldError(name, message)])
        if not dialect.public and op.bind:
            given = {**given, **dict.fromkeys(op.bind, self._owner(bound))}
            check = op._replace(query=self._bound_query(op))
        heard: list[SentFilter] = []
        query = Query(
            check,
            dialect,
            given,
            allow_unknown=allow_unknown,
            warned=self._session.warned,
            heard=heard,
            own=own,
            errors=errors,
        )

        def reader() -> PageReader[RowT]:
            params = {**request.fixed, **query.finish()}
            path = fill(request.path, bound.owner, word=self._facts.id, dialect=dialect, what=op.label)
            return PageReader(self._session, op, request, path, params, self._facts, timeout, priority, heard)

        return Pending(query, self._lookups, reader)

    def _bound_query(self, op: Operation) -> Mapping[str, Param]:
        listed = self._facts.named("list")
        known = listed.query if listed else {}
        return {**op.query, **{name: known.get(name, Param(name, "int")) for name in op.bind}}

    # Of other resources

    def _lookups(self) -> Lookups:
        return Lookups(self._session, self._name, self._record_of, self._rows_of)

    async def _rows_of(self, resource: str, op: str, filters: Mapping[str, object]) -> list[Entity]:
        """Get all rows of another resource's list."""
        return await Lists[Entity, Entity](self._client, resource)._all_rows(op, filters)

    async def _all_rows(self, op: str, filters: Mapping[str, object], *, strict: bool = False) -> list[RowT]:
        reader, listing = await self._whole(
            self._op(op),
            page_size=None,
            allow_unknown=False,
            timeout=None,
            progress=None,
            filters=filters,
            strict=strict,
            priority="interactive",  # a call waits for it
        ).made()
        listing["watch"] = None  # no warning of an ignored filter: the caller of this compares the rows
        return await all_rows(plan_of(Listing(reader.page_of_walk, **listing)))
