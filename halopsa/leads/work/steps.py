"""Steps: requests that make something on the tenant, each done exactly once, whoever dies and whatever is lost.

1. That a request is about to go out is committed before it does ("sent"), together with the proof that the job is
   still this worker's: the lease is renewed in the same commit. What is known to be there is committed after it.
2. A step that is "sent" and not "done" may have been acted upon, now or later: a worker died, an answer was lost, or a
   slow tenant is still at it. It is looked for; and it is sent again only after the longest time that the call can
   have taken, and the time in which the tenant acts late or its lists do not show it yet (`Names.settles`), have both
   passed, and it is still not there.
3. What two leads would both make (a company, a person) is made under a lock. A lock outlives a step in doubt: it is not
   given back, and ends no sooner than the doubt does.

The call's own deadline (`Names.call`) is why rule 2 holds for a process that was stopped before the request went out:
a client sends nothing after its deadline. So ``request`` of a step must be one call that looks nothing up.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, TypeAlias, TypeVar

import attrs
import sqlalchemy as sa

from halopsa.core.errors import ApiError

from ..store import errors, jobs, leads, locks, steps
from ..store.leads import Lead
from ..store.steps import Step
from .context import Context, Later, Lost

__all__ = ["Found", "Guard", "Keep", "Steps", "tell_made"]

#: What is known of what a step made: ids of the tenant, as JSON.
Found: TypeAlias = Mapping[str, Any]
Guard: TypeAlias = Callable[[sa.Connection], None]
Keep: TypeAlias = Callable[[sa.Connection, Found], None]
_T = TypeVar("_T")

#: Steps that a later job of the same lead would repeat. What an earlier job left in doubt is in doubt for it too.
_REPEATED: Final = ("client", "site", "contact", "ticket", "list", "opportunity")
#: Of these there is one for each lead or opportunity for ever; others are looked for by what they are.
_LASTING: Final = ("ticket", "opportunity")
_START: Final = 2.0  # seconds within which a request begins after it was announced
_MARGIN: Final = 5.0  # seconds by which a lock outlives a doubt
_BUSY: Final = 0.3  # seconds until a lock is asked for again, about; more after some tries
_LONGEST_BUSY: Final = 5.0
_GONE: Final = ("erased", "suppressed")  # states of leads whose person is not to be on the tenant


def tell_made(c: sa.Connection, lead: Lead, made: Mapping[str, Found | None], *, now: float) -> None:
    """Write into the log of errors which records of a person who is not wanted here any more the tenant has."""
    for name, found in made.items():
        if found is not None and name in found and not found.get("was_there"):
            words = f"HaloPSA has {name} {found[name]}, made while its person was {lead.state} here; delete it there"
            errors.log(
                c, "error", words, source=lead.source, lead_id=lead.id, code="EXTERNAL_API_ERROR", now=now
            )


def _nothing(*_: object) -> None:
    """Do nothing."""


@attrs.define(eq=False)
class Steps:
    """The steps of one job, in the hands of one worker.

    call, settles: seconds; see `halopsa.leads.names.Names`.
    guard: called in the commit before each request that makes something; what it raises keeps the request back.
    """

    context: Context
    call: float
    settles: float
    guard: Guard = _nothing
    _known: dict[str, Step] = attrs.field(init=False, repr=False)
    _locks: list[str] = attrs.field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        job = self.context.job
        with self.context.service.database.reading() as c:
            self._known = steps.of(c, job.id)
            earlier = steps.earlier(c, job.id, job.lead_id) if job.lead_id is not None else []
        inherited = {}
        for opportunity_id, step in earlier:
            if step.step not in _REPEATED or (
                step.step == "opportunity" and opportunity_id != job.opportunity_id
            ):
                continue
            # The last word counts: what was in doubt may be known, or forgotten, since.
            inherited[step.step] = step
        for name, step in inherited.items():
            if step.state == "sent" or name in _LASTING:
                self._known.setdefault(name, step)

    def result(self, name: str) -> Found | None:
        """Return what a step has made; None where that is not known."""
        known = self._known.get(name)
        return known.result if known is not None and known.state == "done" else None

    def in_doubt(self, name: str) -> bool:
        """Whether a step may have made something, and nobody knows."""
        known = self._known.get(name)
        return known is not None and known.state == "sent"

    def make(
        self, name: str, request: Callable[[], Found], find: Callable[[], Found | None], keep: Keep = _nothing
    ) -> Found:
        """Do a step, unless it is done; return what it made.

        ``request`` sends exactly one request that makes something. ``find`` looks for what it makes; that is asked
        only when a request may have gone out before. ``keep`` is written in the same commit as the result.

        Raises `Later` while it cannot be known what became of a request, `Lost` if the job is another worker's.
        """
        done = self.result(name)
        if done is not None:
            return done
        if self.in_doubt(name):
            found = self._settled(name, find)
            if found is not None:
                return self.conclude(name, found, keep)
        self._announce(name)
        if self._now() - self._known[name].at > _START:
            raise Later(0.0, "The service was stopped for a while.")
        try:
            found = request()
        except ApiError as error:
            if not error.may_have_taken_effect:
                self._write(lambda c: steps.forget(c, self.context.job.id, name))
                del self._known[name]
                raise
            # The call is over, so that only the tenant may still be at it.
            self._mark(name, self._now() - self.call - _START)
            found = self._settled(name, find, error)
            if found is None:
                raise Later(0.0) from error
        return self.conclude(name, found, keep)

    def conclude(self, name: str, found: Found, keep: Keep = _nothing) -> Found:
        """Write what a step has made, or that it was there before."""

        def write(c: sa.Connection) -> None:
            steps.done(c, self.context.job.id, name, found, now=self._now())
            keep(c, found)
            self._tell_unwanted(c, name, found)

        self._write(write)
        self._known[name] = Step(step=name, state="done", result=dict(found), at=self._now())
        return found

    def _tell_unwanted(self, c: sa.Connection, name: str, found: Found) -> None:
        """Tell of a record that was made while its person was erased: the answer to the erasure could not name it."""
        lead_id = self.context.job.lead_id
        lead = None if lead_id is None else leads.get(c, lead_id)
        if lead is not None and lead.state in _GONE:
            tell_made(c, lead, {name: found}, now=self._now())

    @contextmanager
    def lock(self, name: str) -> Iterator[None]:
        """Hold a lock for a block. Raises `Later` while another job has it."""
        self._hold(name)
        self._locks.append(name)
        try:
            yield
        finally:
            self._locks.remove(name)
            # After an error too: but not while something made under it may yet appear.
            if not any(self.in_doubt(step) for step in self._known):
                self._write(lambda c: locks.release(c, name, self._owner))

    def wait_for(self, name: str) -> None:
        """Raise `Later` while another job has this lock, which is not taken."""
        with self.context.service.database.reading() as c:
            now = self._now()
            until = locks.taken(c, name, self._owner, now=now)
        if until is not None:
            raise self._busy(until - now)

    # Inside

    def _settled(
        self, name: str, find: Callable[[], Found | None], cause: Exception | None = None
    ) -> Found | None:
        """Look for what a step may have made. None: nothing was made, and nothing will be. Raises `Later`."""
        until = self._known[name].at + _START + self.call + self.settles
        late = self._now() >= until
        found = find()
        if found is None and not late:
            left = max(0.0, until - self._now())
            pause = min(left, max(left / 3, self.settles / 20))
            raise Later(
                pause, f"HaloPSA gave no answer to the step {name}; looking for what it did."
            ) from cause
        return found

    def _announce(self, name: str) -> None:
        """Commit that a request goes out, if job and locks are still ours."""
        job, owner = self.context.job, self.context.owner
        lease = _START + self.call + _MARGIN

        def write(c: sa.Connection) -> None:
            now = self._now()
            if self.context.lost() or not jobs.renew(c, job, owner, now=now, lease=lease):
                raise Lost
            for lock in self._locks:
                # Asked for before it is extended: one that ran out may have been another's meanwhile.
                if not locks.held(c, lock, self._owner, now=now):
                    raise Later(_BUSY, "A lock ran out before it was used.")
                locks.acquire(c, lock, self._owner, now=now, seconds=self._longest)
            self.guard(c)
            steps.sent(c, job.id, name, now=now)

        self._write(write)
        now = self._now()
        self.context.renewed(now + lease)
        self._known[name] = Step(step=name, state="sent", result=None, at=now)

    def _mark(self, name: str, at: float) -> None:
        def write(c: sa.Connection) -> None:
            steps.sent(c, self.context.job.id, name, now=at)
            for lock in self._locks:
                locks.acquire(c, lock, self._owner, now=self._now(), seconds=self._longest)

        self._write(write)
        self._known[name] = Step(step=name, state="sent", result=None, at=at)

    def _hold(self, name: str) -> None:
        def write(c: sa.Connection) -> float | None:
            until = locks.acquire(c, name, self._owner, now=self._now(), seconds=self._longest)
            return None if until is None else until - self._now()

        left = self._write(write)
        if left is not None:
            raise self._busy(left)

    def _busy(self, left: float) -> Later:
        pause = min(_LONGEST_BUSY, _BUSY * 1.3 ** min(self.context.job.tries, 20))
        return Later(
            min(max(0.05, left), pause * random.uniform(0.5, 1.5)),
            "Another lead of the same company or person is under way.",
        )

    @property
    def _owner(self) -> str:
        """Who has the locks: the job, whichever worker has it."""
        return f"job {self.context.job.id}"

    @property
    def _longest(self) -> float:
        return _START + self.call + self.settles + _MARGIN

    def _now(self) -> float:
        return self.context.service.clock()

    def _write(self, write: Callable[[sa.Connection], _T]) -> _T:
        """Commit; jobs that do so at the same moment wait for the disk once."""
        return self.context.service.together.write(write)
