"""Bulk calls: many records in few requests, one after another, with a result for each row.

A request whose outcome is not known is sent again with the rows that carry a key: the server finds their records by
it, so nothing is made twice. Rows without a key are never sent again.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from ..base.redaction import redact_value, secrets_in
from ..bulk import BulkReport, BulkResult, BulkStatus
from ..errors import ApiError, FieldError, ProtocolError, ValidationError
from ..http.call import Call, Previewed, Response
from ..http.error_body import told
from ..http.error_mapping import error_for_answer, unreadable
from ..paging.progress import OnProgress, progress_of
from ..records.decode import decode, model
from ..records.entity import Entity
from ..transport.retry_policy import backoff
from .bulk_answer import Refusal, Row, Verdict, read_answer, says_nothing, says_of_rows
from .bulk_rows import Rows, fits, room, wrapped

if TYPE_CHECKING:
    from ..api_parts import BulkStyle
    from ..resource_facts import Operation
    from ..session import Session
    from .lookups import Lookups

__all__ = ["Bulk"]

T = TypeVar("T", bound=Entity)

_ENDS: tuple[int | None, ...] = (None, 401, 403, 429)
"""What ends a call: refusals that the next request would get too, and what kept a request from being sent."""
_TOO_LARGE = 413
_UNDONE = (401, _TOO_LARGE)  # whatever the API says of its other refusals
_TURN = 20  # rows that are encoded before other tasks of a loop have their turn
_MUCH = 1 << 20  # as long as the work on so many bytes


class Bulk(Generic[T]):
    """One bulk call. ``call`` is its request without a body."""

    def __init__(
        self,
        session: Session,
        op: Operation,
        call: Call,
        rows: Rows,
        lookups: Lookups,
        entity: str,
        progress: OnProgress | None,
    ) -> None:
        self._session, self._op, self._rows, self._lookups = session, op, rows, lookups
        self._style: BulkStyle = session.facts.writes.bulk_styles[op.bulk or ""]
        self._call = attrs.evolve(call, priority="bulk", answers=self._style.refused)
        host = session.facts.hosts.get(call.host) or next(iter(session.facts.hosts.values()), None)
        self._room = room(self._style, host.max_request_body if host is not None else 0)
        self._entity, self._progress = entity, progress
        self._results: dict[int, BulkResult[T]] = {}
        self._counts: dict[str, int] = {}
        self._requests, self._next = 0, 0
        self._ahead: Row | None = None
        self._stopped: ApiError | None = None

    async def run(self) -> BulkReport[T]:
        """Send all rows and return what became of each."""
        self._session.transport.refuse(self._call)
        began, total = time.monotonic(), len(self._rows.inputs)
        seen: Previewed | None = None
        try:
            while self._stopped is None and (batch := await self._batch()):
                try:
                    await self._send(batch)
                except Previewed as held:
                    seen = seen or held
                else:
                    self._tell(began, total)
            if seen is not None:
                raise seen
        except BaseException as error:  # an interrupt, or what `progress` raised
            done = sum(result.status == "done" for result in self._results.values())
            error.add_note(
                f"{self._op.label}: {done} of {total} rows were done; those of a request under way may have been taken."
            )
            raise
        for index in range(total):
            if index not in self._results:
                self._note(index, "skipped", self._stopped)
        family, counts = self._session.facts.family, self._counts
        return BulkReport(
            [self._results[index] for index in range(total)],
            created=counts.get("created", 0),
            updated=counts.get("updated", 0),
            unchanged=counts.get("unchanged", 0),
            requests=self._requests,
            stopped=self._stopped,
            family=family,
            what=self._op.label,
        )

    def _tell(self, began: float, total: int) -> None:
        if self._progress is None:
            return
        seen = len(self._results)
        self._progress(
            progress_of(
                rows=seen,
                before=0,
                total=total,
                requests=self._requests,
                seconds=time.monotonic() - began,
                page_size=self._style.max_items,
                under_way=0,
                ended=seen == total or self._stopped is not None,
                forecast=self._session.transport.limiter.forecast,
            )
        )

    def _note(
        self, index: int, status: BulkStatus, error: ApiError | None = None, record: T | None = None
    ) -> None:
        self._results[index] = BulkResult(index, self._rows.inputs[index], status, record, error)

    async def _batch(self) -> list[Row]:
        """Return the rows of the next request; those that break a rule are failed and left out."""
        batch = [] if self._ahead is None else [self._ahead]
        used = sum(len(row.content) for row in batch)
        self._ahead = None
        while self._next < len(self._rows.inputs):
            if self._next % _TURN == 0:
                await self._session.transport.waiter.turn(_MUCH)
            index, self._next = self._next, self._next + 1
            try:
                row = await self._rows.ready(index, self._call, self._lookups, self._room)
            except ValidationError as error:
                self._note(index, "failed", error)
                continue
            if not fits(self._style, self._room, len(batch), used, len(row.content)):
                self._ahead = row
                break
            batch.append(row)
            used += len(row.content)
        return batch

    async def _send(self, batch: list[Row], *, doubt: bool = False) -> None:
        """Send a request, and once more with the rows that carry a key when its outcome is not known.

        ``doubt``: these rows have been sent before, and may have been taken.
        """
        transport, retry = self._session.transport, self._session.transport.config.retry
        tries = 0
        while batch and self._stopped is None:
            content = wrapped(self._style, [row.content for row in batch])
            call = attrs.evolve(self._call, content=content, content_type="application/json")
            self._requests += 1
            try:
                answer = await transport.asend(call)
                await transport.waiter.turn(len(answer.body))
                self._read(call, answer, batch, doubt=doubt)
                return
            except ApiError as error:
                if error.status_code == _TOO_LARGE and len(batch) > 1:
                    half = len(batch) // 2
                    await self._send(batch[:half], doubt=doubt)
                    await self._send(batch[half:], doubt=doubt)
                    return
                lost = error.may_have_taken_effect and error.status_code not in _UNDONE
                if not lost:
                    self._all(batch, "unknown" if doubt else "failed", error)
                    self._stopped = error if error.status_code in _ENDS else None
                    return
                doubt, tries = True, tries + 1
                again = [row for row in batch if row.keys and tries < retry.max_attempts]
                kept = {row.index for row in again}
                self._all([row for row in batch if row.index not in kept], "unknown", error)
                batch = again
                if not batch:
                    return
            try:
                await transport.pause(backoff(tries, retry))
            except ApiError as error:
                self._stopped = error
        if batch and doubt:
            self._all(batch, "unknown", self._stopped)

    def _all(self, batch: Iterable[Row], status: BulkStatus, error: ApiError | None) -> None:
        for row in batch:
            self._note(row.index, status, error)

    def _read(self, call: Call, answer: Response, batch: list[Row], *, doubt: bool) -> None:
        """Note what an answer says of each row. Raises the error for an answer that says nothing of rows."""
        facts = self._session.facts
        refused, said = answer.status in self._style.refused, None
        try:
            said = answer.json()
        except ProtocolError as error:
            if not refused:
                raise unreadable(facts, call, answer, error) from None
        if refused and not says_of_rows(self._style, said):
            raise error_for_answer(facts, call, answer, secrets=self._secrets(answer, *batch))
        if not refused and says_nothing(self._style, said):
            raise unreadable(facts, call, answer, "it says nothing of the rows")
        verdict = read_answer(self._style, answer.status, said, batch, self._rows.names)
        for name, count in verdict.counts.items():
            self._counts[name] = self._counts.get(name, 0) + count
        self._judge(call, answer, batch, verdict, doubt=doubt)

    def _judge(
        self, call: Call, answer: Response, batch: list[Row], verdict: Verdict, *, doubt: bool
    ) -> None:
        for place, shown in verdict.done.items():
            self._note(batch[place].index, "done", record=self._record(shown))
        for place, refusal in verdict.failed.items():
            whole = doubt and refusal.entry is None  # nothing was done now, but perhaps the first time
            self._note(
                batch[place].index,
                "unknown" if whole else "failed",
                self._refusal(call, answer, refusal, batch[place]),
            )
        if verdict.unknown:
            strays = verdict.strays
            secrets = self._secrets(answer, *batch) if strays else ()
            said = "; ".join(self._words(stray, secrets) for stray in strays[:3])
            why = f"{len(strays)} errors of the answer fit no row" if strays else "it does not say which"
            error = self._session.facts.family.outcome_unknown(
                f"{self._op.label}: of {len(batch)} rows some were not taken, and {why}: "
                f"{said or 'no reason is given'}. This row may have been taken.",
                status_code=answer.status,
                method=call.method,
                path=call.path,
            )
            self._all([batch[place] for place in verdict.unknown], "unknown", error.at(answer.instance))

    def _record(self, shown: Mapping[str, object]) -> T | None:
        if not shown:
            return None
        cls: type[T] = model(self._session.facts, self._entity)  # type: ignore[assignment]  # the resource's own
        return decode(cls, dict(shown), dialect=self._session.dialect)

    def _refusal(self, call: Call, answer: Response, refusal: Refusal, row: Row) -> ApiError:
        facts, secrets = self._session.facts, self._secrets(answer, row)
        words = self._words(refusal, secrets)
        entry = redact_value(refusal.entry, secrets, facts.records.secret_names)
        message = f"{self._op.label}: row [{row.index}] was not taken: {words}. Nothing was changed by it."
        if refusal.kind == "permission":
            forbidden = facts.family.forbidden(
                message, status_code=answer.status, response=entry, method=call.method, path=call.path
            )
            return forbidden.at(answer.instance)
        refused = facts.family.validation(
            message,
            errors=[FieldError("", words)],
            status_code=answer.status,
            response=entry,
            method=call.method,
            path=call.path,
        )
        return refused.at(answer.instance)

    def _secrets(self, answer: Response, *rows: Row) -> tuple[str, ...]:
        """Return what an answer about these rows may repeat and must not be shown."""
        names = self._session.facts.records.secret_names
        return (*answer.secrets(), *(each for row in rows for each in secrets_in(row.body, names)))

    def _words(self, refusal: Refusal, secrets: tuple[str, ...]) -> str:
        """Return what an answer says is wrong with a row, without secrets."""
        entry, facts = refusal.entry, self._session.facts
        if entry is None:
            return "the request was refused as a whole"
        text = told(facts, entry, secrets)
        if not text and isinstance(entry, str):
            text = str(redact_value(entry, secrets, facts.records.secret_names))[:200]
        return text.rstrip(". ") or f"no reason is given ({refusal.kind})"
