"""One page: as it came (`RawPage`) and as callers see it (`Page`)."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import attrs

from ..api_parts import RecordFacts
from ..records.display import html_of_rows
from ..records.entity import Entity, api_of, present
from .completeness import PageFacts, claimed_total, page_facts

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

__all__ = ["MAX_PAGES", "Page", "RawPage", "made_page", "page_of"]

T = TypeVar("T")

MAX_PAGES = 100_000
"""A listing stops after so many pages at the latest."""


@attrs.frozen
class RawPage(Generic[T]):
    """One page as it came: rows, the key of each, the total claimed, whether it was a bare array.

    A key of ``None`` means that the row cannot be told apart from others; such rows are never dropped,
    unless the whole page repeats.
    """

    rows: list[T]
    keys: list[Hashable | None]
    record_count: int | None = attrs.field(default=None, converter=claimed_total)
    bare: bool = False
    likely: Sequence[int] = ()
    """Lengths at which servers of this API may cut a page."""
    overlap: int = 0
    """Rows at its front that are the last of the page before, asked for once more."""
    ended: bool | None = None
    """Whether nothing follows it, where pages overlap; ``None`` where they do not, see `offset_pages`."""


class Page(Sequence[T]):
    """The rows of one page, a sequence.

    Attributes:
        record_count: the total that the server claims (int), ``None`` when it claims none that makes sense.
        page_no: the number of this page, from 1.
        page_size: the size in effect (int): the server may have clamped the one asked for.
        complete: nothing is known to follow; on pages after the first: this is the last page.
        has_more: the opposite.
        ignored_filters: names (tuple of str) of the filters that the rows read so far contradict.
    """

    __slots__ = ("_rows", "complete", "ignored_filters", "page_no", "page_size", "record_count")

    def __init__(
        self,
        rows: Sequence[T],
        *,
        record_count: int | None,
        page_no: int,
        page_size: int,
        complete: bool,
        ignored_filters: tuple[str, ...] = (),
    ) -> None:
        self._rows = list(rows)
        self.record_count = record_count
        self.page_no = page_no
        self.page_size = page_size
        self.complete = complete
        self.ignored_filters = ignored_filters

    @property
    def has_more(self) -> bool:
        """Whether another page is known or likely to follow."""
        return not self.complete

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if not TYPE_CHECKING and isinstance(index, str):  # of `keys`, below
            return self.to_dict(json=True)[index]
        return self._rows[index]

    def __len__(self) -> int:
        return len(self._rows)

    def to_dict(
        self, *, json: bool = False, extra: bool = False
    ) -> dict[str, Any]:  # Any: fields of all types
        """Return ``rows`` as dictionaries, see ``to_dict`` of a record, with the other attributes of the page."""
        from ..records.plain_data import as_plain

        rows: list[Any] = as_plain(self._rows, json=json, extra=extra)
        return {
            "record_count": self.record_count,
            "page_no": self.page_no,
            "page_size": self.page_size,
            "complete": self.complete,
            "rows": rows,
        }

    def to_json(self, *, extra: bool = False, indent: int | None = None) -> str:
        """Return ``to_dict(json=True)`` as JSON text, on one line unless there is an ``indent``."""
        from ..records.plain_data import as_json

        return as_json(self.to_dict(json=True, extra=extra), extra=extra, indent=indent)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> CoreSchema:
        from .page_schema import page_core_schema

        return page_core_schema(cls, cls, source)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: object) -> dict[str, Any]:
        from .page_schema import page_json_schema

        return page_json_schema(core_schema)

    if not TYPE_CHECKING:  # makes `dict(page)` work, with which web frameworks begin

        def keys(self):  # noqa: ANN201 - not seen by type checkers
            """Return the names in `to_dict()`, for `dict(page)`."""
            return self.to_dict().keys()

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows)

    def _repr_html_(self) -> str:
        rows: list[Mapping[str, object]] = [
            dict(present(row)) if isinstance(row, Entity) else {"": row} for row in self._rows
        ]
        first = self._rows[0] if self._rows else None
        facts = api_of(type(first)).records if isinstance(first, Entity) else RecordFacts()
        return html_of_rows(facts, repr(self)[1:-1], rows)

    def __repr__(self) -> str:
        claimed = "" if self.record_count is None else f" of {self.record_count}"
        state = "complete" if self.complete else "more follow"
        return f"<Page {self.page_no}: {len(self)} rows{claimed}, {state}>"


def page_of(raw: RawPage[T], *, page_no: int, page_size: int, numbered: bool = True) -> Page[T]:
    """Make a `Page` from one answer, for a call that wants that page only. ``page_size``: as requested."""
    facts = page_facts(
        page_no=page_no,
        requested=page_size,
        count=len(raw.rows),
        claimed=raw.record_count,
        bare=raw.bare,
        numbered=numbered,
        likely=raw.likely,
    )
    return made_page(raw.rows, raw, page_no, facts)


def made_page(rows: Sequence[T], raw: RawPage[T], page_no: int, facts: PageFacts) -> Page[T]:
    """Make a `Page` from those rows of an answer that are to be handed out."""
    return Page(
        rows,
        record_count=raw.record_count,
        page_no=page_no,
        page_size=facts.page_size,
        complete=facts.complete,
    )
