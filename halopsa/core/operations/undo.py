"""Undo: puts back what a report or a journal of many writes says was written, and refuses what was changed since.

Each record is read first; a record that was not touched is left alone.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import attrs

from ..bulk import BulkReport, BulkResult
from ..errors import ApiError, FieldError
from ..journal.results import call_of
from ..session import ClientBase, Session, session_of
from ..validation import refused
from .kinds import ways_of
from .many import Many, ManyOptions
from .many_book import results_of
from .many_parts import Ways
from .published import kinds_of
from .requests import Bound
from .undo_writes import PuttingBack, Removing, Restoring

__all__ = ["undo"]

_Report = BulkReport[Any]  # Any: of the records of any resource
_Ways = Ways[Any]
_UNDONE_BY: Final = {
    "create": ("delete", Removing),
    "update": ("update", PuttingBack),
    "delete": ("update", Restoring),
    "restore": ("delete", Removing),
}
"""By what was done: the kind of operation that undoes it, and how."""
_MADE: Final = ("create", "restore")


class _Past(NamedTuple):
    """What was written. ``what``: how it is called in errors."""

    resource: str
    operation: str
    results: Sequence[BulkResult[Any]]


async def undo(
    client: ClientBase, given: _Report | str | os.PathLike[str], *, delete_created: bool, force: bool
) -> _Report:
    """Undo what a report, or a journal, says was done. Returns a report with a result for each of its rows."""
    session = session_of(client)
    past = _past(session, given)
    kind, way = _UNDONE_BY[past.operation]
    if past.operation in _MADE and not delete_created:
        return _left(session, past)
    of = session.facts.resource(past.resource)
    op = of.named(kind)
    if op is None:
        raise _refusal(
            session, f"{past.resource} has no operation {kind}, which would undo a {past.operation}"
        )
    writing = way(ways_of(kinds_of(client, past.resource), Bound(op, None, of.id)), force=force)
    report = await Many(writing, ManyOptions()).run(
        iter([row for row in past.results if _touched(past, row)])
    )
    undone = iter(report.results)
    results = [
        attrs.evolve(next(undone), index=row.index, input=row) if _touched(past, row) else _as_it_was(row)
        for row in past.results
    ]
    put_back = sum(row.status == "done" and row.sent is not None for row in results)
    return attrs.evolve(report, results=results, updated=put_back)


def _past(session: Session, given: object) -> _Past:
    """Read what is to be undone."""
    facts, path = session.facts, ""
    if isinstance(given, BulkReport):
        resource, operation = given.resource, given.operation
    elif isinstance(given, (str, os.PathLike)):
        path = os.path.abspath(os.fspath(given))
        call = call_of(path, facts.family)
        for name, ours in (("product", facts.product.name), ("instance", session.instance)):
            if call.get(name) != ours:
                raise _refusal(
                    session, f"the journal is of {name} {call.get(name)!r}, and this client of {ours!r}"
                )
        resource, operation = call.get("resource", ""), call.get("operation", "")
    else:
        raise _refusal(
            session, f"takes a report of many writes or the path of a journal, got {type(given).__name__}"
        )
    if operation not in _UNDONE_BY:
        raise _refusal(session, "takes reports of create_many, update_many and delete_many, and its own")
    if resource not in facts.resource_names() and resource not in facts.published_names():
        raise _refusal(session, f"the report is of {resource!r}, which this client does not have")
    if isinstance(given, BulkReport):
        return _Past(resource, operation, given.results)
    of = facts.resource(resource)
    op = of.named(operation)
    if op is None:
        raise _refusal(session, f"{resource} has no operation {operation} any more")
    return _Past(resource, operation, results_of(path, session, of, op))


def _touched(past: _Past, row: BulkResult[Any]) -> bool:
    """Whether something may have been written that is to be undone."""
    if row.status in ("failed", "skipped"):
        return False
    if row.status == "unknown" or (past.operation == "create" and row.id is None):
        return True
    return row.id is not None and (
        past.operation != "update" or row.sent is not None or row.before is not None
    )


def _as_it_was(row: BulkResult[Any]) -> BulkResult[Any]:
    return BulkResult(row.index, row, "done")


def _left(session: Session, past: _Past) -> _Report:
    """The report where nothing is to be deleted."""
    error = _refusal(session, "delete_created=True deletes what was created")
    results = [
        BulkResult(row.index, row, "skipped", None, error, row.id) if _touched(past, row) else _as_it_was(row)
        for row in past.results
    ]
    return BulkReport(
        results,
        resource=past.resource,
        operation="delete",
        family=session.facts.family,
        what=f"{past.resource}.undo",
    )


def _refusal(session: Session, problem: str) -> ApiError:
    return refused(session.facts.family, "undo", [FieldError("", problem)])
