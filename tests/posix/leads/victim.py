"""Victim: a worker in a process of its own that is killed at a point, counted from the start of its first job."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.context import BaseContext
from typing import Any

import attrs
import sqlalchemy as sa

from halopsa import HaloPsaClient
from halopsa.leads.mapping import Resolved
from halopsa.leads.names import Names
from halopsa.leads.store.engine import Database
from tests.unit.leads.tenant.bench import Bench
from tests.unit.leads.tenant.faults import ONCE

__all__ = ["KILL", "KILLED", "Known", "run"]

KILL = signal.SIGKILL
KILLED = -KILL


class Mortal(Database):
    """A database whose process dies at the n-th point: before and after each commit that writes."""

    def __init__(self, url: str, point: int) -> None:
        super().__init__(url)
        self._left = point

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        with super().writing() as c:
            yield c
            self._passed()
        self._passed()

    def _passed(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), KILL)


def _context() -> BaseContext:
    """Processes that begin with all that is imported, where there are such."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__, "halopsa.leads.bulk", "halopsa.leads.work.opportunity"])
    return context


@attrs.frozen
class Known:
    """A mapping that was looked up already."""

    names: Names
    found: Resolved

    def resolved(self) -> Resolved:
        return self.found


def _work(
    url: str,
    connection: dict[str, Any],  # Any: keywords of a client
    mapping: Known,
    point: int,
    kinds: Sequence[str] | None,
) -> None:
    with HaloPsaClient(**{**connection, **ONCE}) as client:
        bench = Bench(Mortal(url, point), client)
        bench.service.mapping = mapping
        bench.work(waits=False, kinds=kinds)


def run(
    url: str,
    connection: dict[str, Any],  # Any: keywords of a client
    mapping: Known,
    *,
    point: int = 0,
    pids: list[int] | None = None,
    kinds: Sequence[str] | None = None,
) -> int:
    """Work in a process until all is done or it is killed; return its exit code.

    ``pids``: gets its number. ``kinds``: of jobs, where not all are to be done.
    """
    process = _context().Process(target=_work, args=(url, connection, mapping, point, kinds))  # type: ignore[attr-defined]  # every context has it
    process.start()
    if pids is not None:
        pids.append(process.pid)
    process.join(60)
    code: int = process.exitcode
    return code
