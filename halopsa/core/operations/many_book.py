"""Books of many writes: where the rows of one call and what became of them are: in memory, or in a journal."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, Protocol, TypeVar, get_args

from ..base.redaction import HIDDEN, is_secret, redact_value, secrets_in
from ..base.scalars import plain
from ..bulk import BulkResult, BulkStatus
from ..errors import ApiError, FieldError, ValidationError
from ..journal.journal import Journal, Line
from ..journal.results import JournalResults
from ..journal.stored import error_of, row_of, row_text
from ..records.decode import model
from ..records.entity import Entity
from ..records.plain_data import as_plain, from_plain
from ..validation import refused
from .body import CUSTOM
from .many_parts import Ready, Sending, Target
from .many_writes import Writing

if TYPE_CHECKING:
    from ..resource_facts import Operation, ResourceFacts
    from ..session import Session

__all__ = ["Book", "Kept", "Listed", "Task", "results_of"]

T = TypeVar("T", bound=Entity)

_TURN: Final = 200  # rows that are compared before other tasks of a loop have their turn
_RIGHT: Final = "give the rows it was begun with, or another journal"
_MUCH: Final = 1 << 20  # as long as the work on so many bytes


class Task(NamedTuple):
    """A row that is to be written. ``doubtful``: it was sent before, and may have been done."""

    place: int
    input: object
    doubtful: bool = False
    sent: Mapping[str, object] | None = None
    before: Mapping[str, object] | None = None
    at: float | None = None
    older: Sequence[object] | None = None
    error: ApiError | None = None


class Book(Protocol[T]):
    """The rows of one call. ``path``: of the journal, if there is one."""

    path: str | None

    def total(self, inputs: Iterable[object]) -> int | None: ...

    def tasks(self, inputs: Iterable[object]) -> Iterator[Task]: ...

    def sending(self, task: Task, sending: Sending) -> None: ...

    def settle(
        self,
        task: Task,
        status: BulkStatus,
        *,
        key: object = None,
        record: T | None = None,
        error: ApiError | None = None,
    ) -> None: ...

    def older(self, key: object, at: float) -> bool: ...

    def tells(self, at: float) -> bool: ...

    def counts(self) -> dict[str, int]: ...

    def results(self, stopped: ApiError | None) -> Sequence[BulkResult[T]]: ...

    def close(self) -> None: ...


class Listed(Generic[T]):
    """Results in memory."""

    path: str | None = None

    def __init__(self) -> None:
        self._results: list[BulkResult[T]] = []
        self._sending: Sending | None = None
        self._counts = dict.fromkeys(get_args(BulkStatus), 0)

    def total(self, inputs: Iterable[object]) -> int | None:
        return len(inputs) if isinstance(inputs, list) else None

    def tasks(self, inputs: Iterable[object]) -> Iterator[Task]:
        return (Task(index, given) for index, given in enumerate(inputs))

    def sending(self, task: Task, sending: Sending) -> None:
        self._sending = sending

    def settle(
        self,
        task: Task,
        status: BulkStatus,
        *,
        key: object = None,
        record: T | None = None,
        error: ApiError | None = None,
    ) -> None:
        went, self._sending = self._sending or Sending(None, None, None), None
        self._counts[status] += 1
        self._results.append(
            BulkResult(
                task.place,
                task.input,
                status,
                record,
                error,
                went.key if key is None else key,
                went.before,
                went.sent,
            )
        )

    def older(self, key: object, at: float) -> bool:
        """Nothing is looked up without a journal."""
        return False

    def tells(self, at: float) -> bool:
        """As above: so nothing need be told."""
        return True

    def counts(self) -> dict[str, int]:
        return self._counts

    def results(self, stopped: ApiError | None) -> Sequence[BulkResult[T]]:
        return self._results

    def close(self) -> None:
        """Nothing is open."""


class Kept(Generic[T]):
    """Rows and results in a journal."""

    def __init__(self, journal: Journal, writing: Writing[T], what: str, inputs: Iterable[object]) -> None:
        self._journal, self._writing, self._what = journal, writing, what
        self._listed = inputs if isinstance(inputs, list) else None
        self._secret = writing.ways.facts.records.secret_names
        self._counts: dict[str, int] | None = None
        self._under_way: int | None = None
        self.path: str | None = journal.path
        self.whole = journal.whole

    @classmethod
    def open(
        cls, path: str | os.PathLike[str], writing: Writing[T], what: str, inputs: Iterable[object]
    ) -> Kept[T]:
        """Open the journal of a call, or begin one."""
        session, facts = writing.ways.session, writing.ways.facts
        try:
            fields = row_text(dict(sorted(writing.same.items())), facts.records.secret_names)[0]
        except ValueError as error:
            raise refused(facts.family, what, [FieldError("", str(error))]) from None
        call = {
            "product": facts.product.name,
            "instance": session.instance,
            "resource": writing.ways.resource.name,
            "operation": writing.operation,
            "fields": fields,
        }
        return cls(Journal.open(path, call, family=facts.family, what=what), writing, what, inputs)

    # Rows

    def put(self, index: int, ready: Ready) -> int | None:
        """Keep a row; returns the place of another that is for the same record."""
        text, hid = self._text(ready.target)
        if hid and self._listed is None:
            raise self._refusal(
                "",
                "holds a secret, which no journal keeps; give the rows as a list, or leave the journal out",
            )
        same = None if ready.key is None else json.dumps(ready.key)
        return self._journal.put(index, text, same, self._safe(self._writing.handed_over(ready)))

    def _text(self, target: Target) -> tuple[str, bool]:
        try:
            return row_text(self._writing.again(target), self._secret)
        except ValueError as error:
            raise self._refusal("", str(error)) from None

    def _refusal(self, field: str, problem: str) -> ValidationError:
        return refused(self._writing.ways.facts.family, self._what, [FieldError(field, problem)])

    def complete(self) -> None:
        """All rows are in the journal."""
        self._journal.complete()

    async def compare(self, inputs: Iterable[object]) -> None:
        """Refuse rows that are not those of the journal."""
        many, turn = 0, self._writing.ways.session.transport.waiter.turn
        kept = self._journal.inputs()
        for given in inputs:
            if many % _TURN == 0:
                await turn(_MUCH)
            if next(kept, None) != self._text(self._writing.target(plain(given)))[0]:
                problem = f"{self.path!r} is of another call: row [{many}] is not the one it has; {_RIGHT}"
                raise self._refusal("journal", problem)
            many += 1
        if many != self._journal.total:
            rows = f"it has {self._journal.total} rows, and {many} were given"
            problem = f"{self.path!r} is of another call: {rows}; {_RIGHT}"
            raise self._refusal("journal", problem)

    def total(self, inputs: Iterable[object]) -> int | None:
        return self._journal.total

    def tasks(self, inputs: Iterable[object]) -> Iterator[Task]:
        family = self._writing.ways.facts.family
        for line in self._journal.left():
            error = None if line.error is None else error_of(line.error, family)
            if line.state == "failed" and (
                error is None or error.may_have_taken_effect or isinstance(error, ValidationError)
            ):
                continue  # it would fail again
            yield self._task(line, error)

    def _task(self, line: Line, error: ApiError | None) -> Task:
        given = (
            row_of(line.input, self._writing.ways.facts) if self._listed is None else self._listed[line.place]
        )
        doubtful = line.state in ("sent", "unknown")
        return Task(line.place, given, doubtful, line.sent, line.before, line.at, line.older, error)

    # What became of them

    def sending(self, task: Task, sending: Sending) -> None:
        self._journal.sending(
            task.place,
            sending.key,
            self._safe(sending.sent),
            self._safe(sending.before),
            sending.older,
            self._hidden(sending.sent or {}),
        )
        self._under_way = task.place

    def _safe(self, values: Mapping[str, object] | None) -> Mapping[str, object] | None:
        """Leave out the fields, and the custom fields, that hold secrets."""
        if values is None:
            return None
        found = {name: value for name, value in values.items() if not self._is_hidden(name, value)}
        custom = values.get(CUSTOM)
        if CUSTOM not in found and isinstance(custom, Mapping):
            found[CUSTOM] = {
                name: value for name, value in custom.items() if not self._is_hidden(name, value)
            }
        return found

    def _hidden(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """Return what stands for the fields that `_safe` leaves out."""
        found: dict[str, object] = {}
        for name, value in values.items():
            if name == CUSTOM and isinstance(value, Mapping):
                inside = {inner: HIDDEN for inner, item in value.items() if self._is_hidden(inner, item)}
                found |= {name: inside} if inside else {}
            elif self._is_hidden(name, value):
                found[name] = HIDDEN
        return found

    def _is_hidden(self, name: str, value: object) -> bool:
        names = self._secret
        return is_secret(name, names) or next(secrets_in(value, names), None) is not None

    def settle(
        self,
        task: Task,
        status: BulkStatus,
        *,
        key: object = None,
        record: T | None = None,
        error: ApiError | None = None,
    ) -> None:
        if status == "skipped":
            return  # as it was
        text = None
        if record is not None:
            shown = redact_value(as_plain(record, json=True, extra=True), (), self._secret)
            text = json.dumps(shown, separators=(",", ":"))
        # A row that was only looked up keeps its time: what was done since must not seem to be older.
        lost = status == "unknown" and self._under_way == task.place
        self._journal.settle(task.place, status, key=key, record=text, error=error, lost=lost)

    def older(self, key: object, at: float) -> bool:
        """Whether a record is that of another row, or was there before a moment: ids are given in their order."""
        return self._journal.done_with(key) or (type(key) is int and key <= self._journal.highest(at))

    def tells(self, at: float) -> bool:
        """Whether a row was done before a moment: by its record `older` tells of others."""
        return self._journal.highest(at) >= 0

    def counts(self) -> dict[str, int]:
        found = self._journal.counted() if self._counts is None else self._counts
        return {**dict.fromkeys(get_args(BulkStatus), 0), **found}

    def results(self, stopped: ApiError | None) -> Sequence[BulkResult[T]]:
        ways = self._writing.ways
        return results_of(self._journal.path, ways.session, ways.resource, ways.op, self._listed, stopped)

    def close(self) -> None:
        self._counts = self._journal.counted()
        self._journal.close()


def results_of(
    path: str,
    session: Session,
    resource: ResourceFacts,
    op: Operation,
    inputs: Sequence[object] | None = None,
    stopped: ApiError | None = None,
) -> JournalResults[Any]:  # Any: of the records of the resource
    """Return the results in a journal that nobody has open."""
    entity = op.returns or resource.entity

    def made(data: object) -> Entity:
        return from_plain(model(session.facts, entity), data)

    return JournalResults(path, session.facts, made, inputs=inputs, stopped=stopped)
