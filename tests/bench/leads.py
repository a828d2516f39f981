"""The lead service for real: a tenant, a service and clients, each in its own process, over sockets.

How near it comes to what the tenant's limit allows, how long answers and leads take, and whether memory grows.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
import sqlalchemy as sa

from halopsa.leads.store import jobs, schema
from halopsa.leads.store.engine import Database
from tests.bench.measure import ROOT, Line
from tests.leadfleet.people import Person, people

__all__ = ["lines", "soak"]

_LIMIT, _WINDOW = 50, 1.0
_PACED, _FREE = 150, 300  # leads
_CLIENTS: Final = 8
_STEP: Final = 5_000  # leads between two looks at the memory
_NAMED: Final = 4  # times that the soak names each person
_POLL: Final = 0.05

_TENANT: Final = """
import json, sys
from halopsa import HaloPsaClient
from halopsa.leads import local_tenant
from halopsa.sandbox import Sandbox
limit = json.loads(sys.argv[1])
with Sandbox(tickets=0, rate_limit=limit and tuple(limit)) as halo:
    with HaloPsaClient(**halo.connection) as client:
        local_tenant.prepare(client)
        halo.requests.clear()
        print(json.dumps(dict(halo.connection)), flush=True)
        for asked in sys.stdin:
            counted = [len(halo.requests), sum(request.status == 429 for request in halo.requests)]
            if asked.strip() == "forget":
                halo.reset()
                local_tenant.prepare(client)
                halo.requests.clear()
            print(json.dumps(counted), flush=True)
"""
_SERVICE: Final = """
import json, sys, threading, time
from halopsa import HaloPsaClient, RateLimitConfig
from halopsa.core.base.wakeup import Gate
from halopsa.leads import running
from halopsa.leads.opening import opened
from halopsa.leads.serving import listen
from halopsa.leads.settings import Settings
from halopsa.leads.store import keys
given = json.loads(sys.argv[1])
settings = Settings.load({}, database=given["database"]).with_threads(8)
limit = RateLimitConfig(**given["limit"])
stop = Gate()
threading.Thread(target=lambda: (sys.stdin.read(), stop.set()), daemon=True).start()
def connect(deadline, token_source):
    return HaloPsaClient(**given["connection"], rate_limit=limit, deadline=deadline)
with opened(settings) as base, running.service_of(settings, base, connect, {}, "") as service:
    with base.writing() as c:
        key = keys.create(c, "bench", ("admin",), now=time.time(), requests_per_hour=10**9)
    bound = listen("127.0.0.1", 0)
    running.serve(service, settings, bound, stop, ready=lambda: print(json.dumps([bound.url, key]), flush=True))
"""


@contextlib.contextmanager
def _process(code: str, given: object) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", code, json.dumps(given)]
    with subprocess.Popen(  # noqa: S603 - this interpreter
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _told(process: subprocess.Popen[str], ask: str = "") -> Any:  # noqa: ANN401 - JSON
    assert process.stdin is not None
    assert process.stdout is not None
    if ask:
        process.stdin.write(f"{ask}\n")
        process.stdin.flush()
    return json.loads(process.stdout.readline())


@attrs.frozen
class _Up:
    """A service that runs, and its tenant."""

    tenant: subprocess.Popen[str]
    service: subprocess.Popen[str]
    base: Database
    url: str
    key: str

    @property
    def requests(self) -> tuple[int, int]:
        """How many requests the tenant has had, and how many it refused."""
        count, refused = _told(self.tenant, "count")
        return count, refused

    def forget(self) -> None:
        """Have the tenant forget all people: it looks through all of them for each search, and slows down."""
        _told(self.tenant, "forget")

    def post(self, crowd: list[Person], *, wait: bool) -> list[float]:
        """Post one lead of each, by several clients; return the seconds of each answer."""
        waiting, took = list(reversed(crowd)), []
        host, base = urlsplit(self.url).netloc, urlsplit(self.url).path
        headers = {"Authorization": f"Bearer {self.key}", "Content-Type": "application/json"}
        headers |= {} if wait else {"Prefer": "respond-async"}

        def work() -> None:
            line = http.client.HTTPConnection(host, timeout=60.0)
            while True:
                try:
                    person = waiting.pop()
                except IndexError:
                    break
                names = {"first_name": person.first, "last_name": person.last, "company": person.company}
                body = {"source": person.source, "data": {**names, "email": person.email}}
                began = time.perf_counter()
                line.request("POST", f"{base}/sync/leads", json.dumps(body), headers)
                answer = line.getresponse()
                if answer.status not in (200, 202):
                    raise RuntimeError(f"{answer.status}: {answer.read()!r}")
                answer.read()
                took.append(time.perf_counter() - began)
            line.close()

        threads = [threading.Thread(target=work) for _ in range(_CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if len(took) != len(crowd):
            raise RuntimeError(f"{len(took)} of {len(crowd)} leads were answered")
        return took

    def until_done(self) -> None:
        """Wait until there is no work left."""
        while True:
            with self.base.reading() as c:
                found = jobs.counts(c)
            if found["failed"]:
                raise RuntimeError(f"jobs failed: {found}")
            if not found["ready"] + found["running"]:
                return
            time.sleep(_POLL)

    def from_post_to_done(self) -> list[float]:
        """The seconds of each lead."""
        leads = schema.leads.c
        with self.base.reading() as c:
            return [
                float(took) for took in c.execute(sa.select(leads.synced_at - leads.created_at)).scalars()
            ]


@contextlib.contextmanager
def _up(limit: tuple[int, float] | None) -> Iterator[_Up]:
    with tempfile.TemporaryDirectory(prefix="bench-leads-") as folder, _process(_TENANT, limit) as tenant:
        address = f"sqlite:///{Path(folder) / 'leads.db'}"
        many, window = limit or (1_000_000, 1.0)
        given = {
            "connection": _told(tenant),
            "database": address,
            "limit": {"max_requests": many, "window": window},
        }
        with _process(_SERVICE, given) as service:
            url, key = _told(service)
            base = Database(address)
            with contextlib.closing(base):
                yield _Up(tenant, service, base, url, key)


def lines() -> list[Line]:
    """Measure."""
    found: list[Line] = []
    with _up((_LIMIT, _WINDOW)) as up:
        began = time.perf_counter()
        up.post(people(_PACED), wait=False)
        up.until_done()
        seconds = time.perf_counter() - began
        requests, refused = up.requests
        best = (requests - 1) // _LIMIT * _WINDOW
        what = f"{_PACED} leads, {requests / _PACED:.2f} requests each, a tenant of {_LIMIT} in {_WINDOW:g} s"
        found += [
            Line(f"lead service: {what}", seconds, "s", "the windows alone", best),
            Line("  leads a second", _PACED / seconds, "", "the windows alone", _PACED / best),
            Line("  refused (429)", refused, "", "none", 0.0),
        ]
    with _up(None) as up:
        began = time.perf_counter()
        accepted = up.post(people(_FREE), wait=False)
        posted = time.perf_counter() - began
        up.until_done()
        done = time.perf_counter() - began
        found += [
            Line(
                f"  accepted a second, {_CLIENTS} clients",
                _FREE / posted,
                "",
                "done a second, no limit",
                _FREE / done,
            ),
            *_percentiles("answer that does not wait", accepted),
            *_percentiles("lead, from post to done, behind those before it", up.from_post_to_done()),
        ]
    with _up(None) as up:
        found += _percentiles(f"answer that waits, {_CLIENTS} clients", up.post(people(_FREE), wait=True))
    return found


def _percentiles(what: str, seconds: list[float]) -> list[Line]:
    cuts = statistics.quantiles(seconds, n=100, method="inclusive")
    median = cuts[49] * 1000
    return [Line(f"  {what}: p{n}", cuts[n - 1] * 1000, "ms", "median", median) for n in (50, 95, 99)]


def soak(leads: int, say: Callable[[str], None]) -> None:
    """Post so many leads, and tell the memory of the service every 5,000 (of a small run: a tenth).

    Each person is named four times: three of four leads are known, as they are where many sources tell of the same.
    """
    step = min(_STEP, max(1, leads // 10))
    new = max(1, step // _NAMED)
    with _up(None) as up:
        began = time.monotonic()
        crowd = people(new * -(-leads // step))
        for done in range(step, leads + step, step):
            some, crowd = crowd[:new], crowd[new:]
            up.post(list(islice(cycle(some), step)), wait=True)
            up.until_done()
            up.forget()
            pages = int(Path(f"/proc/{up.service.pid}/statm").read_text().split()[1])
            seconds = time.monotonic() - began
            say(
                f"{done} leads, {pages * 4096 / 2**20:.1f} MiB, {seconds:.0f} s ({done / seconds:.1f} a second)"
            )
