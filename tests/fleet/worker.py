"""One process of a fleet: a client with the budget that all share, and its requests one after the other."""

from __future__ import annotations

import logging
import time
from multiprocessing.connection import Connection
from typing import Any

import attrs

__all__ = ["Told", "work"]


@attrs.frozen
class Told:
    """What a process did. ``until``: when its last answer came, on the clock that all processes of a host share."""

    until: float
    answered: list[str]
    errors: list[str]
    longest: float  # seconds from a call to its answer
    stall: float = 0.0  # seconds in which its event loop stood still
    said: list[str] = attrs.field(factory=list)


class _Said(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{time.monotonic():.2f} {record.getMessage()}")


def settings(port: int, budget: str) -> dict[str, Any]:  # Any: given as keywords
    from halopsa import RateLimitConfig
    from tests.fleet.server import LIMIT, WINDOW

    return {
        "base_url": f"http://127.0.0.1:{port}",
        "token_source": lambda: "token",
        "rate_limit": RateLimitConfig(max_requests=LIMIT, window=WINDOW),
        "budget": budget,
    }


def work(pipe: Connection, loop: str, number: int, each: int, port: int, budget: str) -> None:
    """Say that it is ready, wait for the word, send the requests and tell. ``loop``: "", "asyncio" or "trio"."""
    said = _Said()
    logging.getLogger("halopsa").addHandler(said)
    paths = [f"/Fleet/{number}/{n}" for n in range(each)]
    if loop:
        from tests.fleet.looping import work_in_a_loop

        told = work_in_a_loop(pipe, loop, paths, settings(port, budget))
    else:
        told = _work(pipe, paths, settings(port, budget))
    pipe.send(attrs.evolve(told, said=said.lines))


def _work(pipe: Connection, paths: list[str], given: dict[str, Any]) -> Told:
    from halopsa import HaloPsaClient, HaloPsaError

    client = HaloPsaClient(**given)
    pipe.send("ready")
    pipe.recv()
    answered: list[str] = []
    errors: list[str] = []
    longest = 0.0
    for path in paths:
        began = time.monotonic()
        try:
            client.request("GET", path)
            answered.append(path)
        except HaloPsaError as error:
            errors.append(f"{path}: {error}")
        longest = max(longest, time.monotonic() - began)
    until = time.monotonic()
    client.close()
    return Told(until, answered, errors, longest)
