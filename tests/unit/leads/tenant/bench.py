"""Bench: leads, a database and a local tenant, and work that is done one job after the other or by real workers."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

import attrs

from halopsa import HaloPsaClient, RateLimitConfig
from halopsa.leads.addresses import normalised
from halopsa.leads.mapping import TenantMapping
from halopsa.leads.names import Names
from halopsa.leads.service import Service
from halopsa.leads.store import jobs, leads
from halopsa.leads.store.engine import Database
from halopsa.leads.store.leads import Lead
from halopsa.leads.work import work_of
from halopsa.leads.work.context import Context, Later
from halopsa.leads.work.ending import failed, finished
from halopsa.leads.work.retries import verdict

__all__ = ["NAMES", "Bench", "Clock", "client_of"]

#: Seconds that are enough for a tenant of this machine.
NAMES: Final = Names(call=5.0, settles=2.0)


def client_of(connection: Any) -> HaloPsaClient:  # noqa: ANN401 - keywords of a client
    """A client as the service has it, without pacing."""
    return HaloPsaClient(
        **{**connection, "deadline": NAMES.call, "rate_limit": RateLimitConfig(enabled=False)}
    )


@attrs.define
class Clock:
    """The time, and how much of it tests have left out."""

    skipped: float = 0.0

    def __call__(self) -> float:
        return time.time() + self.skipped


@attrs.define
class Bench:
    """What a test works with. ``errors``: what jobs have raised, in order."""

    database: Database
    client: HaloPsaClient
    names: Names = NAMES
    clock: Clock = attrs.field(factory=Clock)
    service: Service = attrs.field(init=False)
    errors: list[Exception] = attrs.field(factory=list)

    def __attrs_post_init__(self) -> None:
        mapping = TenantMapping(self.client, self.names)
        self.service = Service(self.database, self.client, mapping=mapping, clock=self.clock)

    def lead(
        self, email: str, *, unique: bool = False, options: dict[str, Any] | None = None, **data: str
    ) -> int:
        """Accept a lead, as the service does."""
        given = {"first_name": "John", "last_name": "Doe", "company": "Tech Corp", "title": "CTO", **data}
        with self.database.writing() as c:
            found = leads.insert(
                c,
                key=normalised(email).key,
                source="apollo",
                data={**given, "email": email},
                options=options or {},
                now=self.clock(),
                unique=unique,
            )
            assert found is not None
            jobs.enqueue(c, "sync", now=self.clock(), lead_id=found)
        return found

    def job(self, kind: str, lead_id: int, *, opportunity_id: int | None = None, **payload: object) -> int:
        """Have something done to a lead."""
        with self.database.writing() as c:
            return jobs.enqueue(
                c, kind, now=self.clock(), lead_id=lead_id, opportunity_id=opportunity_id, payload=payload
            )

    def one(self, owner: str = "bench", kinds: Sequence[str] | None = None) -> jobs.Job | None:
        """Do the next job that is due, whatever becomes of it; errors that are not expected are kept."""
        with self.database.writing() as c:
            job = jobs.take(c, owner, now=self.clock(), lease=60.0, kinds=kinds)
        if job is None:
            return None
        context = Context(self.service, job, owner, job.lease_until or 0.0)
        try:
            result = work_of(job.kind)(context)
        except Exception as error:  # noqa: BLE001 - kept, and judged as by a worker
            self.errors.append(error)
            found = verdict(error, failures=job.failures + 1, age=0.0, chance=0.5)
            with self.database.writing() as c:
                now = self.clock()
                if found.after is None:
                    assert failed(c, context, found)
                else:
                    at = now + found.after
                    assert jobs.again(
                        c, job, owner, at, found.message, found.code, now=now, failed=found.failed
                    )
        else:
            with self.database.writing() as c:
                assert finished(c, context, result)
        return job

    def work(self, *, waits: bool = True, kinds: Sequence[str] | None = None) -> None:
        """Do all jobs, or those of some kinds. ``waits``: the time until those that are put off is left out."""
        for _ in range(400):
            if self.one(kinds=kinds) is not None:
                continue
            with self.database.reading() as c:
                at = jobs.next_at(c, kinds)
            if at is None or not waits:
                return
            self.clock.skipped += max(0.0, at - self.clock()) + 0.01
        raise AssertionError(f"There is no end: {self.errors[-3:]}")

    def known(self, lead_id: int) -> Lead:
        """The lead, as the service knows it."""
        with self.database.reading() as c:
            found = leads.get(c, lead_id)
        assert found is not None
        return found

    def unexpected(self) -> list[Exception]:
        """Errors beside those that only put a job off."""
        return [error for error in self.errors if not isinstance(error, Later)]


def counted(rows: list[Any], field: str) -> Counter[str]:  # Any: rows of any list
    """How many rows have the same value."""
    return Counter(str(getattr(row, field)).strip().casefold() for row in rows)
