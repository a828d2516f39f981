"""Many writes: one request for each record, one after another, with a result for each; with a journal, resumable.

What is given as a sequence, or is kept in a journal, is checked as a whole before the first request goes out; other
iterables are checked row by row. A write whose outcome is not known is never sent again before it was looked up.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from ..base.scalars import plain
from ..base.typing import JournalPath, OnError
from ..bulk import BulkReport, BulkStatus
from ..errors import (
    ApiError,
    FieldError,
    IncompleteError,
    NotFoundError,
    UnsupportedError,
    ValidationError,
)
from ..paging.progress import OnProgress, progress_of
from ..records.entity import Entity
from ..transport.previewing import Previewed, PreviewTransport
from ..validation import refused
from .many_book import Book, Kept, Listed, Task
from .many_parts import Ready, Sending, Was, Ways
from .many_writes import Creating, Deleting, Updating, Writing

__all__ = ["Many", "ManyOptions", "writing_of"]

T = TypeVar("T", bound=Entity)

_TURN = 20  # rows that are checked before other tasks of a loop have their turn
_MUCH = 1 << 20  # as long as the work on so many bytes
_SHOWN = 20  # mistakes in the text of an error
_MOST = 1000  # mistakes in an error


class ManyOptions(NamedTuple):
    """How many records are written."""

    on_error: OnError = "continue"
    journal: JournalPath | None = None
    progress: OnProgress | None = None


def writing_of(
    kind: str, ways: Ways[T], same: Mapping[str, object], before: bool | None, options: ManyOptions
) -> Writing[T]:
    """Return the writes of a kind. ``before``: None keeps what was there where there is a journal to keep it in."""
    if kind == "create":
        return Creating(ways, same)
    if kind == "delete":
        return Deleting(ways, same)
    if isinstance(ways.session.transport, PreviewTransport):
        before = False  # nothing will be sent
    elif before is None:
        before = options.journal is not None and ways.read is not None
    return Updating(ways, same, before=before)


class Many(Generic[T]):
    """One call that writes many records."""

    def __init__(self, writing: Writing[T], options: ManyOptions) -> None:
        self._writing, self._ways = writing, writing.ways
        self._options = options
        self._what = writing.what
        self._stopped: ApiError | None = None
        self._held: Previewed | None = None
        self._done = 0
        self._seen: dict[str, int] = {}
        if options.on_error not in ("continue", "stop"):
            raise self._refusal([FieldError("on_error", 'is "continue" or "stop"')])

    async def run(self, given: Iterable[object]) -> BulkReport[T]:
        """Write all of them and return what became of each."""
        session = self._ways.session
        inputs = self._inputs(given)
        book: Book[T]
        if self._options.journal is None or isinstance(session.transport, PreviewTransport):
            if isinstance(inputs, list):
                await self._check_all(inputs, self._double)
            book = Listed[T]()
        else:
            kept = Kept[T].open(self._options.journal, self._writing, self._what, inputs)
            try:
                await self._keep(kept, inputs)
            except BaseException:
                kept.close()
                raise
            book = kept
        try:
            await self._write_all(book, inputs)
        finally:
            book.close()
        if self._held is not None:
            raise self._held
        done = book.counts()["done"]
        return BulkReport(
            book.results(self._stopped),
            created=done if self._writing.operation == "create" else 0,
            updated=done if self._writing.operation == "update" else 0,
            requests=self._writing.requests,
            stopped=self._stopped,
            resource=self._ways.resource.name,
            operation=self._writing.operation,
            journal=book.path,
            family=session.facts.family,
            what=self._what,
        )

    # What was given

    def _inputs(self, given: Iterable[object]) -> list[object] | Iterable[object]:
        if isinstance(given, (str, bytes, Mapping, Entity)) or not isinstance(given, Iterable):
            problem = f"takes a list, or another iterable, got {type(given).__name__}"
            raise self._refusal([FieldError("", problem)])
        return list(given) if isinstance(given, Collection) else given

    async def _check_all(self, inputs: Iterable[object], double: Callable[[int, Ready], int | None]) -> None:
        """Refuse all of them for the mistakes of any. ``double``: the place of another row for the same record."""
        mistakes, many = _Mistakes(), 0
        for index, given in enumerate(inputs):
            if index % _TURN == 0:
                await self._ways.session.transport.waiter.turn(_MUCH)
            many = index + 1
            try:
                ready = self._ready(given)
                self._alone(double(index, ready))
                await self._writing.ask(ready)
            except ValidationError as error:
                if error.status_code is not None:
                    raise  # of a look-up
                mistakes.add(index, error.errors)
        if mistakes.found:
            raise self._refusal(mistakes.errors(many, self._writing.same), mistakes.rows, mistakes.left_out)

    def _ready(self, given: object) -> Ready:
        return self._writing.check(self._writing.target(plain(given)))

    def _double(self, index: int, ready: Ready) -> int | None:
        if ready.key is None:
            return None
        other = self._seen.setdefault(json.dumps(ready.key), index)
        return None if other == index else other

    def _alone(self, other: int | None) -> None:
        if other is not None:
            raise self._refusal([FieldError(self._ways.resource.key[-1], f"is that of [{other}] too")])

    async def _keep(self, kept: Kept[T], inputs: Iterable[object]) -> None:
        """Check all rows and keep them in the journal; where they are kept already, look whether they are the same."""
        if kept.whole:
            await kept.compare(inputs)
        else:
            await self._check_all(inputs, kept.put)
            kept.complete()

    def _refusal(self, errors: list[FieldError], rows: int = 0, left_out: int = 0) -> ValidationError:
        family = self._ways.facts.family
        if rows < 2:
            return refused(family, self._what, errors)
        text = "; ".join(map(str, errors[:_SHOWN])).rstrip(".")
        more = f"; {len(errors) - _SHOWN} more are in errors" if len(errors) > _SHOWN else ""
        more += f", and {left_out} are not listed" if left_out else ""
        return family.validation(
            f"{self._what}: {rows} rows have mistakes: {text}{more}. Nothing was sent.", errors=errors
        )

    # Writing

    async def _write_all(self, book: Book[T], inputs: Iterable[object]) -> None:
        began, total, first = time.monotonic(), book.total(inputs), -1
        try:
            for task in book.tasks(inputs):
                first = task.place if first < 0 else first
                if self._stopped is None:
                    await self._one(book, task)
                else:
                    book.settle(task, "skipped", error=self._stopped)
                self._tell(began, task.place + 1, first, total)
        except BaseException as error:  # an interrupt, or what the caller's own code raised
            error.add_note(self._note(book))
            raise

    def _note(self, book: Book[T]) -> str:
        count = book.counts()["done"]
        said = f"{self._what}: {count} rows were done; the one under way may have been."
        if book.path is None:
            return said
        return f"{said} The same call with journal={book.path!r} goes on where this one was cut."

    def _tell(self, began: float, seen: int, before: int, total: int | None) -> None:
        if self._options.progress is None:
            return
        self._options.progress(
            progress_of(
                rows=seen,
                before=before,
                total=total,
                requests=self._writing.requests,
                seconds=time.monotonic() - began,
                page_size=1,
                under_way=0,
                ended=seen == total or self._stopped is not None,
                forecast=self._ways.session.transport.limiter.forecast,
            )
        )

    async def _one(self, book: Book[T], task: Task) -> None:
        went, ready = False, None

        def note(sending: Sending) -> None:
            nonlocal went
            book.sending(task, sending)
            went = True

        try:
            ready = self._ready(task.input)
            if book.path is None:
                self._alone(self._double(task.place, ready))
            if task.doubtful and not await self._looked(book, task, ready):
                return
            self._writing.looks_first = task.older is None and not book.tells(time.time())
            record, key = await self._writing.send(ready, note, task.before)
        except Previewed as held:
            self._held = self._held or held
            book.settle(task, "skipped")
        except ApiError as error:
            lost = went and error.may_have_taken_effect
            status: BulkStatus = "unknown" if lost or (task.doubtful and not went) else "failed"
            book.settle(task, status, key=None if ready is None else ready.key, error=error)
            # One that cannot be looked up says nothing of the others.
            alone = task.doubtful and isinstance(error, (UnsupportedError, IncompleteError))
            if self._options.on_error == "stop" or not (lost or alone or not self._ends(error)):
                self._stopped = error
        else:
            self._done += 1
            book.settle(task, "done", key=key, record=record)

    async def _looked(self, book: Book[T], task: Task, ready: Ready) -> bool:
        """Look a write up whose outcome is not known. Returns whether it is to be sent now."""
        at, there = task.at or 0.0, task.older or ()
        tells = task.older is not None or book.tells(at)
        was = Was(task.sent or {}, task.before, at, lambda key: key in there or book.older(key, at), tells)
        doubt = await self._writing.look(ready, was)
        if doubt.done:
            self._done += 1
            book.settle(task, "done", key=doubt.key, record=doubt.record)
        elif doubt.done is None:
            book.settle(task, "unknown", error=task.error or self._cannot_tell())
            if self._options.on_error == "stop":
                self._stopped = task.error or self._cannot_tell()
        return doubt.done is False

    def _cannot_tell(self) -> ApiError:
        return self._ways.facts.family.outcome_unknown(
            f"{self._what}: the call was cut while this row was under way, and whether it took effect cannot be "
            "looked up. Look yourself before you send it again."
        )

    def _ends(self, error: ApiError) -> bool:
        """Whether the next request would fare no better: no right, no connection, no patience, a closed client."""
        if isinstance(error, (ValidationError, NotFoundError)):
            return False
        return error.status_code in (None, 401, 429) or (error.status_code == 403 and not self._done)


class _Mistakes:
    """The mistakes in the rows of a call, and in how many rows they are."""

    def __init__(self) -> None:
        self.found: list[tuple[int, FieldError]] = []
        self.rows = self.left_out = 0

    def add(self, index: int, errors: Sequence[FieldError]) -> None:
        self.rows += 1
        if len(self.found) < _MOST:
            self.found += [(index, error) for error in errors]
        else:
            self.left_out += len(errors)

    def errors(self, many: int, same: Mapping[str, object]) -> list[FieldError]:
        """Return them by index and field; what is wrong in all rows because of a field given for all, once."""
        counted: dict[FieldError, int] = {}
        for _, error in self.found:
            counted[error] = counted.get(error, 0) + 1
        common = {error for error, times in counted.items() if error.field in same and times == many}
        return [
            *common,
            *(
                FieldError(f"[{index}].{error.field}" if error.field else f"[{index}]", error.message)
                for index, error in self.found
                if error not in common
            ),
        ]
