"""Checkpoint: how far a listing has been read, as text that survives a crash."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from itertools import pairwise
from typing import Annotated, Final

import attrs

from ..base.saved_state import Form, UnfitError, fields_of, number, read, write
from ..errors import ErrorFamily, FieldError, ValidationError, own_family
from .keyset import DIGEST, LARGEST, KeySet

__all__ = ["Checkpoint", "Lane", "Position", "checkpoint_of", "place_of"]

_VERSION: Final = 2
_MOST: Final = 10**18
_MOST_KEYS: Final = 2**28  # a made-up text must not fill the memory
_MOST_LANES: Final = 10_000


Whole = Annotated[int, number(0, _MOST)]
FromOne = Annotated[int, number(1, _MOST)]
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


@attrs.frozen(eq=False, repr=False)
class Checkpoint:
    """How far a listing has been read: exactly the rows handed out so far.

    Keep `to_json()` and give it to ``list_all(resume=...)`` with the same filters and page size, in any
    process: the rows that are left come, none twice. It holds ids (digests of those that are no numbers),
    counts, and no other data of the rows.

    Where rows were deleted in between, others have moved forward. So the page before is read once more, at the
    cost of one request, which makes up for as many deletions as a page has rows. If there were more deletions, or
    if a row without a key has moved, rows can be missed: ``report.complete`` is False where the total
    shows it. ``consistent=True`` misses none.

    Attributes:
        rows: rows handed out so far (int).
        identity: a digest of the operation, its filters and page size (str).
        page_size: rows asked for per page (int).
        consistent: whether it is of a listing with ``consistent=True``.
        requests, seconds: spent so far (int, float).
        complete: whether the listing had come to its end, with everything in it.
    """

    identity: str
    page_size: int
    consistent: bool
    requests: int
    seconds: float
    _position: Position = attrs.field(alias="position")
    _keys: KeySet = attrs.field(alias="keys")

    def __repr__(self) -> str:
        return f"<Checkpoint after {self.rows} rows, {'complete' if self.complete else 'not at the end'}>"

    @property
    def rows(self) -> int:
        """Rows handed out so far."""
        return self._position.rows

    @property
    def complete(self) -> bool:
        """Whether nothing is left, and nothing is missing."""
        return self._position.ended is not None and self._position.ended[0]

    def to_json(self) -> str:
        """Return it as one line of JSON; its length grows with the gaps between ids, not with the rows."""
        return write(
            _Text(
                **attrs.asdict(self._position, recurse=False),
                checkpoint=_VERSION,
                identity=self.identity,
                page_size=self.page_size,
                consistent=self.consistent,
                requests=self.requests,
                seconds=round(self.seconds, 3),
                keys=self._keys.runs(),
                others=self._keys.digests(),
            )
        )

    @classmethod
    def from_json(cls, text: str) -> Checkpoint:
        """Read what `to_json` wrote. Raises ValidationError for anything else."""
        return checkpoint_of(text, own_family())


def checkpoint_of(text: str, family: ErrorFamily) -> Checkpoint:
    """Read what ``to_json`` of a checkpoint wrote; ``family``: the errors of the API that reads it."""
    data = fields_of(text)
    if data is None or not any(map(_is_mark, data)):
        raise _refusal(family, [FieldError("", "this is no checkpoint: give what to_json() returned")])
    found = read(_of_today(data), _Text)
    if isinstance(found, list):
        raise _refusal(family, found)
    position = Position(**{name: getattr(found, name) for name in attrs.fields_dict(Position)})
    keys = KeySet()
    keys.restore(found.keys, found.others)
    if not position.keyless <= position.partial <= position.rows:
        raise _refusal(family, [FieldError("partial", "cannot be more than the rows")])
    if keys.count > position.rows:
        raise _refusal(family, [FieldError("keys", "cannot be more than the rows")])
    return Checkpoint(
        identity=found.identity,
        page_size=found.page_size,
        consistent=found.consistent,
        requests=found.requests,
        seconds=float(found.seconds),
        position=position,
        keys=keys,
    )


def place_of(checkpoint: Checkpoint) -> tuple[Position, KeySet]:
    """Return the position of a checkpoint, and a copy of the keys that have come."""
    return checkpoint._position, checkpoint._keys.without(())


def _of_today(data: dict[str, object]) -> dict[str, object]:
    """Return the text of an earlier version in the form that this version writes."""
    mark = next(filter(_is_mark, data))
    if data[mark] != 1 or "fell" not in data:
        return data
    left = {name: value for name, value in data.items() if name not in (mark, "fell")}
    doubt = None if data["fell"] is None else "the total fell while an earlier version of this client read"
    return {**left, "checkpoint": _VERSION, "trusted": True, "doubt": doubt}


def _is_mark(name: str) -> bool:
    """Whether this field marks a text as a checkpoint; the first version put the package's name before it."""
    return name.rpartition("_")[2] == "checkpoint"


def _refusal(family: ErrorFamily, complaints: list[FieldError]) -> ValidationError:
    errors = [attrs.evolve(one, field=f"resume.{one.field}".removesuffix(".")) for one in complaints]
    said = "; ".join(map(str, errors))
    return family.validation(f"{said}. Nothing was sent. Leave resume out to begin again.", errors=errors)


def _of_this_version(version: int) -> int:
    if version != _VERSION:
        raise UnfitError(f"{_VERSION}: it is of another version of this client")
    return version


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    end = total = 0
    for gap, length in zip(numbers[::2], numbers[1::2], strict=True):
        first = end + gap
        end, total = first + length, total + length
        if length < 1 or (runs and gap < 1) or first <= -LARGEST or end > LARGEST or total > _MOST_KEYS:
            raise UnfitError("ascending runs of ids")
        runs.append((first, length))
    return runs


def _gaps(runs: Iterable[tuple[int, int]]) -> list[int]:
    numbers: list[int] = []
    end = 0
    for first, length in runs:
        numbers += (first - end, length)
        end = first + length
    return numbers


def _digests(text: str) -> list[bytes]:
    data = base64.b64decode(text, validate=True)
    digests = [data[at : at + DIGEST] for at in range(0, len(data), DIGEST)]
    if len(data) % DIGEST or any(one >= other for one, other in pairwise(digests)):
        raise UnfitError
    return digests


def _base64(digests: Iterable[bytes]) -> str:
    return base64.b64encode(b"".join(digests)).decode("ascii")


@attrs.frozen(kw_only=True)
class _Text(Position):
    """A checkpoint as it is written, in one object."""

    checkpoint: Annotated[int, Form(int, str(_VERSION), _of_this_version, int)]
    identity: str
    page_size: FromOne
    consistent: bool
    requests: Whole
    seconds: Annotated[float, number(0, _MOST, float)]
    keys: Annotated[
        Iterable[tuple[int, int]], Form(list[int], "a list of pairs of whole numbers", _runs, _gaps)
    ]
    others: Annotated[Iterable[bytes], Form(str, "sorted digests in base64", _digests, _base64)]
