"""Page reader: fetches the pages of one list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import attrs

from ..base.scalars import whole
from ..errors import FieldError, ProtocolError
from ..http.error_mapping import unreadable
from ..paging.filter_check import FilterCheck, comparisons
from ..paging.listing import RawPage
from ..records.decode import decode_rows, model
from ..records.entity import Entity
from ..resource_facts import Operation, Request, ResourceFacts, SentFilter
from ..transport.exchange import Call
from ..validation import refused
from . import envelope

if TYPE_CHECKING:
    from ..base.typing import Priority, Timeout
    from ..changes.changes import ServerClock
    from ..paging.offset_pages import OverlappingPages
    from ..session import Session
    from .row_names import RowNames

RowT = TypeVar("RowT", bound=Entity)
_LARGEST = 2**31 - 1


class PageReader(Generic[RowT]):
    """Fetches one page of a list; filters are checked and translated once."""

    def __init__(
        self,
        session: Session,
        op: Operation,
        request: Request,
        path: str,
        params: Mapping[str, str],
        described: ResourceFacts,
        timeout: Timeout,
        priority: Priority = "interactive",
        sent: Sequence[SentFilter] = (),
    ) -> None:
        self.session, self.op, self.request, self.facts = session, op, request, described
        self.call = Call(
            request.verb,
            path,
            params,
            effect=op.effect,
            retry=op.retry,
            timeout=timeout,
            priority=priority,
            host=op.host,
            auth=op.auth,
        )
        self.server: ServerClock | None = None
        self.style = session.facts.paging.page_styles[request.page][session.dialect.name]
        self._by_offset = any("{offset}" in text for text in self.style.values())
        self._rows_a_page = 0
        # Without totals only rows that come again show that pages join.
        self._overlapping: OverlappingPages[RowT] | None = None
        if self._by_offset and not session.facts.envelope.total_key:
            from ..paging.offset_pages import OverlappingPages

            self._overlapping = OverlappingPages(self._fetch)
        self.cls = cast("type[RowT]", model(session.facts, described.row))
        self._sent = sent
        self.names: RowNames | None = None
        self._envelope = envelope.Envelope(session.facts)

    def check(self, page_size: object, page_no: object) -> tuple[int, int]:
        """Return page size and number; refuse impossible ones."""
        page_size, page_no = whole(page_size), whole(page_no)
        paging = self.session.facts.paging
        size_name, number_name = paging.page_size_name, paging.page_no_name
        errors = [
            FieldError(name, f"must be a whole number from 1 to {_LARGEST}")
            for name, value in ((size_name, page_size), (number_name, page_no))
            if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _LARGEST
        ]
        if not errors and not self.style and page_no != 1:
            errors.append(FieldError(number_name, "must be 1: this list comes whole, not in pages"))
        errors += [
            FieldError(name, "is what the call itself sends to ask for pages; leave it out")
            for name in self.style
            if name in self.call.params and name not in self.op.query
        ]
        if errors or not (isinstance(page_size, int) and isinstance(page_no, int)):
            raise refused(self.session.facts.family, self.op.label, errors)
        return page_size, page_no

    async def page(self, page_no: int, page_size: int) -> RawPage[RowT]:
        """Fetch one page."""
        if self._by_offset and page_no > 1:
            page_size = self._rows_a_page or await self._rows_of_page_1(page_size)
        read = await self._fetch(page_no, page_size, (page_no - 1) * page_size)
        if page_no == 1:
            self._rows_a_page = len(read.rows) or page_size
        return read

    async def page_of_walk(self, page_no: int, page_size: int) -> RawPage[RowT]:
        """Fetch one page of those that are read to the end."""
        return await (self.page if self._overlapping is None else self._overlapping.page)(page_no, page_size)

    async def _fetch(self, page_no: int, page_size: int, offset: int) -> RawPage[RowT]:
        paging = {
            name: text.format(page_size=page_size, page_no=page_no, offset=offset)
            for name, text in self.style.items()
        }
        call = attrs.evolve(self.call, params={**paging, **self.call.params})
        sent = await self.session.transport.asend(call)
        if self.server is not None:
            self.server.hear(sent.headers)
        await self.session.transport.waiter.turn(len(sent.body))
        try:
            read = self._read(page_no, sent.json())
        except ProtocolError as error:
            problem = error.with_traceback(None)  # its frames hold the answer, which may repeat secrets
        else:
            if self.names is not None:
                await self.names.fill(read.rows)
            return read
        raise unreadable(self.session.facts, call, sent, problem, f"page {page_no}: ")

    async def _rows_of_page_1(self, page_size: int) -> int:
        """Return how many rows a page really has, which may be fewer than requested: the next begins where it ends."""
        await self.page(1, page_size)
        return self._rows_a_page

    def _read(self, page_no: int, answer: object) -> RawPage[RowT]:
        """Make the rows of a page from its JSON."""
        raw, bare = self._envelope.rows(
            answer,
            self.op.row_keys,
            self.op.label,
            sidecars=self.request.sidecars,
            first=page_no == 1,
        )
        rows = decode_rows(self.cls, raw, dialect=self.session.dialect)
        keys = envelope.keys_of(rows, self.facts.row_key)
        if self.numbered and None in keys:  # only its content shows whether a row comes again
            keys = [envelope.whole(row) if key is None else key for key, row in zip(keys, raw, strict=True)]
        likely = self.session.facts.paging.likely_page_caps
        if self.numbered and not self.op.row_keys:
            bare = False  # it was promised so, and is a page like any other
        return RawPage(rows, keys, self._envelope.total(answer), bare, likely)

    def watch(self, *, quiet: Iterable[str] = ()) -> Callable[[], FilterCheck] | None:
        """Return a factory of one `FilterCheck` a reading; ``None`` where rows cannot show anything of the filters.

        ``quiet``: filters without a warning.
        """
        if not self._sent:
            return None
        facts = self.session.facts
        compared = comparisons(self._sent, facts.entity(self.facts.row).fields, facts)
        told = set(quiet)
        return partial(FilterCheck, self.op.label, compared, told, facts) if compared else None

    @property
    def numbered(self) -> bool:
        """Whether the list has pages at all."""
        return bool(self.style)
