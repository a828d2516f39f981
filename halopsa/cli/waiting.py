"""Display of long waits during a command: a line that counts down or, where there is no terminal, one plain line."""

from __future__ import annotations

import contextlib
import logging
import math
import sys
import threading
import time
from collections.abc import Iterator

import click

from .output import for_terminal
from .streams import line, tell
from .verbosity import log_attribute


class WaitShower(logging.Handler):
    """Handles the warnings of the client's log: waits count down on a terminal, other warnings are one line each.

    `quiet`: waits are not shown.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.quiet = False
        self._changed = threading.Condition()
        self._end = 0.0  # monotonic
        self._text = ""
        self._thread: threading.Thread | None = None

    def emit(self, record: logging.LogRecord) -> None:
        why, until = log_attribute(record, "why"), log_attribute(record, "until")
        if why is not None and self.quiet:
            return
        if not isinstance(until, float) or not sys.stderr.isatty():
            tell(for_terminal(record.getMessage()))
            return
        with self._changed:
            self._end = time.monotonic() + until - time.time()
            self._text = f"{time.strftime('%H:%M:%S', time.localtime(until))}: {why}"
            self._changed.notify()
            if self._thread is None:
                # A daemon thread: it must not keep a process alive that ends in an unusual way.
                self._thread = threading.Thread(target=self._count, name="halopsa-countdown", daemon=True)
                self._thread.start()

    def _count(self) -> None:
        """Redraw the line once a second until nothing waits."""
        with self._changed:
            while (left := self._end - time.monotonic()) > 0:
                line.draw(for_terminal(f"Waiting {math.ceil(left)} s, until {self._text}"), waits=True)
                self._changed.wait(left - math.ceil(left) + 1.001)
            self._thread = None
            line.draw("", waits=True)

    def finish(self) -> None:
        """Remove the line."""
        with self._changed:
            self._end, thread = 0.0, self._thread
            self._changed.notify()
        if thread is not None:
            thread.join()


def shower() -> WaitShower | None:
    """Show waits until the command ends; return what does. Without a command None.

    Called where a client is made, not for every command: help would have to wait for the import of logging.
    """
    ctx = click.get_current_context(silent=True)
    if ctx is None:
        return None
    root = ctx.find_root()
    if not isinstance(root.obj, WaitShower):
        root.obj = root.with_resource(waits_shown())
    return root.obj


@contextlib.contextmanager
def waits_shown() -> Iterator[WaitShower]:
    """Show waits meanwhile."""
    log = logging.getLogger("halopsa")
    shower = WaitShower()
    log.addHandler(shower)
    try:
        yield shower
    finally:
        log.removeHandler(shower)
        shower.finish()
