"""Supervisor: keeps the processes of the fleet alive, whoever kills them."""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections import Counter
from collections.abc import Callable
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final

import attrs

from tests.leadfleet.process import LOADED, run

__all__ = ["Supervisor"]

_PATIENCE: Final = 30.0


def _context() -> BaseContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(LOADED))
    return context


@attrs.define(eq=False)
class Supervisor:
    """Starts processes again that were killed. ``points``: the folder of the points where they die."""

    environment: dict[str, str]
    points: Path
    logs: Path
    kills: Counter[str] = attrs.field(factory=Counter)
    wrong: list[str] = attrs.field(factory=list)
    _context: BaseContext = attrs.field(factory=_context)
    _running: dict[str, BaseProcess] = attrs.field(factory=dict)
    _watching: list[threading.Thread] = attrs.field(factory=list)
    _lock: threading.Lock = attrs.field(factory=threading.Lock)
    _stopping: bool = False

    def keep(self, name: str, arguments: list[str]) -> None:
        """Run ``halopsa leads ...`` until the end."""
        self._begin(name, arguments)
        watching = threading.Thread(target=self._watch, args=(name, arguments), daemon=True)
        self._watching.append(watching)
        watching.start()

    def kill(self, name: str) -> None:
        """Kill one; it is started again at once."""
        self._running[name].kill()

    def check(self) -> None:
        """Raise RuntimeError once one has ended by itself: the rest would only wait for it."""
        if self.wrong:
            raise RuntimeError(self.wrong[0])

    def stop(self) -> None:
        """End all as Ctrl-C does: what they have begun they put down."""
        with self._lock:
            self._stopping = True
            for process in self._running.values():
                process.terminate()
        for thread in self._watching:
            thread.join(_PATIENCE)
        for name, process in self._running.items():
            if process.is_alive():
                self.wrong.append(f"{name} did not end within {_PATIENCE:.0f} seconds")
                process.kill()

    def each(self, call: Callable[[str, int], None]) -> None:
        """Call this with the name and number of each process."""
        for name, process in tuple(self._running.items()):
            if process.pid is not None:
                call(name, process.pid)

    def _begin(self, name: str, arguments: list[str]) -> None:
        given = (arguments, self.environment, self.points, self.logs / f"{name}.log")
        process = self._context.Process(target=run, args=given, daemon=True, name=name)  # type: ignore[attr-defined]  # every context has it
        process.start()
        self._running[name] = process

    def _watch(self, name: str, arguments: list[str]) -> None:
        while True:
            process = self._running[name]
            process.join()
            with self._lock:
                if process.exitcode == -signal.SIGKILL:
                    self.kills[name] += 1
                elif process.exitcode or not self._stopping:
                    self.wrong.append(f"{name} ended with {process.exitcode}: {self._last_words(name)}")
                if self._stopping or process.exitcode != -signal.SIGKILL:
                    return
                self._begin(name, arguments)

    def _last_words(self, name: str) -> str:
        lines = (self.logs / f"{name}.log").read_text("utf-8", "replace").splitlines()
        return " | ".join(lines[-6:])[-900:]
