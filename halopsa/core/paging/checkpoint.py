"""Checkpoint: how far a listing has been read, as text that survives a crash."""

from __future__ import annotations

import attrs

from ..errors import ErrorFamily, own_family
from .keyset import KeySet
from .position import Position

__all__ = ["Checkpoint", "checkpoint_of", "place_of"]


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
        from .checkpoint_text import text_of

        return text_of(
            self._position,
            self._keys,
            identity=self.identity,
            page_size=self.page_size,
            consistent=self.consistent,
            requests=self.requests,
            seconds=self.seconds,
        )

    @classmethod
    def from_json(cls, text: str) -> Checkpoint:
        """Read what `to_json` wrote. Raises ValidationError for anything else."""
        return checkpoint_of(text, own_family())


def checkpoint_of(text: str, family: ErrorFamily) -> Checkpoint:
    """Read what ``to_json`` of a checkpoint wrote; ``family``: the errors of the API that reads it."""
    from .checkpoint_text import read_text

    found, position, keys = read_text(text, family)
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
