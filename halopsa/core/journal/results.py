"""Results of many writes, read from their journal as they are asked for: however many, they take no memory at once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final, Generic, TypeVar, overload

from ..bulk import BulkResult
from ..errors import ApiError, ErrorFamily
from ..facts import ApiFacts
from .journal import unpacked
from .stored import error_of, row_of

__all__ = ["JournalResults", "call_of"]

T = TypeVar("T")

_PAGE: Final = 200
_STATUS: Final = {
    "done": "done",
    "failed": "failed",
    "unknown": "unknown",
    "sent": "unknown",
    "new": "skipped",
}


class JournalResults(Sequence[BulkResult[T]], Generic[T]):
    """The results in a journal. ``made`` makes a record of its plain data; ``inputs``: the rows, where they are there.

    ``stopped``: why rows were not sent.
    """

    def __init__(
        self,
        path: str,
        facts: ApiFacts,
        made: Callable[[Any], T],
        *,
        inputs: Sequence[object] | None = None,
        stopped: ApiError | None = None,
    ) -> None:
        self._path, self._facts, self._made = path, facts, made
        self._inputs, self._stopped = inputs, stopped
        self._many = int(self._rows("select count(*) from rows", ())[0][0])

    def __repr__(self) -> str:
        return f"<{self._many} results in {self._path!r}>"

    def __len__(self) -> int:
        return self._many

    @overload
    def __getitem__(self, at: int) -> BulkResult[T]: ...

    @overload
    def __getitem__(self, at: slice) -> list[BulkResult[T]]: ...

    def __getitem__(self, at: int | slice) -> BulkResult[T] | list[BulkResult[T]]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(self._many))]
        place = at + self._many if at < 0 else at
        if not 0 <= place < self._many:
            raise IndexError("there is no such result")
        return next(self._from(place, 1))

    def __iter__(self) -> Iterator[BulkResult[T]]:
        for start in range(0, self._many, _PAGE):
            yield from self._from(start, _PAGE)

    def _from(self, start: int, many: int) -> Iterator[BulkResult[T]]:
        columns = "place, input, state, key, sent, hidden, before, record, error"
        found = self._rows(
            f"select {columns} from rows where place >= ? order by place limit ?",  # noqa: S608 - a text of ours
            (start, many),
        )
        return map(self._result, found)

    def _result(self, row: tuple[Any, ...]) -> BulkResult[T]:
        place, text, state, key, sent, hidden, before, record, error = row
        family: ErrorFamily = self._facts.family
        why = None if error is None else error_of(error, family)
        status: Any = _STATUS[state]  # Any: one of the words of `BulkStatus`
        return BulkResult(
            place,
            row_of(text, self._facts) if self._inputs is None else self._inputs[place],
            status,
            None if record is None else self._made(unpacked(record)),
            self._stopped if status == "skipped" and why is None else why,
            None if key is None else json.loads(key),
            None if before is None else json.loads(before),
            None if sent is None else _with_hidden(json.loads(sent), hidden),
        )

    def _rows(self, query: str, values: tuple[int, ...]) -> list[tuple[Any, ...]]:
        return _read(self._path, self._facts.family, query, values)


def call_of(path: str, family: ErrorFamily) -> dict[str, str]:
    """Return what the call of a journal is: its product, instance, resource and operation, by these names."""
    return dict(_read(path, family, "select name, value from call", ()))


def _read(path: str, family: ErrorFamily, query: str, values: tuple[int, ...]) -> list[tuple[Any, ...]]:
    try:
        address = f"{Path(path).as_uri()}?mode=rw"
        with closing(sqlite3.connect(address, uri=True, timeout=5.0)) as base:
            return base.execute(query, values).fetchall()
    except sqlite3.Error as error:
        raise family.error(f"The journal {path!r} cannot be read: {error}. Nothing was changed.") from None


def _with_hidden(sent: dict[str, Any], hidden: str | None) -> dict[str, Any]:  # Any: JSON
    """Return what was sent, with what stands for secrets."""
    for name, value in json.loads(hidden or "{}").items():
        inside = sent.get(name)
        sent[name] = {**inside, **value} if isinstance(inside, dict) and isinstance(value, dict) else value
    return sent
