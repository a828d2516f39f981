"""Context of a job: what a piece of work on the tenant is given, and how it tells what became of it."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import sqlalchemy as sa

from halopsa.client import HaloPsaClient

from ..service import Service
from ..store import leads
from ..store.jobs import Job
from ..store.leads import Lead

__all__ = ["Context", "Failed", "Later", "Lost"]


class Lost(Exception):
    """The job is not this worker's any more: its lease has run out. Nothing may be written."""


class Failed(Exception):
    """The job cannot succeed, however often it is repeated. ``code`` is one of the service's error codes."""

    def __init__(self, message: str, code: str = "EXTERNAL_API_ERROR") -> None:
        super().__init__(message)
        self.message = message
        self.code = code


class Later(Exception):
    """The job is to be repeated in so many seconds; that is no failure of it."""

    def __init__(self, seconds: float, message: str = "") -> None:
        super().__init__(message)
        self.seconds = seconds
        self.message = message


@attrs.define(eq=False)
class Context:
    """One job in the hands of one worker.

    Attributes:
        service: the service.
        job: the job, as it was taken.
        owner: the worker, as the lease names it.
        lease_until: when the lease ends, in Unix seconds; the worker renews it while the job runs.
        batch_over: whether this job was the last of its batch, once it has ended.
    """

    service: Service
    job: Job
    owner: str
    lease_until: float
    batch_over: bool = attrs.field(default=False, init=False)
    _gone: bool = attrs.field(default=False, init=False)
    _last: list[Callable[[sa.Connection], object]] = attrs.field(factory=list, init=False, repr=False)

    @property
    def client(self) -> HaloPsaClient:
        """The client of the tenant."""
        return self.service.client

    @property
    def lead(self) -> Lead:
        """The lead of the job, as it is now. Raises `Failed` if there is none (any more)."""
        found = None
        if self.job.lead_id is not None:
            with self.service.database.reading() as c:
                found = leads.get(c, self.job.lead_id)
        if found is None:
            raise Failed("The lead is not there any more.", "RESOURCE_NOT_FOUND")
        return found

    def lost(self) -> bool:
        """Whether somebody else may have the job by now."""
        return self._gone or self.service.clock() >= self.lease_until

    def check(self) -> None:
        """Raise `Lost` if the job is lost. To be called before each write to the tenant."""
        if self.lost():
            raise Lost

    def renewed(self, until: float | None) -> None:
        """Take note of a longer lease, or of its loss (None)."""
        if until is None:
            self._gone = True
        else:
            self.lease_until = until

    def at_end(self, write: Callable[[sa.Connection], object]) -> None:
        """Have this written in the commit that ends the job well; not at all if the lease was lost."""
        self._last.append(write)

    def write_last(self, connection: sa.Connection) -> None:
        """Write what was put off until the end."""
        for write in self._last:
            write(connection)
