"""One export for real: threads, sockets, and a tenant in another process whose limit's window is scaled down."""

from __future__ import annotations

import json
import subprocess
import sys
import time

from halopsa import HaloPsaClient, RateLimitConfig
from tests.bench.measure import ROOT, Line

_LIMIT, _WINDOW = 50, 1.0
_ROWS = 198  # 200 requests: a token, a page for each, and one that finds no more
_AHEAD = 16
# Tells where it listens; then, when its input ends, how many requests it answered and how many it refused.
_TENANT = """
import json, sys
from halopsa.sandbox import Sandbox
with Sandbox(tickets=int(sys.argv[1]), rate_limit=(int(sys.argv[2]), float(sys.argv[3]))) as halo:
    print(json.dumps(dict(halo.connection)), flush=True)
    sys.stdin.read()
    refused = sum(request.status == 429 for request in halo.requests)
    print(json.dumps([len(halo.requests), refused]))
"""


def lines() -> list[Line]:
    """Measure."""
    seconds, rows, requests, refused = _export()
    if rows != _ROWS:
        raise RuntimeError(f"{rows} of {_ROWS} rows came")
    floor = (requests - 1) // _LIMIT * _WINDOW
    what = f"for real: {requests} requests, {_LIMIT} in {_WINDOW:g} s, {_AHEAD} in flight"
    return [
        Line(f"{what}; a margin of {_WINDOW / 4:g} s a window", seconds, "s", "the windows alone", floor),
        Line(f"{what}: refused (429)", refused, "", "none", 0.0, limit=0, headline=True),
    ]


def _export() -> tuple[float, int, int, int]:
    """Return the seconds, the rows, and the tenant's count of requests and refusals."""
    arguments = (str(_ROWS), str(_LIMIT), str(_WINDOW))
    with subprocess.Popen(  # noqa: S603 - this interpreter
        [sys.executable, "-c", _TENANT, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as tenant:
        try:
            assert tenant.stdin is not None
            assert tenant.stdout is not None
            connection = json.loads(tenant.stdout.readline())
            limit = RateLimitConfig(max_requests=_LIMIT, window=_WINDOW)
            with HaloPsaClient(**connection, rate_limit=limit) as client:
                started = time.perf_counter()
                rows = sum(1 for _ in client.tickets.list_all(page_size=1, prefetch=_AHEAD))
                seconds = time.perf_counter() - started
            tenant.stdin.close()
            requests, refused = json.loads(tenant.stdout.readline())
        finally:
            tenant.kill()
    return seconds, rows, requests, refused
