"""Service: what all parts of the lead service share while it runs: database, tenant, mapping, providers, clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import attrs

from halopsa.client import HaloPsaClient
from halopsa.core.base.wakeup import Bell

from .store.engine import Database

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
    """

    database: Database
    client: HaloPsaClient
    mapping: Any = None  # Any: its module stands above this one
    providers: Any = None  # Any: likewise
    answer_within: float = 25.0
    clock: Callable[[], float] = time.time
    _workers: list[Bell] = attrs.field(factory=list, init=False, repr=False)
    _watchers: list[Callable[[int], None]] = attrs.field(factory=list, init=False, repr=False)
    _lists: threading.Lock = attrs.field(factory=threading.Lock, init=False, repr=False)

    def wake(self) -> None:
        """Tell the workers of this process that there is a job. To be called after the commit of the job."""
        for bell in tuple(self._workers):
            bell.set()

    def ended(self, job_id: int) -> None:
        """Tell those who wait for a job in this process that it has ended. To be called after the commit."""
        for tell in tuple(self._watchers):
            tell(job_id)

    def employ(self, bell: Bell) -> Callable[[], None]:
        """Have ``wake`` ring this bell. Returns what ends it."""
        return self._joined(self._workers, bell)

    def watch(self, tell: Callable[[int], None]) -> Callable[[], None]:
        """Have ``ended`` call this, in any thread. Returns what ends it."""
        return self._joined(self._watchers, tell)

    @property
    def working(self) -> bool:
        """Whether workers of this service are in this process."""
        return bool(self._workers)

    def _joined(self, members: list[Any], member: object) -> Callable[[], None]:  # Any: of either list
        with self._lists:
            members.append(member)

        def leave() -> None:
            with self._lists, suppress(ValueError):
                members.remove(member)

        return leave
