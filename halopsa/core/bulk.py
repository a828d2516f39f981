"""Bulk report: what became of each of many records that one call wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, Literal, TypeAlias, TypeVar, get_args

import attrs

from .errors import ApiError, ErrorFamily

__all__ = ["BulkReport", "BulkResult", "BulkStatus"]

T = TypeVar("T")

BulkStatus: TypeAlias = Literal["done", "failed", "unknown", "skipped"]


@attrs.frozen
class BulkResult(Generic[T]):
    """What became of one row.

    Attributes:
        index: its place among the rows that were given, from 0 (int).
        input: the row as it was given.
        status: "done"; "failed": nothing was changed; "unknown": it was sent, and may have been done; "skipped": it
            was not sent, because something before it ended the call.
        record: what the answer shows of the record, or ``None``.
        error: why it is not done, or ``None``.
        id: the key of the record, as far as it is known: a number or text; where the key has several parts, a mapping.
        before: what the fields that were sent held before, by our names, as JSON has it; ``None`` where that was
            not kept.
        sent: what was sent of the record's fields, by our names, as JSON has it; ``None`` where that was not kept.
    """

    index: int
    input: object = attrs.field(repr=False)
    status: BulkStatus
    record: T | None = None
    error: ApiError | None = None
    id: Any = None  # Any: a number, text or a mapping, as the resource has it
    before: Mapping[str, object] | None = attrs.field(default=None, repr=False)
    sent: Mapping[str, object] | None = attrs.field(default=None, repr=False)


@attrs.frozen
class BulkReport(Generic[T]):
    """What became of many rows: a result for each, in the order they were given.

    Attributes:
        results: all of them (sequence of `BulkResult`); with a journal they are read from it as they are asked for.
        created, updated, unchanged: how many records the server says it made, changed and found as they should be
            (int); a row that was sent twice may be counted twice.
        requests: how many requests were sent (int), those that were sent again included.
        stopped: the error that ended the call before all rows were sent, or ``None``.
        resource: what was written, such as "tickets" (str).
        operation: "create", "update" or "delete", of ``undo`` also "restore"; empty for other calls (str).
        journal: the path of the journal (str), or ``None``.
    """

    results: Sequence[BulkResult[T]] = attrs.field(repr=lambda found: f"<{len(found)}>")
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    requests: int = 0
    stopped: ApiError | None = None
    resource: str = ""
    operation: str = ""
    journal: str | None = None
    _family: ErrorFamily = attrs.field(default=ErrorFamily(), repr=False)
    _what: str = attrs.field(default="", repr=False)

    @property
    def done(self) -> list[BulkResult[T]]:
        """The rows that were taken."""
        return self._with("done")

    @property
    def failed(self) -> list[BulkResult[T]]:
        """The rows that were refused, by the server or before they were sent: nothing was changed."""
        return self._with("failed")

    @property
    def unknown(self) -> list[BulkResult[T]]:
        """The rows that were sent and may have been taken. Look before you send them again."""
        return self._with("unknown")

    @property
    def skipped(self) -> list[BulkResult[T]]:
        """The rows that were not sent because something ended the call."""
        return self._with("skipped")

    def _with(self, status: BulkStatus) -> list[BulkResult[T]]:
        return [result for result in self.results if result.status == status]

    def raise_for_failures(self) -> None:
        """Do nothing if all rows are done.

        Raises:
            ApiError: Some are not: how many, and why the first of them is not.
        """
        counted, first = dict.fromkeys(get_args(BulkStatus), 0), None
        for result in self.results:
            counted[result.status] += 1
            if result.status != "done" and (
                first is None or (first.error is None and result.error is not None)
            ):
                first = result
        if first is None:
            return
        counts = ", ".join(f"{counted[word]} {word}" for word in _NOT_DONE if counted[word])
        why = "" if first.error is None else f" Row {first.index}: {first.error.message}"
        error = self._family.error(
            f"{self._what}: of {len(self.results)} rows {counts}.{why}",
            status_code=None if first.error is None else first.error.status_code,
            may_have_taken_effect=bool(counted["done"] or counted["unknown"]),
        )
        raise error from (self.stopped or first.error)


_NOT_DONE: tuple[BulkStatus, ...] = ("failed", "unknown", "skipped")
