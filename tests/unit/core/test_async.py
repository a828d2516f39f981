"""The core in an event loop: what sends or waits suspends, blocks nothing, and decides as it does without a loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from halopsa._api import API
from halopsa.core.changes.changes import Changes, ChangesReading
from halopsa.core.operations.kinds import Kinds
from halopsa.core.paging.listing import Listing, plan_of
from halopsa.core.paging.prefetch import OneByOne
from halopsa.core.paging.reading import all_rows
from halopsa.core.session import ClientBase
from halopsa.core.transport.wire import WireRequest
from halopsa.errors import HaloPsaServerError, HaloPsaValidationError
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow
from halopsa.settings import RateLimitConfig
from tests.unit.core.looping import Served, Wire, body_of, transport

T = TypeVar("T")

_TOTAL = 230
_LIST: dict[str, Any] = {
    "order": None,
    "orderdesc": None,
    "search": None,
    "allow_unknown": False,
    "timeout": None,
}


class _Operations(Kinds[TicketRow, Ticket]):
    """The operations of a resource as an async client has them."""

    def get(self, ident: int) -> Coroutine[Any, Any, Ticket]:
        return self._aget(self._op("get"), ident, timeout=None, options={})

    def create(self, **fields: object) -> Coroutine[Any, Any, Ticket]:
        return self._acreate(self._op("create"), None, fields)

    async def rows(self, **filters: object) -> list[Any]:
        page = await self._alist(self._op("list"), page_size=50, page_no=1, filters=filters, **_LIST)
        return [row.id for row in page]

    async def all_rows(self, **filters: object) -> list[Any]:
        reader, options = await self._whole(
            self._op("list"), page_size=100, progress=None, filters=filters, **_LIST
        ).made()
        return [row.id for row in await all_rows(plan_of(Listing(reader.page, **options)))]

    async def changed_since(self, when: datetime) -> tuple[list[Any], Changes[TicketRow]]:
        reader, options = await self._changed(
            self._op("list"),
            when,
            overlap=timedelta(minutes=5),
            page_size=100,
            prefetch=1,
            strict=False,
            consistent=False,
            allow_unknown=False,
            timeout=None,
            progress=None,
            filters={},
        ).made()
        changes: Changes[TicketRow] = Changes(reader.page, **options)
        plan, rows = plan_of(changes), []
        with ChangesReading(plan, lambda: OneByOne(plan.fetch, 100), changes._changes) as reading:
            while (page := await reading.page()) is not None:
                rows += [row.id for row in page]
        reading.conclude()
        return rows, changes


def serve(request: WireRequest) -> object:
    """Answer as a small tenant does."""
    name = request.url.rpartition("/")[2]
    if request.method == "POST":
        return {"id": 7, **body_of(request)}
    if name == "Category":
        return [{"id": 31, "value": "Hardware>Printer", "type_id": 1}]
    if name == "Team":
        return [{"id": 4, "name": "Network"}]
    if name == "Tickets":
        size, no = int(request.params["page_size"]), int(request.params["page_no"])
        rows = [{"id": n} for n in range((no - 1) * size + 1, min(no * size, _TOTAL) + 1)]
        return {"record_count": _TOTAL, "tickets": rows}
    return {"id": int(name), "summary": f"Ticket {name}"}


def tickets(wire: Wire, limit: RateLimitConfig | None = None) -> _Operations:
    return _Operations(ClientBase(transport(wire, limit), API.dialect), "tickets")


def run(serve: Served, work: Callable[[_Operations, Wire], Awaitable[T]]) -> T:
    """Run it in a loop, and see to it that others had their turn meanwhile."""

    async def main() -> T:
        beats: list[float] = []

        async def beat() -> None:
            while True:
                beats.append(time.monotonic())
                await asyncio.sleep(0.001)

        wire = Wire(serve)
        heart = asyncio.create_task(beat())
        try:
            return await work(tickets(wire), wire)
        finally:
            heart.cancel()
            assert len(beats) > 2

    return asyncio.run(main())


def test_calls_are_under_way_together_and_share_a_token() -> None:
    async def work(ops: _Operations, wire: Wire) -> None:
        found = await asyncio.gather(*(ops.get(number) for number in range(1, 9)))
        assert [record.summary for record in found] == [f"Ticket {n}" for n in range(1, 9)]
        assert wire.names().count("token") == 1
        assert wire.most == 8

    run(serve, work)


def test_whole_lists_are_read_side_by_side() -> None:
    async def work(ops: _Operations, wire: Wire) -> None:
        one, other = await asyncio.gather(ops.all_rows(), ops.all_rows())
        assert one == other == list(range(1, _TOTAL + 1))
        assert wire.names().count("Tickets") == 6
        assert wire.most == 2

    run(serve, work)


def test_a_name_is_looked_up_once_for_all_who_want_it() -> None:
    async def work(ops: _Operations, wire: Wire) -> None:
        found = await asyncio.gather(*(ops.rows(category_1="Hardware>Printer") for _ in range(5)))
        assert found == [list(range(1, 51))] * 5
        assert wire.names().count("Category") == 1
        assert {asked[2].get("category_1") for asked in wire.asked if asked[1] == "Tickets"} == {"31"}

    run(serve, work)


def test_those_who_wait_for_a_look_up_share_its_error() -> None:
    def broken(request: WireRequest) -> object:
        return 500 if request.url.endswith("/Category") else serve(request)

    async def work(ops: _Operations, wire: Wire) -> None:
        found = await asyncio.gather(
            *(ops.rows(category_1="Hardware>Printer") for _ in range(3)), return_exceptions=True
        )
        assert [type(error) for error in found] == [HaloPsaServerError] * 3
        assert len({id(error) for error in found}) == 3
        assert "Tickets" not in wire.names()

    run(broken, work)


def test_who_is_cancelled_leaves_the_look_up_to_those_who_wait() -> None:
    async def work(ops: _Operations, wire: Wire) -> None:
        await ops.get(1)  # there is a token
        first = asyncio.create_task(ops.rows(category_1="Hardware>Printer"))
        while "Category" not in wire.names():
            await asyncio.sleep(0)
        second = asyncio.create_task(ops.rows(category_1="Hardware>Printer"))
        await asyncio.sleep(0)
        first.cancel()
        assert await second == list(range(1, 51))
        with pytest.raises(asyncio.CancelledError):
            await first
        assert wire.names().count("Category") == 2

    run(serve, work)


def test_a_write_looks_up_what_it_needs_and_is_sent_once() -> None:
    async def work(ops: _Operations, wire: Wire) -> None:
        made = await asyncio.gather(ops.create(summary="x", team_id=4), ops.create(summary="x", team_id=4))
        assert [record.id for record in made] == [7, 7]
        assert sorted(method for method, name, _ in wire.asked if name == "Tickets") == ["POST", "POST"]
        assert wire.names().count("Team") == 1
        with pytest.raises(HaloPsaValidationError, match="summry"):
            await ops.create(summry="x")

    run(serve, work)


def test_a_call_that_is_repeated_waits_without_blocking() -> None:
    tried: list[str] = []

    def shaky(request: WireRequest) -> object:
        tried.append(request.url)
        return 503 if len(tried) == 1 else serve(request)

    async def work(ops: _Operations, wire: Wire) -> None:
        slow = asyncio.create_task(ops.get(1))
        while not tried:
            await asyncio.sleep(0)
        await ops.get(2)
        assert not slow.done()
        await slow
        assert [url.rpartition("/")[2] for url in tried] == ["1", "2", "1"]

    run(shaky, work)


def test_a_call_that_waits_for_the_limit_lets_others_run() -> None:
    async def main() -> None:
        wire = Wire(serve)
        ops = tickets(wire, RateLimitConfig(max_requests=3, window=0.3, throttle_threshold=1.0))
        started = time.monotonic()
        turns = 0
        waiting = asyncio.gather(*(ops.get(number) for number in range(1, 5)))
        while not waiting.done():
            turns += 1
            await asyncio.sleep(0.001)
        assert [record.id for record in await waiting] == [1, 2, 3, 4]
        assert time.monotonic() - started >= 0.3
        assert turns > 10

    asyncio.run(main())


def test_changes_are_read_and_the_next_bookmark_is_the_server_s() -> None:
    async def work(ops: _Operations, wire: Wire) -> None:
        rows, changes = await ops.changed_since(datetime(2026, 3, 1, tzinfo=UTC))
        assert rows == list(range(1, _TOTAL + 1))
        assert changes.bookmark().since > datetime(2026, 3, 1, tzinfo=UTC)
        assert changes.bookmark().since <= datetime(2026, 3, 2, 12, tzinfo=UTC)

    run(serve, work)
