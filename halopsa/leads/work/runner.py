"""Worker: threads that take jobs, do them, renew their leases, and put back what failed."""

from __future__ import annotations

import logging
import os
import random
import secrets
import socket
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from typing import Final

import sqlalchemy as sa

from halopsa.core.base.wakeup import Bell, Gate
from halopsa.core.ratelimit.queue import at_priority

from ..service import Service
from ..store import jobs
from ..store.jobs import Job
from . import Work, work_of
from .context import Context, Lost
from .ending import failed, finished
from .retries import Verdict, verdict

__all__ = ["Worker"]

_log: Final = logging.getLogger("halopsa.leads")
_LONGEST_PAUSE: Final = 30.0  # seconds between two questions to a database that does not answer


class _Queue:
    """Threads that do the same jobs: one of them at a time asks for the next."""

    __slots__ = ("bell", "imports", "leading")

    def __init__(self, *, imports: bool) -> None:
        self.bell = Bell()
        self.imports = imports
        self.leading = threading.Lock()


class Worker:
    """Does the jobs of a service in threads of this process.

    One idle thread at a time asks the database for a job, the others wait for it. So there is one question each
    ``poll`` seconds while there is nothing to do, however many threads there are; ``Service.wake`` makes it at once.
    The first of several threads does no jobs of imports: a large one that waits for the tenant's limit holds all the
    others, and somebody waits for the answer to a single lead.
    """

    def __init__(
        self,
        service: Service,
        threads: int = 4,
        *,
        lease: float = 60.0,
        poll: float = 0.5,
        kinds: Sequence[str] | None = None,
        work: Callable[[str], Work] = work_of,
    ) -> None:
        self._service = service
        self._lease = lease
        self._poll = poll
        self._kinds = kinds
        self._work = work
        self._stopping = Gate()
        self._closed = Gate()
        general = _Queue(imports=True)
        queues = [general] * threads
        if threads > 1:
            queues[0] = _Queue(imports=False)
        self._queues = dict.fromkeys(queues)
        self._held: dict[str, Context] = {}
        process = f"{socket.gethostname()[:24]}:{os.getpid()}:{secrets.token_hex(4)}"
        # A thread has one job at a time, so its name tells whether a lease is still its own.
        self._threads = [
            threading.Thread(
                target=self._serve, args=(f"{process}:{n}", queue), name=f"lead worker {n}", daemon=True
            )
            for n, queue in enumerate(queues)
        ]
        self._renewing = threading.Thread(target=self._renew, name="lead worker leases", daemon=True)
        self._leave: list[Callable[[], None]] = []

    def start(self) -> None:
        """Start the threads."""
        self._leave = [self._service.employ(queue.bell) for queue in self._queues]
        for thread in (*self._threads, self._renewing):
            thread.start()

    def stop(self, patience: float = 30.0) -> bool:
        """Take no more jobs, and wait for those at work. False: some were not done in time.

        Those go on until the process ends, and another worker takes them when their leases are over.
        """
        for leave in self._leave:
            leave()
        self._stopping.set()
        for queue in self._queues:
            queue.bell.set()
        until = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        over = not any(thread.is_alive() for thread in self._threads)
        if over:
            self._closed.set()
            self._renewing.join()
        return over

    @property
    def at_work(self) -> int:
        """How many jobs are being done."""
        return len(self._held)

    # Taking

    def _serve(self, owner: str, queue: _Queue) -> None:
        while True:
            with queue.leading:
                job = self._next(owner, queue)
            if job is None:
                return
            self._do(job, owner)

    def _next(self, owner: str, queue: _Queue) -> Job | None:
        """Wait for a job; None: the worker stops."""
        failures = 0
        while not self._stopping.is_set():
            pause = self._poll
            try:
                with self._service.database.writing() as c:
                    now = self._service.clock()
                    job = jobs.take(
                        c, owner, now=now, lease=self._lease, kinds=self._kinds, imports=queue.imports
                    )
                    if job is not None:
                        return job
                    at = jobs.next_at(c, self._kinds, imports=queue.imports)
                if at is not None and at > now:
                    pause = min(pause, at - now)
                failures = 0
            except sa.exc.SQLAlchemyError as error:
                _log.warning("The database gives no jobs (%s); asked again.", type(error).__name__)
                failures += 1
                pause = min(_LONGEST_PAUSE, pause * 2.0 ** min(failures, 10))
            queue.bell.wait(pause)
        return None

    def _renew(self) -> None:
        while not self._closed.wait(self._lease / 3):
            held = tuple(self._held.values())
            if not held:
                continue
            try:
                with self._service.database.writing() as c:
                    now = self._service.clock()
                    kept = [jobs.renew(c, each.job, each.owner, now=now, lease=self._lease) for each in held]
            except sa.exc.SQLAlchemyError as error:
                # Each context knows when its lease ends, and is lost from then on.
                _log.warning("Leases are not renewed (%s); tried again.", type(error).__name__)
                continue
            for context, renewed in zip(held, kept, strict=True):
                context.renewed(now + self._lease if renewed else None)

    # Doing

    def _do(self, job: Job, owner: str) -> None:
        context = Context(self._service, job, owner, job.lease_until or 0.0)
        self._held[owner] = context
        try:
            # A caller waits for a single lead; it goes before those of imports where the tenant's limit is reached.
            with at_priority("interactive" if job.batch_id is None else "bulk"):
                result = self._work(job.kind)(context)
            self._write(context, lambda c: finished(c, context, result))
        except Lost:
            _log.info("Another worker has job %d now.", job.id)
        except Exception as error:  # noqa: BLE001  whatever a job raises, the thread goes on to the next
            self._put_back(context, error)
        finally:
            del self._held[owner]

    def _put_back(self, context: Context, error: Exception) -> None:
        job, now = context.job, self._service.clock()
        age = now - job.created_at
        found = verdict(error, failures=job.failures + 1, age=age, chance=random.random())
        level = logging.ERROR if found.after is None else logging.INFO if found.failed else logging.DEBUG
        _log.log(
            level,
            "Job %d (%s), try %d: %s, %s",
            job.id,
            job.kind,
            job.tries,
            _where(error),
            "given up" if found.after is None else f"again in {found.after:.0f} s",
        )
        try:
            self._write(context, lambda c: self._judged(c, context, found))
        except Lost:
            _log.info("Another worker has job %d now.", job.id)

    def _judged(self, c: sa.Connection, context: Context, found: Verdict) -> bool:
        if found.after is None:
            return failed(c, context, found)
        now = self._service.clock()
        return jobs.again(
            c,
            context.job,
            context.owner,
            now + found.after,
            found.message,
            found.code,
            now=now,
            failed=found.failed,
        )

    def _write(self, context: Context, write: Callable[[sa.Connection], bool]) -> None:
        """Write what became of a job, all of it or, when the lease was lost, nothing. Raises `Lost` then.

        What was done on the tenant is known only here: so a database that is away for a moment is waited for.
        """

        def owned(c: sa.Connection) -> None:
            if not write(c):
                raise Lost

        pause = self._poll
        while True:
            try:
                self._service.together.write(owned)
                break
            except sa.exc.OperationalError as error:
                _log.warning("The end of a job is not written (%s); tried again.", type(error).__name__)
                self._closed.wait(pause)
                pause = min(_LONGEST_PAUSE, pause * 2)
                context.check()
        self._service.ended(context.job.id)
        if context.batch_over and context.job.batch_id is not None:
            self._service.ended(context.job.batch_id)


def _where(error: Exception) -> str:
    """What failed, and where: not what it says, which may be about the person."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at {os.path.basename(frames[-1].filename)}:{frames[-1].lineno}"
