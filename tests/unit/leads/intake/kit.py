"""Kit: a lead service over a socket, with workers that pretend to have a tenant."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import attrs
import sqlalchemy as sa

from halopsa.leads import bulk
from halopsa.leads.service import Service
from halopsa.leads.store import leads, opportunities, suppressions
from halopsa.leads.store.engine import Database
from halopsa.leads.web.app import make_app
from halopsa.leads.work import Work
from halopsa.leads.work.context import Context, Failed
from halopsa.leads.work.runner import Worker
from tests.unit.leads.web.served import Got, Open, Server, service_of, serving

__all__ = ["LEAD", "Stand", "stand"]

LEAD = {
    "source": "apollo",
    "data": {
        "first_name": "John",
        "last_name": "Doe",
        "email": "john.doe@company.com",
        "company": "Tech Corp",
        "title": "CTO",
    },
    "options": {"deduplication": True, "update_existing": False, "custom_fields": True},
}


@attrs.define
class Pretended:
    """A tenant that does what is asked, unless a person's name says otherwise."""

    gate: threading.Event = attrs.field(factory=threading.Event)
    tickets: Iterator[int] = attrs.field(factory=lambda: itertools.count(67890))
    did: list[tuple[str, int | None, dict[str, object]]] = attrs.field(factory=list)

    def work_of(self, kind: str) -> Work:
        """What is to be done for a kind of job."""
        return bulk.work if kind == "batch" else self.work

    def work(self, context: Context) -> dict[str, object]:
        """Do it, once the gate is open."""
        assert self.gate.wait(10)
        job, lead = context.job, context.lead
        with context.service.database.reading() as c:
            said_no = suppressions.contains(c, lead.email or "")
        self.did.append((job.kind, lead.id, job.payload))
        if lead.data.get("first_name") == "Refused":
            raise Failed("HaloPSA refused it.")
        if lead.data.get("first_name") == "Faulty":
            raise Failed("The title is too long.", "VALIDATION_ERROR")
        actions = [f"{job.kind}_done"]
        change: Callable[[sa.Connection], object]
        if job.kind == "sync" and said_no:
            change = partial(leads.change, lead_id=lead.id, now=1.0, state="suppressed", data={})
        elif job.kind == "sync":
            actions = ["lead_created", "custom_fields_populated", "list_assigned"]
            change = partial(
                leads.change,
                lead_id=lead.id,
                now=1.0,
                state="done",
                actions=actions,
                ticket_id=next(self.tickets),
            )
        elif job.kind == "convert":
            change = partial(leads.change, lead_id=lead.id, now=1.0, stage="prospect")
            if job.opportunity_id is not None:
                made = partial(opportunities.change, opportunity_id=job.opportunity_id, state="done")
                context.at_end(partial(made, now=1.0, halo_id=4711))
                actions.append("opportunity_created")
        elif job.kind == "status":
            change = partial(leads.change, lead_id=lead.id, now=1.0, status=job.payload["status"])
        elif job.opportunity_id is not None:
            with context.service.database.reading() as c:
                found = opportunities.get(c, job.opportunity_id)
            assert found is not None
            change = partial(
                opportunities.change,
                opportunity_id=found.id,
                now=1.0,
                state="done",
                halo_id=4711,
                data={**found.data, **job.payload},
            )
        else:
            actions = ["lead_updated"]
            change = partial(leads.change, lead_id=lead.id, now=1.0)
        context.at_end(change)
        return {"actions_taken": actions}


@attrs.frozen
class Stand:
    """A service that stands, and the tenant it believes in."""

    server: Server
    service: Service
    tenant: Pretended

    def post(self, path: str, body: object, **headers: str) -> Got:
        """Post, with headers whose names have underscores."""
        return self.server.ask(
            "POST", path, body, headers={name.replace("_", "-"): value for name, value in headers.items()}
        )

    def put(self, path: str, body: object) -> Got:
        """Put."""
        return self.server.ask("PUT", path, body)

    def get(self, path: str) -> Got:
        """Get."""
        return self.server.ask("GET", path)

    def lead(self, email: str, **data: object) -> dict[str, object]:
        """A body for one lead of a person."""
        return {"source": "apollo", "data": {"first_name": "Jo", "email": email, **data}}

    def count(self, table: sa.Table) -> int:
        """How many rows a table has."""
        with self.service.database.reading() as c:
            return int(c.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())

    def suppress(self, email: str) -> None:
        """Enter somebody who asked not to be contacted."""
        with self.service.database.writing() as c:
            suppressions.add(c, email, "asked", "api", now=1.0)


@contextmanager
def stand(folder: Path, *, threads: int = 2, answer_within: float = 5.0) -> Iterator[Stand]:
    """Set a service up, with an open gate."""
    database = Database(f"sqlite:///{folder / 'leads.db'}")
    database.upgrade()
    service = service_of(database)
    service.answer_within = answer_within
    tenant = Pretended()
    tenant.gate.set()
    worker = Worker(service, threads, poll=0.1, work=tenant.work_of)
    worker.start()
    try:
        with serving(make_app(service, Open())) as server:
            yield Stand(server, service, tenant)
    finally:
        tenant.gate.set()
        assert worker.stop()
        database.close()
