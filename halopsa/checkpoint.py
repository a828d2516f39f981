"""Where the reading of a listing stands, as text that survives a crash."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NoReturn

import attrs

from .errors import FieldError, HaloPsaValidationError
from .keys import DIGEST, LARGEST, KeySet

__all__ = ["Checkpoint", "Lane", "Position"]

_VERSION: Final = 2
_MOST: Final = 10**18
_MOST_KEYS: Final = 2**28  # a made-up text must not fill the memory
_MOST_LANES: Final = 10_000


@attrs.frozen
class Lane:
    """One descent of a consistent reading: pages in descending order, each asked for after the one before."""

    page: int
    """The next page to read; 0 when it has arrived."""
    top: int | None = None
    """The highest id of its first page: from there down it misses nothing."""
    low: int | None = None
    """The lowest id so far."""


@attrs.frozen
class Position:
    """What a walk knows between two pages, keys aside."""

    rows: int = 0
    duplicates: int = 0
    claimed: int | None = None
    size: int | None = None
    """The page size in effect, once known."""
    cap: int | None = None
    page: int = 1
    """The next page, forward."""
    longest: int = 0
    """Rows of the longest page; of a consistent reading the count as of the last look at the end."""
    stale: int = 0
    """Pages in a row that had nothing new."""
    trusted: bool = True
    """Whether the totals claimed can be true."""
    doubt: str | None = None
    """Why rows may have been missed."""
    partial: int = 0
    """Rows of the next page that have been handed out, where its reading was interrupted."""
    keyless: int = 0
    """How many of these had no key."""
    lanes: tuple[Lane, ...] = ()
    tail: int = 0
    """How often the end has been looked at again."""
    appeared: int = 0
    """Rows that turned up between others."""
    first: str | None = None
    before: str | None = None
    """Fingerprints of page 1 and of the page before the next one."""
    unfit: str | None = None
    """Why a consistent reading has turned into a plain one."""
    ended: tuple[bool, str] | None = None
    """The verdict, once there is one."""


@attrs.frozen(eq=False, repr=False)
class Checkpoint:
    """How far a listing has been read: exactly the rows handed out so far.

    Keep `to_json()` and give it to ``list_all(resume=...)`` with the same filters and page size, in any
    process: the rows that are left come, none twice. It holds ids (digests of those that are no numbers),
    counts, and no other data of the rows.

    Where rows were deleted in between, others have moved forward. So the page before is read once more, at the
    cost of one request, which makes up for as many deletions as a page has rows. Were it more, or is a row
    without a key among those that moved, rows can be missed: ``report.complete`` is False where the total
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
        numbers: list[int] = []
        end = 0
        for first, length in self._keys.runs():
            numbers += (first - end, length)
            end = first + length
        state = attrs.asdict(self._position, recurse=False)
        state["lanes"] = [[lane.page, lane.top, lane.low] for lane in self._position.lanes]
        data = {
            "halopsa_checkpoint": _VERSION,
            "identity": self.identity,
            "page_size": self.page_size,
            "consistent": self.consistent,
            "requests": self.requests,
            "seconds": round(self.seconds, 3),
            **state,
            "keys": numbers,
            "others": base64.b64encode(b"".join(self._keys.digests())).decode("ascii"),
        }
        return json.dumps(data, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Checkpoint:
        """Read what `to_json` wrote. Raises HaloPsaValidationError for anything else."""
        data = _Fields(_parsed(text))
        if data.number("halopsa_checkpoint") != _VERSION:
            data.refuse("halopsa_checkpoint", f"is of another version; this client reads {_VERSION}")
        ended = data.take("ended")
        lanes = data.take("lanes")
        if ended is not None and not (
            isinstance(ended, list)
            and len(ended) == 2
            and isinstance(ended[0], bool)
            and isinstance(ended[1], str)
        ):
            data.refuse("ended", "must be null or a pair of true or false and a text")
        if not isinstance(lanes, list) or len(lanes) > _MOST_LANES or not all(map(_is_lane, lanes)):
            data.refuse("lanes", "must be a list of triples")
        position = Position(
            rows=data.number("rows"),
            duplicates=data.number("duplicates"),
            claimed=data.number_or_none("claimed"),
            size=data.number_or_none("size", least=1),
            cap=data.number_or_none("cap", least=1),
            page=data.number("page", least=1),
            longest=data.number("longest"),
            stale=data.number("stale"),
            trusted=data.boolean("trusted"),
            doubt=data.text_or_none("doubt"),
            partial=data.number("partial"),
            keyless=data.number("keyless"),
            lanes=tuple(Lane(*lane) for lane in lanes),
            tail=data.number("tail"),
            appeared=data.number("appeared"),
            first=data.text_or_none("first"),
            before=data.text_or_none("before"),
            unfit=data.text_or_none("unfit"),
            ended=None if ended is None else (ended[0], ended[1]),
        )
        if not position.keyless <= position.partial <= position.rows:
            data.refuse("partial", "cannot be more than the rows")
        found = cls(
            identity=data.text("identity"),
            page_size=data.number("page_size", least=1),
            consistent=data.boolean("consistent"),
            requests=data.number("requests"),
            seconds=data.seconds("seconds"),
            position=position,
            keys=data.keys(),
        )
        if found._keys.count > position.rows:
            data.refuse("keys", "cannot be more than the rows")
        data.finish()
        return found


def _parsed(text: object) -> Mapping[str, object]:
    data: object = None
    if isinstance(text, str):
        try:
            data = json.loads(text, parse_constant=_constant)
        except (ValueError, RecursionError):  # no JSON, or numbers and nesting beyond all measure
            data = None
    if not isinstance(data, dict) or "halopsa_checkpoint" not in data:
        raise _refusal(
            "", "this is no checkpoint: give what to_json() returned, or leave it out to begin again"
        )
    return _of_today(data)


def _of_today(data: dict[str, object]) -> dict[str, object]:
    """Return what an earlier version wrote, as this one writes it."""
    if data["halopsa_checkpoint"] != 1 or "fell" not in data:
        return data
    left = {name: value for name, value in data.items() if name != "fell"}
    doubt = None if data["fell"] is None else "the total fell while an earlier version of this client read"
    return {**left, "halopsa_checkpoint": _VERSION, "trusted": True, "doubt": doubt}


def _constant(name: str) -> NoReturn:
    raise ValueError(name)


def _refusal(field: str, message: str) -> HaloPsaValidationError:
    complaint = FieldError(f"resume.{field}" if field else "resume", message)
    return HaloPsaValidationError(f"{complaint}. Nothing was sent.", errors=[complaint])


def _is_number(value: object, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _is_lane(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 3
        and _is_number(value[0], 0, _MOST)
        and all(item is None or _is_number(item, -LARGEST, LARGEST) for item in value[1:])
    )


class _Fields:
    """The fields of the text, each taken and checked once."""

    def __init__(self, data: Mapping[str, object]) -> None:
        self._left = dict(data)

    def refuse(self, name: str, message: str) -> NoReturn:
        raise _refusal(name, message)

    def take(self, name: str) -> object:
        if name not in self._left:
            self.refuse(name, "is missing")
        return self._left.pop(name)

    def finish(self) -> None:
        if self._left:
            self.refuse("", "it has fields this client does not know")

    def number(self, name: str, least: int = 0) -> int:
        value = self.take(name)
        if not isinstance(value, int) or not _is_number(value, least, _MOST):
            self.refuse(name, f"must be a whole number from {least}")
        return value

    def number_or_none(self, name: str, least: int = 0) -> int | None:
        if name in self._left and self._left[name] is None:
            return self._left.pop(name)  # type: ignore[return-value]  # None, as just seen
        return self.number(name, least)

    def seconds(self, name: str) -> float:
        value = self.take(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _MOST:
            self.refuse(name, "must be a number from 0")
        return float(value)

    def text(self, name: str) -> str:
        value = self.take(name)
        if not isinstance(value, str):
            self.refuse(name, "must be a text")
        return value

    def text_or_none(self, name: str) -> str | None:
        if name in self._left and self._left[name] is None:
            del self._left[name]
            return None
        return self.text(name)

    def boolean(self, name: str) -> bool:
        value = self.take(name)
        if not isinstance(value, bool):
            self.refuse(name, "must be true or false")
        return value

    def keys(self) -> KeySet:
        found = KeySet()
        found.restore(self._runs(), self._digests())
        return found

    def _runs(self) -> Sequence[tuple[int, int]]:
        numbers = self.take("keys")
        if not isinstance(numbers, list) or len(numbers) % 2 or not all(type(n) is int for n in numbers):
            self.refuse("keys", "must be a list of pairs of whole numbers")
        runs: list[tuple[int, int]] = []
        end = total = 0
        for gap, length in zip(numbers[::2], numbers[1::2], strict=True):
            first = end + gap
            end, total = first + length, total + length
            if length < 1 or (runs and gap < 1) or first <= -LARGEST or end > LARGEST or total > _MOST_KEYS:
                self.refuse("keys", "must be ascending runs of ids")
            runs.append((first, length))
        return runs

    def _digests(self) -> Sequence[bytes]:
        text = self.text("others")
        try:
            data = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            data = b"?"
        digests = [data[at : at + DIGEST] for at in range(0, len(data), DIGEST)]
        if len(data) % DIGEST or any(one >= other for one, other in pairwise(digests)):
            self.refuse("others", "must be sorted digests in base64")
        return digests
