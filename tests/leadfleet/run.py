"""The run: starts tenant, server, workers and clients, lets them die, and counts at the end."""

from __future__ import annotations

import contextlib
import os
import queue
import random
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

import attrs

from halopsa import HaloPsaClient
from halopsa.leads import local_tenant
from halopsa.leads.store import jobs, keys
from halopsa.leads.store.engine import Database
from tests.faulty import CALM, FaultyTenant
from tests.leadfleet import clients, counting
from tests.leadfleet.killing import Points
from tests.leadfleet.people import Post, drawn, people
from tests.leadfleet.supervising import Supervisor

__all__ = ["Fleet", "Result", "sail"]

_CALL: Final = 3.0  # seconds that a call to the tenant may take
_SETTLES: Final = 4.0  # seconds after it in which the tenant may still act
_LATE: Final = "late 5"  # later than the call, sooner than what is waited for
_CONFIG: Final = f"""
[process]
answer_within = 15.0
stop_within = 10.0
[mapping]
call = {_CALL}
settles = {_SETTLES}
"""
_WRITES: Final = (
    *(
        "lost",
        "lost after",
        "reset",
        "reset after",
        "cut after",
        "500",
        "500 after",
        "429",
        "503",
        "503 after",
    ),
    *("late 0.3", "late 0.3", _LATE),
)
_READS: Final = ("lost", "reset", "cut after", "500", "429", "503", "late 0.3")
_POLL: Final = 0.05
_TOLD_EVERY: Final = 10.0


@attrs.frozen
class _Plan:
    """What happens to a request: a share of them meets one of these, by chance."""

    share: float
    kinds: tuple[str, ...]

    def get(self, number: int, otherwise: str, /) -> str:
        draw = random.Random(number)
        return draw.choice(self.kinds) if draw.random() < self.share else otherwise


@attrs.frozen
class Fleet:
    """What is run. ``database``: its address. ``points``: where processes must have died."""

    database: str
    people: int = 500
    leads: int = 2000
    clients: int = 40
    workers: int = 4
    threads: int = 2
    api_keys: int = 40
    faults: float = 0.06
    points: tuple[str, ...] = ()
    over: float = 300.0  # seconds until the work must be done


@attrs.define
class Result:
    """What came out. ``wrong`` is empty when all is well."""

    lines: list[str]
    wrong: list[str]
    hit: list[str]


def sail(fleet: Fleet, folder: Path, say: Callable[[str], None]) -> Result:
    """Run a fleet in a folder."""
    count = counting.Count()
    began = time.monotonic()
    crowd = people(fleet.people)
    posts = drawn(crowd, fleet.leads, seed=16)
    points = Points(_made(folder / "points"))
    base = Database(fleet.database)
    with (
        contextlib.closing(base),
        FaultyTenant(
            _Plan(fleet.faults, _WRITES),
            reads=_Plan(fleet.faults / 2, _READS),
            folder=_made(folder / "tenant"),
        ) as tenant,
    ):
        base.upgrade()
        with HaloPsaClient(**tenant.tenant, **CALM) as client:
            local_tenant.prepare(client)
        api_keys = _keys(base, fleet.api_keys)
        supervisor = Supervisor(
            _environment(fleet, folder, tenant), folder / "points", _made(folder / "logs")
        )
        port = _free_port()
        url = f"http://127.0.0.1:{port}/api/v1"
        over = threading.Event()
        try:
            supervisor.keep("server", ["serve", "--no-worker", "--port", str(port)])
            for number in range(fleet.workers):
                supervisor.keep(f"worker {number}", ["worker", "--threads", str(fleet.threads)])
            _wait_for(port)
            say(f"ready after {time.monotonic() - began:.1f} s")
            threading.Thread(target=_timeline, args=(base, points, say, over), daemon=True).start()
            books = _posted(fleet, url, api_keys, posts, supervisor, points)
            say(f"all is posted after {time.monotonic() - began:.1f} s")
            _until_done(base, count, began + fleet.over)
            say(f"all is done after {time.monotonic() - began:.1f} s")
            points.calm()
            time.sleep(0.5)  # who was just killed is on the way back
            _wait_for(port)
            statistics = counting.asked(url, api_keys[0], "/analytics/sync")
            performance = counting.asked(url, api_keys[0], "/analytics/performance")
        finally:
            over.set()
            supervisor.stop()
        counting.told(count, base, crowd, fleet.leads, books)
        counting.on_tenant(count, base, tenant, crowd)
        counting.statistics(count, statistics, crowd)
        counting.performance(count, performance, sum(book.answers for book in books))
        count.wrong += supervisor.wrong
        _tell(count, books, supervisor, tenant, points, fleet)
    count.lines.append(f"{time.monotonic() - began:.1f} s in all")
    return Result(count.lines, count.wrong, points.hit())


def _posted(
    fleet: Fleet,
    url: str,
    api_keys: list[str],
    posts: list[Post],
    supervisor: Supervisor,
    points: Points,
) -> list[clients.Books]:
    """Let all clients post; meanwhile the server is killed twice, and from the half on nobody passes a point."""
    waiting: queue.SimpleQueue[Post] = queue.SimpleQueue()
    for post in posts:
        waiting.put(post)
    books = [clients.Books() for _ in range(fleet.clients)]
    threads = []
    for number, book in enumerate(books):
        kind = clients.KINDS[number % len(clients.KINDS)]
        given = (kind, url, api_keys[number % len(api_keys)], waiting, book)
        threads.append(threading.Thread(target=clients.work, args=given, daemon=True))
        threads[-1].start()
    for share, event in ((0.75, supervisor.kill), (0.5, None), (0.25, supervisor.kill)):
        while waiting.qsize() > len(posts) * share and any(thread.is_alive() for thread in threads):
            supervisor.check()
            time.sleep(_POLL)
        if event is not None:
            event("server")
        else:
            points.hurry()
    while any(thread.is_alive() for thread in threads):
        supervisor.check()
        time.sleep(_POLL)
    return books


def _timeline(base: Database, points: Points, say: Callable[[str], None], over: threading.Event) -> None:
    """Tell now and then how far it is."""
    began = time.monotonic()
    while not over.wait(_TOLD_EVERY):
        with base.reading() as c:
            found = jobs.counts(c)
        said = ", ".join(f"{many} {state}" for state, many in found.items())
        say(f"{time.monotonic() - began:5.0f} s: jobs {said}; {len(points.hit())} points hit")


def _until_done(base: Database, count: counting.Count, until: float) -> None:
    while True:
        with base.reading() as c:
            left = jobs.counts(c)
        if not left["ready"] + left["running"]:
            return
        if time.monotonic() > until:
            count.wrong.append(f"the work is not done in time: {left}")
            return
        time.sleep(_POLL * 4)


def _tell(
    count: counting.Count,
    books: list[clients.Books],
    supervisor: Supervisor,
    tenant: FaultyTenant,
    points: Points,
    fleet: Fleet,
) -> None:
    refused: Counter[int] = Counter()
    for book in books:
        refused.update(book.refused)
    hit = points.hit()
    log = tenant.log
    count.lines += [
        f"answers: {sum(book.answers for book in books)}, refused {dict(refused)}, "
        f"requests without an answer: {sum(book.lost for book in books)}",
        f"longest post: {max((s for book in books for s in book.seconds), default=0):.1f} s",
        f"requests to the tenant: {len(log)}, {len(log) / fleet.people:.1f} for each person",
        f"what the tenant's line did: {dict(sorted(tenant.counts.items()))}",
        f"killed: {dict(supervisor.kills)}; at points: {len(hit)}",
    ]
    count.lines += [f"  died {point}" for point in hit]
    count.none("listed points where nobody died", (point for point in fleet.points if point not in hit))


def _environment(fleet: Fleet, folder: Path, tenant: FaultyTenant) -> dict[str, str]:
    config = folder / "leads.toml"
    config.write_text(_CONFIG, "utf-8")
    given = tenant.connection
    return {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(folder),
        "HALOPSA_LEADS_DATABASE": fleet.database,
        "HALOPSA_LEADS_CONFIG": str(config),
        "HALOPSA_LEADS_SECRET_KEY": "A" * 43 + "=",
        "HALOPSA_BASE_URL": given["base_url"],
        "HALOPSA_CLIENT_ID": given["client_id"],
        "HALOPSA_CLIENT_SECRET": given["client_secret"],
    }


def _keys(base: Database, many: int) -> list[str]:
    with base.writing() as c:
        return [keys.create(c, f"fleet {n}", ("admin",), now=time.time()) for n in range(many)]


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def _wait_for(port: int, patience: float = 30.0) -> None:
    until = time.monotonic() + patience
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(_POLL)
    raise TimeoutError("The server does not listen.")
