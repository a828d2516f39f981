"""Serving a stand-in from a command line: the lines for the environment, the log of requests, until Ctrl-C."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Protocol

from halopsa.sandbox.settings import RequestRecord


class Served(AbstractContextManager[object], Protocol):
    """A stand-in that has not been started."""

    def on_request(self, call: Callable[[RequestRecord, float], None] | None) -> None:
        """Have each request that was answered handed over, with its seconds."""


def serve_until(
    served: Served,
    environment: Callable[[], Mapping[str, str]],
    *,
    verbose: bool,
    write: Callable[[str], None],
    stop: threading.Event | None,
) -> None:
    """Run it until interrupted, or until ``stop`` is set; first write the lines for the environment.

    verbose: one line per request to standard error: method, path, status, milliseconds. Never secrets or bodies.
    """
    if verbose:
        served.on_request(_print_request)
    with served:
        for name, text in environment().items():
            write(f"export {name}={text}")
        with contextlib.suppress(KeyboardInterrupt):
            (stop or threading.Event()).wait()


def _print_request(record: RequestRecord, seconds: float) -> None:
    query = "&".join(f"{key}={text}" for key, text in record.query.items())
    asked = f"{record.path}?{query}" if query else record.path
    line = f"{time.strftime('%H:%M:%S')} {record.status} {record.method} {asked} {seconds * 1000:.1f} ms"
    printable = "".join(char if char.isprintable() else "?" for char in line)
    print(printable, file=sys.stderr, flush=True)
