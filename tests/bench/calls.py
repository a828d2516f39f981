"""What the client adds to a request, beside a bare session that asks the same server for the same bytes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import requests

from halopsa import HaloPsaClient, RateLimitConfig
from tests.bench.measure import ROOT, Line, Timer, in_turns, repeated
from tests.bench.samples import PAGE, samples

_ROUNDS = 15
_TIMES = 100


def answers() -> dict[str, str]:
    """Return what the server is to answer, by path."""
    bodies = samples()
    return {
        "/auth/token": '{"access_token":"abcdefghij","expires_in":36000}',
        "/api/Small": '{"id":1}',
        "/api/Tickets/1": bodies.ticket.decode(),
        "/api/Tickets": bodies.page.decode(),
    }


def lines() -> list[Line]:
    """Measure."""
    with server(answers()) as base, requests.Session() as session:
        session.trust_env = False

        def bare(path: str) -> Callable[[], bytes]:
            return lambda: session.get(f"{base}/api{path}", timeout=9).content

        limit = RateLimitConfig(max_requests=10_000_000, throttle_threshold=1.0)
        with HaloPsaClient(base_url=base, client_id="id", client_secret="secret", rate_limit=limit) as client:
            calls: dict[str, tuple[Callable[[], object], str]] = {
                "client.request, a small answer": (lambda: client.request("GET", "/Small"), "/Small"),
                "client.tickets.get": (lambda: client.tickets.get(1), "/Tickets/1"),
                f"client.tickets.list of {PAGE}": (lambda: client.tickets.list(page_size=PAGE), "/Tickets"),
            }
            timers: dict[str, Timer] = {}
            for name, (call, path) in calls.items():
                timers[name] = repeated(call, _TIMES)
                timers[f"bare {name}"] = repeated(bare(path), _TIMES)
            found = in_turns(timers, _ROUNDS)
    beside = "session.get(...).content"
    return [Line(name, found[name] * 1e6, "us", beside, found[f"bare {name}"] * 1e6) for name in calls]


@contextmanager
def server(answers: dict[str, str]) -> Iterator[str]:
    """Serve these answers; yield the address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.server"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        json.dump(answers, process.stdin)
        process.stdin.close()
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()
