"""A listing without a server, for the tests of exports."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from halopsa.core.paging.listing import Listing, RawPage
from halopsa.errors import FAMILY
from halopsa.models.ticket_row import TicketRow
from tests.of_halopsa import awaited, decode, raw_page

SIZE = 5


def wire(number: int) -> dict[str, object]:
    """Ticket ``number`` as a server would send it."""
    return {
        "id": number,
        "summary": f"Ticket {number} é",
        "dateoccurred": "2026-01-02T03:04:05",
        f"only_{number % 3}": number if number % 2 else "text",
        "customfields": [{"id": 1, "name": "CFregion", "value": number % 4}],
    }


class Tenant:
    """Tickets 1 to ``count`` in pages. ``fail`` may raise when a page is asked for."""

    def __init__(self, count: int = 23, *, claimed: int | None = None) -> None:
        self.count = count
        self.claimed = count if claimed is None else claimed
        self.asked: list[int] = []
        self.fail: Callable[[int], object] = lambda page_no: None

    def listing(self, *, strict: bool = False, identity: str = "") -> Listing[TicketRow]:
        return Listing(awaited(self.fetch), page_size=SIZE, strict=strict, identity=identity, family=FAMILY)

    def fetch(self, page_no: int, page_size: int) -> RawPage[TicketRow]:
        self.asked.append(page_no)
        self.fail(page_no)
        numbers = range(1, self.count + 1)[(page_no - 1) * page_size : page_no * page_size]
        rows = [decode(TicketRow, wire(number), dialect="v2") for number in numbers]
        return raw_page(rows, [(number,) for number in numbers], self.claimed)


def names(folder: Path) -> set[str]:
    """The files of a folder."""
    return {path.name for path in folder.iterdir()}


def read_jsonl(path: Path) -> list[dict[str, object]]:
    """The rows of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
