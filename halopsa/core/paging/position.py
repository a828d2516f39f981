"""Position: where the walk over a listing stands between two pages, and how a text holds that."""

from __future__ import annotations

from typing import Annotated, Final

import attrs

from ..base.saved_state import Form, UnfitError, number
from .keyset import LARGEST

__all__ = ["MOST", "FromOne", "Lane", "Position", "Whole"]

MOST: Final = 10**18
"""The largest number that a text may hold."""

_MOST_LANES: Final = 10_000

Whole = Annotated[int, number(0, MOST)]
FromOne = Annotated[int, number(1, MOST)]
_Key = Annotated[int, number(-LARGEST, LARGEST)]


@attrs.frozen
class Lane:
    """One descent of a consistent reading: pages in descending order, each requested after the last has arrived."""

    page: int
    """The next page to read; 0 when it has arrived."""
    top: int | None = None
    """The highest id of its first page: below it the lane misses nothing."""
    low: int | None = None
    """The lowest id so far."""


def _lanes(triples: list[tuple[int, int | None, int | None]]) -> tuple[Lane, ...]:
    if len(triples) > _MOST_LANES:
        raise UnfitError
    return tuple(Lane(*triple) for triple in triples)


_Lanes = Annotated[
    tuple[Lane, ...],
    Form(
        list[tuple[Whole, _Key | None, _Key | None]],
        "a list of triples",
        _lanes,
        lambda lanes: [[lane.page, lane.top, lane.low] for lane in lanes],
    ),
]
_Verdict = Annotated[
    tuple[bool, str], Form(tuple[bool, str], "null or a pair of true or false and a text", tuple, list)
]


@attrs.frozen
class Position:
    """The state of a walk between two pages, without the keys."""

    rows: Whole = 0
    duplicates: Whole = 0
    claimed: Whole | None = None
    size: FromOne | None = None
    """The page size in effect, once known."""
    cap: FromOne | None = None
    page: FromOne = 1
    """The next page, forward."""
    longest: Whole = 0
    """Rows of the longest page; in a consistent reading, the count at the last reading of the end."""
    stale: Whole = 0
    """Pages in a row that had nothing new."""
    trusted: bool = True
    """Whether the totals claimed can be true."""
    doubt: str | None = None
    """Why rows may have been missed."""
    partial: Whole = 0
    """Rows of the next page that have been handed out, where its reading was interrupted."""
    keyless: Whole = 0
    """How many of these had no key."""
    lanes: _Lanes = ()
    tail: Whole = 0
    """How often the end has been read again."""
    appeared: Whole = 0
    """Rows that appeared between others."""
    first: str | None = None
    before: str | None = None
    """Fingerprints of page 1 and of the page before the next one."""
    unfit: str | None = None
    """Why a consistent reading has turned into a plain one."""
    ended: _Verdict | None = None
    """The verdict, once there is one."""
