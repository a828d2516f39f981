"""How soon Ctrl-C ends a wait for the rate limit."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import time
from typing import Final

from tests.bench.measure import ROOT

_ROUNDS: Final = 5
_PROGRAM: Final = """
import sys, time
from halopsa import HaloPsaClient, RateLimitConfig
from halopsa.sandbox import Sandbox

limit = RateLimitConfig(max_requests=2, window=float(sys.argv[2]), max_wait=600)
with Sandbox(rate_limit=None) as halo, HaloPsaClient(**halo.connection, rate_limit=limit) as client:
    client.tickets.list(page_size=1)  # with its token that is all there is
    for _ in range(int(sys.argv[1])):
        try:
            print("waiting", flush=True)
            WAIT
        except KeyboardInterrupt:
            print(time.monotonic(), flush=True)
    sent = len(halo.requests)
    client.tickets.list(page_size=1)
    assert client.rate_limit.waiting == ()
    assert len(halo.requests) == sent + 1 == 3
    print("usable", flush=True)
"""
CALL: Final = "client.tickets.list(page_size=1)"
SLEEP: Final = "time.sleep(600)"


def seconds(wait: str, rounds: int = _ROUNDS, window: float = 3.0) -> float:
    """Median seconds from SIGINT to KeyboardInterrupt in a wait; afterwards the client must work."""
    program = _PROGRAM.replace("WAIT", wait)
    command = [sys.executable, "-c", program, str(rounds), str(window)]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    found: list[float] = []
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            for _ in range(rounds):
                _expect(process.stdout.readline(), "waiting")
                time.sleep(0.1)  # until it does
                sent = time.monotonic()
                process.send_signal(signal.SIGINT)
                found.append(float(process.stdout.readline()) - sent)
            _expect(process.stdout.readline(), "usable")
        finally:
            process.kill()
    return statistics.median(found)


def _expect(line: str, word: str) -> None:
    if line.strip() != word:
        raise AssertionError(f"the program said {line!r} instead of {word!r}")
