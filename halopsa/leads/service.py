"""Service: what all parts of the lead service share while it runs: database, tenant, mapping, providers, clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import attrs

from halopsa.client import HaloPsaClient
from halopsa.core.base.wakeup import Bell

from .settings import Limits
from .store.engine import Database
from .store.together import Together
from .waiting import Endings

__all__ = ["Service"]


@attrs.define(eq=False)
class Service:
    """A running lead service.

    Attributes:
        database: what it keeps.
        client: of the tenant.
        mapping: what the names of the configuration are on the tenant.
        providers: sources that leads are bought from or read from, by their names.
        answer_within: seconds that a request waits for the work it has caused.
        clock: the time in Unix seconds.
        limits: what one key may ask for, where that is not as the reference says.
        tenant_url: the tenant's address, as callers are shown it.
        sign_in: makes a client of the tenant that works with a caller's own token.
        secret_key: what secrets of webhooks are sealed with.
        webhook_hosts: hosts that webhooks may be on though they are not on the open internet.
        flush: writes figures of this process that are not in the database yet.
        endings: who waits for the end of a job or a batch.
        together: writes of requests and jobs, of which many may share a commit.
    """

    database: Database
    client: HaloPsaClient
    mapping: Any = None  # Any: its module stands above this one
    providers: Any = None  # Any: likewise
    answer_within: float = 25.0
    clock: Callable[[], float] = time.time
    limits: Limits = attrs.field(factory=Limits)
    tenant_url: str = ""
    sign_in: Callable[[str], HaloPsaClient] | None = None
    secret_key: str | None = attrs.field(default=None, repr=False)
    webhook_hosts: Sequence[str] = ()
    flush: Callable[[], None] = lambda: None
    endings: Endings = attrs.field(init=False, repr=False)
    together: Together = attrs.field(init=False, repr=False)
    _workers: list[Bell] = attrs.field(factory=list, init=False, repr=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.endings = Endings(self.database)
        self.together = Together(self.database)

    def wake(self) -> None:
        """Tell the workers of this process that there is a job. To be called after the commit of the job."""
        for bell in tuple(self._workers):
            bell.set()

    def ended(self, name: int | str) -> None:
        """Tell those who wait in this process that a job or a batch has ended. To be called after the commit."""
        self.endings.tell(name)

    def employ(self, bell: Bell) -> Callable[[], None]:
        """Have ``wake`` ring this bell. Returns what ends it."""
        with self._lock:
            self._workers.append(bell)

        def leave() -> None:
            with self._lock, suppress(ValueError):
                self._workers.remove(bell)

        return leave

    @property
    def working(self) -> bool:
        """Whether workers of this service are in this process."""
        return bool(self._workers)
