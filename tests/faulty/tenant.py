"""FaultyTenant: a local tenant behind a faulty line, in this process or in one of its own that dies for real."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import socket
import threading
import time
from collections import Counter
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import attrs

from halopsa import HaloPsaClient, RateLimitConfig
from halopsa.sandbox import Sandbox
from tests.faulty.line import Line, Plan, Told

__all__ = ["CALM", "FaultyTenant"]

#: What a client before a faulty server is given, so that it waits for nothing: no pacing.
CALM: Final[dict[str, Any]] = {"rate_limit": RateLimitConfig(enabled=False)}
#: A login is not what these tests are about: the line never touches it.
_SPARED: Final = ("/token",)
_LOG, _DATA = "told.jsonl", "tenant.sqlite"
_PATIENCE: Final = 30.0


def _context() -> BaseContext:
    """Processes that begin with all that is imported, where there are such: a tenant that died is back at once."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


@attrs.frozen
class _Life:
    """What a process of a tenant begins with."""

    plan: Plan
    reads: Plan | None
    retry_after: str
    folder: Path
    ports: tuple[int, int]  # of the line and of the tenant
    settings: dict[str, Any]  # Any: each setting of Sandbox has a type of its own


class FaultyTenant:
    """A tenant that clients reach through a faulty line. Use it as a context manager.

    plan: what happens to a request, by its number from 1; ``reads``: what happens to reads instead. The numbers go on
    when it dies. folder: with it tenant and line run in a process of their own, whose data are in this folder; it
    dies for real, by its plan or by ``kill``, and is started again on the same ports. Without it both are threads of
    this process, and dying ends all connections and closes the port for a moment.
    settings: those of ``Sandbox``.
    """

    def __init__(
        self,
        plan: Plan,
        *,
        reads: Plan | None = None,
        folder: Path | None = None,
        retry_after: str = "0.02",
        settings: dict[str, Any] | None = None,  # Any: each setting of Sandbox has a type of its own
    ) -> None:
        settings = {"tickets": 0, "rate_limit": None, **(settings or {})}
        self._life = _Life(plan, reads, retry_after, folder or Path(), (0, 0), settings)
        self._apart = folder is not None
        self._inside: tuple[Sandbox, Line] | None = None
        self._process: BaseProcess | None = None
        self._connection: dict[str, Any] = {}  # Any: keywords of a client
        self._watching = threading.Thread(target=self._watch, daemon=True)
        self._closed = False
        self.deaths = 0

    def __enter__(self) -> Self:
        if self._apart:
            self._begin()
            self._watching.start()
            return self
        life = self._life
        box = Sandbox(**life.settings).start()
        line = Line(box.base_url, life.plan, life.reads, _SPARED, life.retry_after)
        line.start()
        self._inside, self._connection = (box, line), dict(box.connection)
        self._life = attrs.evolve(life, ports=_ports(box, line))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed = True
        if self._inside is not None:
            box, line = self._inside
            line.close()
            box.close()
        if self._process is not None:
            self._process.kill()
            self._watching.join()

    def _begin(self) -> None:
        context = _context()
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(self._life, theirs), daemon=True)  # type: ignore[attr-defined]  # every context has it
        self._process.start()
        theirs.close()
        with ours:
            self._connection, ports = ours.recv()
        self._life = attrs.evolve(self._life, ports=ports)
        if self._closed:
            self._process.kill()

    def _watch(self) -> None:
        while self._process is not None:
            self._process.join()
            if self._closed:
                return
            self.deaths += 1
            self._begin()

    def kill(self) -> None:
        """Kill the process of the tenant; it is started again by itself."""
        assert self._process is not None, "a tenant in this process dies by its plan alone"
        self._process.kill()

    @property
    def connection(self) -> dict[str, Any]:  # Any: keywords of a client
        """Keywords for a client that goes through the line."""
        return {**self._connection, "base_url": f"http://127.0.0.1:{self._life.ports[0]}"}

    @property
    def tenant(self) -> dict[str, Any]:  # Any: keywords of a client
        """Keywords for a client that reaches the tenant by itself, once it is there."""
        _wait_for(self._life.ports[1])
        return {**self._connection, "base_url": f"http://127.0.0.1:{self._life.ports[1]}"}

    @property
    def log(self) -> list[Told]:
        """Each request that came through the line, logins left out."""
        if self._inside is not None:
            return list(self._inside[1].log)
        return _read(self._life.folder / _LOG)

    @property
    def counts(self) -> Counter[str]:
        """How many requests met each fault; "" those that went through."""
        return Counter(told.fault for told in self.log)

    def rows(self, resource: str, **filters: object) -> list[Any]:  # Any: rows of that resource
        """What is on the tenant, read past the line."""
        with HaloPsaClient(**self.tenant, **CALM) as client:
            return list(getattr(client, resource).list_all(**filters))


def _ports(box: Sandbox, line: Line) -> tuple[int, int]:
    return line.port, int(box.base_url.rpartition(":")[2])


def _read(path: Path) -> list[Told]:
    if not path.exists():
        return []
    lines = path.read_text("utf-8").splitlines(keepends=True)
    return [Told(**json.loads(line)) for line in lines if line.endswith("\n")]


def _wait_for(port: int) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.01)


def _serve(life: _Life, pipe: Connection) -> None:
    """Run a tenant and its line in this process until it is killed or dies by its plan."""
    passed = max((told.number for told in _read(life.folder / _LOG)), default=0)
    with (
        Sandbox(**life.settings, port=life.ports[1], file=life.folder / _DATA) as box,
        (life.folder / _LOG).open("ab", 0) as log,  # one write for each request: it outlives the process
    ):

        def note(told: Told) -> None:
            log.write(json.dumps(attrs.asdict(told)).encode() + b"\n")

        line = Line(box.base_url, life.plan, life.reads, _SPARED, life.retry_after, life.ports[0], passed)
        line.told, line.died = note, lambda: os._exit(1)
        line.start()
        pipe.send((box.connection, _ports(box, line)))
        pipe.close()
        threading.Event().wait()
