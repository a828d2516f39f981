"""What the threads do, and the books they keep."""

from __future__ import annotations

import inspect
import random
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from halopsa import HaloPsaClient, HaloPsaError
from halopsa.resources.tickets import Tickets
from tests.soak.tenant import Tenant

TICKETS = 300
_KNOWN = inspect.signature(Tickets.list_all).parameters
_PREFETCH: dict[str, Any] = {"prefetch": 3} if "prefetch" in _KNOWN else {}  # Any: given as a keyword


class Books:
    """Which records there must be in the end, by their names. One per thread; names are never used twice."""

    def __init__(self) -> None:
        self.alive: dict[str, tuple[int, str]] = {}  # name: id and the note last written
        self.unsure: dict[str, str] = {}  # a write of it failed: there may be one, or none
        self.gone: set[str] = set()
        self.files: dict[int, bytes] = {}
        self.done: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.wrong: list[str] = []


class Worker:
    """One thread's share of the work."""

    def __init__(self, client: HaloPsaClient, tenant: Tenant, number: int) -> None:
        self.client = client
        self.tenant = tenant
        self.number = number
        self.chance = random.Random(number)
        self.books = Books()
        self._made = 0
        self._works: list[tuple[Callable[[], None], int]] = [
            (self.read, 40),
            (self.page, 12),
            (self.raw, 12),
            (self.walk, 1),
            (self.create, 8),
            (self.change, 8),
            (self.delete, 8),
            (self.upload, 3),
            (self.download, 3),
            (self.remove, 3),
        ]

    def run(self, until: int) -> None:
        """Work until the tenant has answered so many requests."""
        works, weights = zip(*self._works, strict=True)
        while self.tenant.requests < until and len(self.books.wrong) < 5:
            work = self.chance.choices(works, weights)[0]
            name = work.__name__
            try:
                work()
                self.books.done[name] += 1
            except HaloPsaError as error:
                self.books.failed[f"{name}: {type(error).__name__} {error.status_code or ''}"] += 1
            except Exception as error:  # noqa: BLE001 - this is what the run is to find
                self.books.wrong.append(f"{name}: {error!r}")

    def check(self, right: object, what: str) -> None:
        if not right:
            self.books.wrong.append(what)

    # Reads

    def read(self) -> None:
        wanted = self.chance.randint(1, TICKETS)
        found = self.client.tickets.get(wanted)
        self.check(found.id == wanted, f"asked for ticket {wanted}, got {found.id}")

    def page(self) -> None:
        page_no = self.chance.randint(1, 10)
        page = self.client.tickets.list(page_size=20, page_no=page_no, order="id")
        self.check(len(page) == 20, f"page {page_no} has {len(page)} rows")
        self.check(len({row.id for row in page}) == 20, f"page {page_no} has a row twice")

    def raw(self) -> None:
        found = self.client.request("GET", "/Status", params={"type": "ticket"})
        self.check(isinstance(found, list) and found, "no statuses")

    def walk(self) -> None:
        listing = self.client.tickets.list_all(page_size=50, **_PREFETCH)
        ids = [row.id for row in listing]
        self.check(len(ids) == len(set(ids)) == TICKETS, f"a traversal had {len(ids)} rows")
        self.check(listing.report.complete, "a traversal was incomplete")

    # Writes

    def create(self) -> None:
        self._made += 1
        name = f"Soak {self.number}-{self._made}"
        self.books.unsure[name] = "made"
        made = self.client.suppliers.create(name=name, notes="made")
        self.check(made.name == name, f"made {name}, got {made.name}")
        del self.books.unsure[name]
        self.books.alive[name] = (made.id or 0, "made")

    def change(self) -> None:
        if not self.books.alive:
            return
        name, (ident, _) = self.chance.choice(list(self.books.alive.items()))
        del self.books.alive[name]
        self.books.unsure[name] = "changed"
        note = f"changed {self.chance.random()}"
        self.client.suppliers.update(ident, notes=note)
        del self.books.unsure[name]
        self.books.alive[name] = (ident, note)

    def delete(self) -> None:
        if len(self.books.alive) < 10:
            return
        name, (ident, _) = self.chance.choice(list(self.books.alive.items()))
        del self.books.alive[name]
        self.books.unsure[name] = "deleted"
        self.client.suppliers.delete(ident)
        del self.books.unsure[name]
        self.books.gone.add(name)

    # Files

    def upload(self) -> None:
        content = self.chance.randbytes(self.chance.choice([10, 3000, 20_000]))
        made = self.client.tickets.add_attachment(
            self.chance.randint(1, TICKETS), content, filename=f"soak-{self.number}.bin"
        )
        self.books.files[made.id or 0] = content

    def download(self) -> None:
        if self.books.files:
            ident, content = self.chance.choice(list(self.books.files.items()))
            self.check(self.client.attachments.download(ident) == content, f"file {ident} has changed")

    def remove(self) -> None:
        if len(self.books.files) > 3:
            self.client.attachments.delete(self.books.files.popitem()[0])


def work(workers: list[Worker], until: int) -> None:
    """Run all, each in a thread."""
    threads = [threading.Thread(target=worker.run, args=(until,)) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def settle(client: HaloPsaClient, workers: list[Worker]) -> tuple[int, int, list[str]]:
    """Compare the books with what the tenant has: rows expected, rows unsure, and what is wrong."""
    wrong = [fault for worker in workers for fault in worker.books.wrong]
    rows = [row for row in client.suppliers.list_all(page_size=100) if (row.name or "").startswith("Soak ")]
    found = Counter(row.name or "" for row in rows)
    notes = {row.name or "": client.suppliers.get(row.id or 0).notes for row in rows}
    wrong += [f"{name} is there {times} times" for name, times in found.items() if times > 1]
    expected = unsure = 0
    known: set[str] = set()
    for worker in workers:
        books = worker.books
        known |= books.alive.keys() | books.unsure.keys()
        expected += len(books.alive)
        unsure += len(books.unsure)
        wrong += [f"{name} is lost" for name in books.alive if name not in found]
        wrong += [f"{name} was deleted and is there" for name in books.gone if name in found]
        wrong += [
            f"{name} says {notes[name]!r} instead of {note!r}"
            for name, (_, note) in books.alive.items()
            if name in found and notes[name] != note
        ]
    wrong += [f"{name} is nobody's" for name in found if name not in known]
    return expected, unsure, wrong
