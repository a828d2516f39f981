"""Runs fleets: starts their processes and server, kills one, stops the store for a while, and settles the books."""

from __future__ import annotations

import http.client
import json
import multiprocessing
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final

import attrs

from tests.fleet.server import LIMIT, OVER, WINDOW, serve
from tests.fleet.worker import Told, work

__all__ = ["Fleet", "Redis", "Result", "counted", "sail", "started"]

_KILLED_AT: Final = 0.3  # of the best time
_STOPPED_AT: Final = 0.45


class Redis:
    """A Redis of our own on a socket in a folder; it keeps nothing when it stops."""

    def __init__(self, program: str, folder: Path) -> None:
        self.url = f"unix://{folder / 'redis.sock'}"
        self._socket = folder / "redis.sock"
        self._command = [program, "--port", "0", "--unixsocket", str(self._socket), "--save", ""]
        self._command += ["--dir", str(folder), "--daemonize", "no"]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL)  # noqa: S603 - what is installed
        until = time.monotonic() + 10
        while not self._socket.exists() and time.monotonic() < until:
            time.sleep(0.01)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None


@attrs.frozen
class Fleet:
    """What is run. ``bound``: how many times the best possible time it may take; ``refused``: how many 429 may come.

    ``loops``: one for each process, "" for a client that blocks. ``kills``: one of them is killed meanwhile.
    ``stops``: the store that is stopped meanwhile, and started ``away`` seconds later.
    """

    name: str
    budget: str
    bound: float
    loops: tuple[str, ...] = ("",) * 8
    each: int = 200
    kills: bool = False
    stops: Redis | None = None
    away: float = 2.0
    refused: int = 0


@attrs.frozen
class Result:
    """What came out. ``faults`` is empty when all is well; ``slow``: one more where it only took too long."""

    fleet: Fleet
    line: str
    faults: list[str]
    slow: list[str]
    said: list[str]


class _Sailing:
    """A fleet under way."""

    def __init__(self, fleet: Fleet, context: BaseContext, stack: ExitStack) -> None:
        self.fleet = fleet
        self._killed = False
        self._server, _ = started(context, stack, serve)
        self._port: int = self._server.recv()
        self._workers = [
            started(context, stack, work, loop, number, fleet.each, self._port, fleet.budget)
            for number, loop in enumerate(fleet.loops)
        ]

    def go(self) -> None:
        for pipe, _ in self._workers:
            assert pipe.recv() == "ready"
        self.began = time.monotonic()
        for pipe, _ in self._workers:
            pipe.send("go")

    def events(self) -> Iterator[tuple[float, Callable[[], None]]]:
        """Yield when what happens meanwhile."""
        best = self._best(len(self.fleet.loops) * self.fleet.each)
        if self.fleet.kills:
            yield self.began + best * _KILLED_AT, self._kill
        if self.fleet.stops is not None:
            at = self.began + best * _STOPPED_AT
            yield at, self.fleet.stops.stop
            yield at + self.fleet.away, self.fleet.stops.start

    def _kill(self) -> None:
        self._workers[0][1].kill()
        self._killed = True

    @staticmethod
    def _best(requests: int) -> float:
        return (requests - 1) // LIMIT * WINDOW

    def settled(self) -> Result:
        told: list[Told] = [pipe.recv() for pipe, _ in self._workers[1 if self._killed else 0 :]]
        answered, refused = counted(self._port)
        fleet, errors = self.fleet, [error for each in told for error in each.errors]
        best = self._best(sum(answered.values()) + refused)
        wall = max(each.until for each in told) - self.began
        stall = max(each.stall for each in told)
        line = (
            f"{fleet.name}: {sum(answered.values())} answered, {refused} refused, {len(errors)} errors, "
            f"{wall:.1f} s, {wall / best:.3f} x the best; longest call {max(each.longest for each in told):.1f} s"
        )
        if stall:
            line += f"; a loop stood still for {stall * 1000:.0f} ms"
        wanted = {
            f"/api/Fleet/{number}/{n}"
            for number in range(1 if self._killed else 0, len(fleet.loops))
            for n in range(fleet.each)
        }
        faults = [f"{fleet.name}: {error}" for error in errors[:5]]
        for wrong, what in (
            (wanted - answered.keys(), "requests never reached the server"),
            ({path for path, count in answered.items() if count > 1}, "were answered twice"),
        ):
            faults += [f"{fleet.name}: {len(wrong)} {what}"] if wrong else []
        if refused > fleet.refused:
            faults.append(f"{fleet.name}: {refused} refused, at most {fleet.refused} are allowed")
        slow = [f"{fleet.name}: {wall / best:.3f} times the best, at most {fleet.bound} are allowed"]
        said = [f"{n}: {line}" for n, each in enumerate(told) for line in each.said]
        return Result(fleet, line, faults, slow if wall > best * fleet.bound else [], said)


def counted(port: int) -> tuple[dict[str, int], int]:
    """End a server; return how often it answered each path, and how many requests it refused."""
    asked = http.client.HTTPConnection("127.0.0.1", port)
    asked.request("GET", OVER)
    found = json.loads(asked.getresponse().read())
    asked.close()
    return found["answered"], found["refused"]


def started(
    context: BaseContext, stack: ExitStack, run: Callable[..., None], *args: object
) -> tuple[Connection, BaseProcess]:
    """Start a process that ends with the stack, and return the pipe to it."""
    ours, theirs = context.Pipe()
    process = context.Process(target=run, args=(theirs, *args), daemon=True)  # type: ignore[attr-defined]  # every context has it
    process.start()
    stack.callback(process.join, 10)
    stack.callback(process.kill)
    theirs.close()
    stack.callback(ours.close)
    return ours, process


def sail(fleets: list[Fleet], *, way: str = "spawn") -> Iterator[Result]:
    """Run fleets at the same time, each before a server of its own. ``way``: how processes are started."""
    context = multiprocessing.get_context(way)
    with ExitStack() as stack:
        under_way = [_Sailing(fleet, context, stack) for fleet in fleets]
        for each in under_way:
            each.go()
        events = sorted((event for each in under_way for event in each.events()), key=lambda event: event[0])
        for at, happens in events:
            time.sleep(max(0.0, at - time.monotonic()))
            happens()
        for each in under_way:
            yield each.settled()
