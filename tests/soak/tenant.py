"""The tenant in a process of its own, with failures among its answers."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from halopsa.sandbox import RequestRecord, Sandbox

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized

EVERY = 61  # requests between two failures
REVOKED_EVERY = 4001  # requests between two moments at which all tokens become invalid
# Names the limit, so that the client need not guess it from refusals that follow no rule.
_LIMIT = b"API call limit reached: 2000 Requests per rolling 2 second window"
#: Status, body, content type, headers, and the paths they may hit: a file could be anything, lies included.
FAILURES: tuple[tuple[int, bytes, str, dict[str, str], str], ...] = (
    (500, b"", "text/plain", {}, "/api/"),
    (429, _LIMIT, "text/plain", {"Retry-After": "0"}, "/api/"),
    (503, b"", "text/plain", {"Retry-After": "0"}, "/api/"),
    (502, b"<html>Bad gateway</html>", "text/html", {}, "/api/"),
    (200, b'{"record_count": 3, "tickets": [{"id": 1}, {"id"', "application/json", {}, "/api/tickets"),
    (504, b"", "text/plain", {}, "/api/"),
    (200, b"<html><form>Log in</form></html>", "text/html", {}, "/api/supplier"),
    (429, _LIMIT, "text/plain", {}, "/api/"),
    (200, b'{"id": 1, "name": "So', "application/json", {}, "/api/supplier"),
    (400, b'{"summary": ["Not today."]}', "application/json", {}, "/api/"),
)


@attrs.frozen
class Usage:
    """What a process holds."""

    rss: int
    descriptors: int
    threads: int

    @classmethod
    def now(cls) -> Usage:
        """Of this process."""
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(
            pages * os.sysconf("SC_PAGE_SIZE"), len(os.listdir("/proc/self/fd")), threading.active_count()
        )


def _serve(pipe: Pipe, count: Synchronized[int]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent says when to end
    failures = cycle(FAILURES)
    failing = True

    def after(record: RequestRecord, seconds: float) -> None:
        with count.get_lock():
            count.value += 1
            number = count.value
        if failing and number % EVERY == 0:
            status, body, kind, headers, path = next(failures)
            halo.fail_next(status, body, content_type=kind, headers=headers, path=path)
        if failing and number % REVOKED_EVERY == 0:
            halo.revoke_tokens()

    with Sandbox(rate_limit=None, tickets=300) as halo:
        halo.on_request(after)
        pipe.send(halo.connection)
        while (command := pipe.recv()) != "stop":
            if command == "calm":
                failing = False
                halo._app.faults.clear()
            pipe.send(Usage.now())


class Tenant:
    """The other end."""

    def __init__(self, pipe: Pipe, count: Synchronized[int]) -> None:
        self._pipe = pipe
        self._count = count
        self.connection = pipe.recv()

    @property
    def requests(self) -> int:
        """Requests answered so far."""
        return self._count.value

    def usage(self) -> Usage:
        """What its process holds."""
        return self._ask("usage")

    def calm(self) -> None:
        """No failures from now on."""
        self._ask("calm")

    def _ask(self, command: str) -> Usage:
        self._pipe.send(command)
        found: Usage = self._pipe.recv()
        return found


@contextmanager
def running() -> Iterator[Tenant]:
    """A tenant, as long as the block lasts."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    count: Synchronized[int] = context.Value("q", 0)
    process = context.Process(target=_serve, args=(theirs, count), daemon=True)
    process.start()
    try:
        yield Tenant(ours, count)
    finally:
        ours.send("stop")
        process.join(20)
        ours.close()
        theirs.close()
        process.close()
