"""Stopping: signals that end the lead service when its work is put down, and threads that run until then."""

from __future__ import annotations

import logging
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Final, Protocol

from halopsa.core.base.wakeup import Gate

__all__ = ["Loop", "Runs", "stop_all", "stopped_by_signals", "wait_for"]

_log: Final = logging.getLogger("halopsa.leads")
_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)
)


class Runs(Protocol):
    """Something that runs in threads of its own."""

    def start(self) -> object:
        """Begin."""

    def stop(self, patience: float = ..., /) -> bool:
        """Begin nothing more, and wait so many seconds for what is under way; False: some of it goes on."""


@contextmanager
def stopped_by_signals() -> Iterator[Gate]:
    """Give what SIGINT and SIGTERM open. The second of them raises KeyboardInterrupt: nobody waits any longer."""
    gate = Gate()

    def handle(_: int, __: FrameType | None) -> None:
        if gate.is_set():
            raise KeyboardInterrupt
        gate.set()

    if threading.current_thread() is not threading.main_thread():
        yield gate
        return
    before = {number: signal.signal(number, handle) for number in _SIGNALS}
    try:
        yield gate
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def wait_for(gate: Gate) -> None:
    """Wait until it is open. In steps: on Windows a lock that is waited for lets no signal through."""
    while not gate.wait(1.0):
        pass


def stop_all(running: Sequence[Runs], patience: float) -> bool:
    """Stop all at once, so that together they take no longer than ``patience``. False: some work goes on."""
    until = time.monotonic() + patience
    ended: list[bool] = []

    def stop(each: Runs) -> None:
        ended.append(each.stop(max(0.0, until - time.monotonic())))

    threads = [threading.Thread(target=stop, args=(each,), daemon=True) for each in running]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()) + 1.0)
    return len(ended) == len(running) and all(ended)


class Loop:
    """Calls a function again and again in a thread. What it raises is logged, and it is called again later."""

    def __init__(self, name: str, work: Callable[[], object], *, every: float) -> None:
        self._name = name
        self._work = work
        self._every = every
        self._stopping = Gate()
        self._thread = threading.Thread(target=self._run, name=f"lead service {name}", daemon=True)

    @property
    def going(self) -> bool:
        """Whether it has not been told to stop: for a function that takes long."""
        return not self._stopping.is_set()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, patience: float = 10.0) -> bool:
        """Call it no more, and wait so many seconds for the call that is under way. False: it goes on."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(patience)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._work()
            except Exception:  # noqa: BLE001 - whatever it was, the next call may work
                _log.exception("The %s failed; it is repeated later", self._name)
            # Not all processes at the same moment.
            self._stopping.wait(self._every * random.uniform(0.9, 1.1))
