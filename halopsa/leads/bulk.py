"""Bulk: imports of many leads, taken in piece by piece, so that one that was cut goes on where it was."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Final

import sqlalchemy as sa

from halopsa.integrations.leads._api import API

from .intake import DUPLICATE, Row, row_of, source_of, take_in
from .keyed import Posted, Refers, committed
from .problems import Problem
from .providers.admission import pace, refuse_source
from .service import Service
from .store import batches, errors, jobs
from .store.batches import Batch, Item
from .work.context import Context
from .work.ending import SUPPRESSED

__all__ = ["IN_ONE_ANSWER", "MOST", "begin", "work"]

_BULK: Final = API.resource("leads").ops["bulk"]
IN_ONE_ANSWER: Final[int] = _BULK.served["in_one_answer"]
MOST: Final = int(API.entity(API.resource("leads").entity).fields["leads"].most or 0)  # leads
_SIZE: Final[int] = _BULK.served["usual"]["batch_size"]  # rows in a commit, unless the caller says otherwise
_PRIORITY: Final = (
    5  # of taking rows in: before the work on those that were, or nothing could be told of the rest
)
_SKIPPED: Final = "Not processed: an earlier lead failed"


def begin(
    service: Service,
    source: object,
    rows: Sequence[Mapping[str, object]],
    options: Mapping[str, object],
    batch_options: Mapping[str, object],
    posted: Posted,
) -> Refers:
    """Keep an import in one commit; workers take its rows in. Raises Problem for one that cannot be kept.

    ``rows`` are at most `MOST`, and ``batch_options`` within the bounds of the manifest, as bodies are read.
    """
    label = source_of(source)
    chosen = {
        "batch_size": batch_options.get("batch_size"),
        "rate_limit": batch_options.get("rate_limit"),
        "continue_on_error": batch_options.get("continue_on_error", True),
        "options": dict(options),
    }

    def make(c: sa.Connection, now: float) -> Refers:
        refuse_source(c, service.providers, label)
        batch_id = f"batch_{secrets.token_hex(8)}"
        batches.insert(c, batch_id, key_id=posted.caller, source=label, options=chosen, rows=rows, now=now)
        jobs.enqueue(c, "batch", now=now, batch_id=batch_id, priority=_PRIORITY)
        return {"batch": batch_id, "total": len(rows)}

    return committed(service, posted, make)


def work(context: Context) -> dict[str, object]:
    """Take in the next rows of an import; the job of the rows after them is in the same commit."""
    context.at_end(lambda c: _take_rows(c, context))
    return {}


def _take_rows(c: sa.Connection, context: Context) -> None:
    batch_id = context.job.batch_id
    batch = None if batch_id is None else batches.get(c, batch_id)
    if batch is None or batch.state != "running":
        return
    rates = (batch.options.get("rate_limit"), pace(c, context.service.providers, batch.source))
    rate = min((one for one in rates if one is not None), default=None)
    size = batch.options.get("batch_size") or _SIZE
    size = size if rate is None else min(size, max(1, int(rate)))
    stops = not batch.options["continue_on_error"]
    if stops and batches.counts(c, batch.id).get("failed"):
        batches.skip(c, batch.id, _SKIPPED)
        return
    items, began = batches.take(c, batch.id, size), context.service.clock()
    rows = [(item, _row(batch, item)) for item in items]
    if not stops:
        # In one order for all: two imports of the same people do not wait for each other for ever.
        rows.sort(key=lambda each: (each[1].address.key if isinstance(each[1], Row) else "", each[0].index))
    for item, row in rows:
        if not _take_row(c, batch, item, row, began) and stops:
            batches.skip(c, batch.id, _SKIPPED)
            return
    if len(items) == size:
        # The rate is of what is begun: each piece waits for as long as its rows may take.
        after = began if rate is None else began + len(items) / rate
        jobs.enqueue(c, "batch", now=began, batch_id=batch.id, priority=_PRIORITY, run_at=after)


def _row(batch: Batch, item: Item) -> Row | Problem:
    try:
        return row_of(batch.source, item.row or {}, batch.options["options"])
    except Problem as problem:
        return problem


def _take_row(c: sa.Connection, batch: Batch, item: Item, row: Row | Problem, now: float) -> bool:
    """Take one row in, and write its answer. Return whether it was taken."""
    if isinstance(row, Problem):
        batches.answer(c, batch.id, item.index, "failed", error=row.message)
        place = {"batch_id": batch.id, "index": item.index}
        words = f"Failed to sync lead: {row.message}"
        errors.log(c, "error", words, source=batch.source, code=row.code, details=place, now=now)
        return False
    taken = take_in(c, row, now=now, batch_id=batch.id)
    error = None
    if taken.outcome == "suppressed":
        error = SUPPRESSED
    elif taken.outcome == "duplicate" and not row.update_existing:
        error = DUPLICATE
    if error is None:
        batches.answer(c, batch.id, item.index, "accepted", lead_id=taken.lead_id)
    else:
        batches.answer(c, batch.id, item.index, "failed", error=error)
    return error is None
