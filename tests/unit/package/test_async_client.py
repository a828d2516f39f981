"""The async client has what the blocking one has, name by name; and it works: calls, lists, changes, names, files."""

from __future__ import annotations

import ast
import asyncio
import base64
import importlib
import inspect
import io
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import anyio
import pytest

from halopsa import AsyncChanges, AsyncHaloPsaClient, AsyncListing, Changes, HaloPsaClient, Listing
from halopsa.core.base.async_waiter import SUSPENDING
from halopsa.core.config.settings import Config
from halopsa.core.operations.resource import ResourceBase
from halopsa.core.paging.async_prefetch import AsyncAhead
from halopsa.core.transport.exchange import Transport
from halopsa.core.transport.wire import WireRequest
from halopsa.errors import (
    HaloPsaConfigError,
    HaloPsaServerError,
    HaloPsaUnsupportedError,
    HaloPsaValidationError,
)
from halopsa.export import export
from halopsa.models.ticket_row import TicketRow
from tests.unit.core.looping import Served, Wire, body_of, transport
from tests.unit.core.test_async import serve

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[3]

#: What each client has under a name of its own, the same in sense.
OTHER_NAMES = {"close": "aclose", "__enter__": "__aenter__", "__exit__": "__aexit__"}
#: What returns at once what is read with ``async for``.
READ = ("list_all", "changed_since")


class Client(AsyncHaloPsaClient):
    """Over a wire without a network."""

    wire: Wire

    def _transport_of(self, config: Config) -> Transport:
        return transport(self.wire)


def run(work: Callable[[Client, Wire], Awaitable[T]], served: Served = serve) -> T:
    """Run it in a loop."""

    async def main() -> T:
        Client.wire = Wire(served)
        client = Client(base_url="https://acme.example", client_id="x", client_secret="y")
        return await work(client, Client.wire)

    return asyncio.run(main())


# Name by name


def members(cls: type) -> dict[str, Any]:
    """Return what is public of a class and of its bases."""
    names = {*dir(cls), *(name for name in OTHER_NAMES if hasattr(cls, name))}
    return {
        name: inspect.getattr_static(cls, name)
        for name in names
        if not name.startswith("_") or name in {*OTHER_NAMES, *OTHER_NAMES.values()}
    }


def shape(function: Callable[..., object]) -> tuple[list[str], str]:
    """Return the parameters of a function, with kinds, types and defaults, and what it returns."""
    signature = inspect.signature(inspect.unwrap(function))
    return [str(parameter) for parameter in signature.parameters.values()], str(signature.return_annotation)


def blocking(text: str) -> str:
    return text.replace("Async", "")


def differences(sync: type, aio: type) -> list[str]:
    """Return what the async class has otherwise than the blocking one."""
    ours, theirs = members(sync), members(aio)
    wanted = {OTHER_NAMES.get(name, name): value for name, value in ours.items()}
    found = [f"{sync.__name__}.{name} has no twin" for name in wanted.keys() - theirs.keys()]
    found += [f"{aio.__name__}.{name} is more" for name in theirs.keys() - wanted.keys()]
    for name in sorted(wanted.keys() & theirs.keys()):
        one, other = wanted[name], theirs[name]
        if not inspect.isfunction(one):
            if type(one) is not type(other):
                found.append(f"{aio.__name__}.{name} is a {type(other).__name__}")
            functions = [
                getattr(each, "__func__", None) or getattr(each, "fget", None) or getattr(each, "func", None)
                for each in (one, other)
            ]
            if None in functions:
                continue
            one, other = functions
        elif inspect.iscoroutinefunction(other) is (name in READ):
            found.append(f"{aio.__name__}.{name} waits, or does not, as it should not")
        elif inspect.iscoroutinefunction(one):
            found.append(f"{sync.__name__}.{name} is async")
        given, returns = shape(other)
        given = [each.replace("Awaitable[object]", "object") for each in given]  # of a method handed over
        if (given, blocking(returns)) != shape(one):
            found.append(f"{aio.__name__}.{name}{given} -> {returns}, not {shape(one)}")
    return found


def test_the_clients_have_the_same_methods() -> None:
    assert differences(HaloPsaClient, AsyncHaloPsaClient) == []
    assert {"request", "aclose", "from_env", "tickets", "api", "rate_limit"} <= members(
        AsyncHaloPsaClient
    ).keys()


def resources(folder: str) -> list[str]:
    return sorted(path.stem for path in (ROOT / "halopsa" / folder).glob("[a-z]*.py"))


def of_module(name: str) -> type:
    """Return the resource's class of a module."""
    found = [
        value
        for value in vars(importlib.import_module(name)).values()
        if inspect.isclass(value) and value.__module__ == name and issubclass(value, ResourceBase)
    ]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("folder", ["resources", "api"])
def test_the_resources_have_the_same_methods(folder: str) -> None:
    names = resources(folder)
    assert names == resources(f"aio/{folder}")
    assert len(names) > 25
    found = []
    for name in names:
        sync, aio = of_module(f"halopsa.{folder}.{name}"), of_module(f"halopsa.aio.{folder}.{name}")
        assert aio.__name__ == f"Async{sync.__name__}"
        found += differences(sync, aio)
    assert found == []


@pytest.mark.parametrize(("sync", "aio"), [(Listing, AsyncListing), (Changes, AsyncChanges)])
def test_the_listings_have_the_same_methods(sync: type, aio: type) -> None:
    ours, theirs = members(sync), members(aio)
    assert theirs.keys() - ours.keys() <= {"aclose", "report"}
    assert ours.keys() <= theirs.keys()
    for name in ours:
        assert inspect.iscoroutinefunction(theirs[name]) is name.startswith("to_"), name
        given, returns = shape(theirs[name])
        returns = blocking(returns).replace("Iterator[Page[T]]", "Generator[Page[T], None, None]")
        assert (given, returns) == shape(ours[name])


def test_a_difference_is_found() -> None:
    class Sync:
        def get(self, id: int) -> None: ...
        def gone(self) -> None: ...
        def list_all(self) -> None: ...

    class Aio:
        async def get(self, id: str) -> None: ...
        async def list_all(self) -> None: ...
        async def more(self) -> None: ...

    said = differences(Sync, Aio)
    assert len(said) == 4, said


def test_the_attributes_are_the_same() -> None:
    def names(module: str, cls: str) -> set[str]:
        tree = ast.parse((ROOT / f"halopsa/{module}.py").read_text(encoding="utf-8"))
        node = next(each for each in tree.body if isinstance(each, ast.ClassDef) and each.name == cls)
        return {item.name for item in node.body if isinstance(item, ast.FunctionDef)}

    assert names("resources/_attributes", "ResourceAttributes") == names(
        "aio/resources/_attributes", "AsyncResourceAttributes"
    )
    assert names("api/__init__", "Api") == names("aio/api/__init__", "AsyncApi")


def test_the_blocking_client_loads_nothing_async() -> None:
    script = (
        "import sys, halopsa; c = halopsa.HaloPsaClient(tenant='acme', token_source=lambda: 'x')\n"
        "c.tickets, c.api.tax\n"
        "bad = [m for m in sys.modules if m.startswith('halopsa.') and ('aio' in m or 'async' in m)]\n"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT, timeout=60)  # noqa: S603 - ours


def test_what_is_needed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "anyio", None)
    monkeypatch.setitem(sys.modules, "httpcore2", None)
    for name in ("halopsa.core.base.async_waiter", "halopsa.core.transport.async_sender"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    with pytest.raises(HaloPsaConfigError, match=r"needs httpcore2 and anyio: .*\[async\]"):
        AsyncHaloPsaClient(tenant="acme", client_id="x", client_secret="y")


def test_the_extra_of_a_table_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all()
        for missing, table in (("pyarrow", listing.to_arrow), ("pandas", listing.to_pandas)):
            with monkeypatch.context() as patched:
                patched.setitem(sys.modules, missing, None)
                with pytest.raises(HaloPsaConfigError, match=f"needs {missing}") as caught:
                    await table()
                assert caught.value.instance == "acme.example"
        assert wire.asked == []

    run(work)


# Calls


def test_calls_and_their_refusals() -> None:
    async def work(client: Client, wire: Wire) -> None:
        assert (await client.tickets.get(3)).summary == "Ticket 3"
        assert [row.id for row in await client.tickets.list(page_size=50)] == list(range(1, 51))
        assert (await client.api.tickets.get(4)).summary == "Ticket 4"
        assert await client.request("GET", "/Tickets/5") == {"id": 5, "summary": "Ticket 5"}
        assert (await client.tickets.create(summary="x", team_id=4)).id == 7
        asked = len(wire.asked)
        for refused in (
            client.tickets.get(1, nope=1),  # type: ignore[call-arg]  # refused at run time too
            client.tickets.list({"client_id": 1}),  # type: ignore[call-arg, arg-type]  # the same
            client.request("GET", "/a?b"),
        ):
            with pytest.raises(HaloPsaValidationError) as caught:
                await refused
            assert caught.value.instance == "acme.example"
        assert len(wire.asked) == asked
        assert repr(client.tickets) == "<AsyncTickets of a HaloPSA client>"

    run(work)


# Whole lists


async def collected(listing: AsyncListing[TicketRow], seen: list[object]) -> None:
    async for row in listing:
        seen.append(row.id)


def test_a_whole_list_is_read_with_pages_ahead() -> None:
    async def work(client: Client, wire: Wire) -> None:
        for prefetch, most in ((1, 1), (4, 3)):
            wire.most = 0
            listing = client.tickets.list_all(page_size=50, prefetch=prefetch)
            assert [row.id async for row in listing] == list(range(1, 231))
            assert listing.report.complete
            assert wire.most >= most
            assert [row.id for row in await listing.to_list()] == list(range(1, 231))
            assert [len(page) async for page in listing.pages()] == [50, 50, 50, 50, 30]
            assert wire.now == 0

    run(work)


def test_wrong_arguments_are_refused_when_it_is_called() -> None:
    async def work(client: Client, wire: Wire) -> None:
        for wrong in ({"prefetch": 0}, {"clientid": 1}, {"resume": "{}"}):
            with pytest.raises(HaloPsaValidationError) as caught:
                client.tickets.list_all(**wrong)
            assert caught.value.instance == "acme.example"
        assert wire.asked == []

    run(work)


def test_names_in_filters_are_looked_up_when_reading_begins() -> None:
    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all(category_1="Hardware>Printer")
        assert wire.asked == []
        with pytest.raises(HaloPsaUnsupportedError, match="before reading begins"):
            listing.checkpoint()
        assert len(await listing.to_list()) == 230
        assert wire.names().count("Category") == 1
        assert "rows=230" in repr(listing)
        listing.checkpoint()
        with pytest.raises(HaloPsaValidationError, match="no 'Nope'"):
            await client.tickets.list_all(category_1="Nope").to_list()

    run(work)


def test_a_listing_that_was_left_goes_on_from_its_checkpoint() -> None:
    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all(page_size=50, prefetch=3)
        seen = []
        async for row in listing:
            seen.append(row.id)
            if len(seen) == 70:
                break
        saved = listing.checkpoint().to_json()
        await listing.aclose()
        assert wire.now == 0
        assert listing.report.why == "stopped by the caller before the end"
        rest = client.tickets.list_all(page_size=50, prefetch=3, resume=saved)
        assert seen + [row.id async for row in rest] == list(range(1, 231))

    run(work)


def test_aclose_waits_for_what_a_loop_that_was_left_had_asked_for() -> None:
    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all(page_size=10, prefetch=4)
        for _ in range(3):  # of several loops
            async for row in listing:
                if row.id == 11:
                    while not wire.now:
                        await asyncio.sleep(0)
                    break
        assert wire.now
        await listing.aclose()
        assert wire.now == 0
        assert len(await listing.to_list()) == 230

    run(work)


@pytest.mark.parametrize("last", [1, 10, 11, 12, 21, 31, 41])
def test_aclose_ends_wherever_a_loop_was_left(last: int) -> None:
    """Also where what was asked for last has not begun."""

    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all(page_size=10, prefetch=4)
        async for row in listing:
            if row.id == last:
                break
        async with asyncio.timeout(5):
            await listing.aclose()
        assert wire.now == 0

    run(work)


def test_tables_and_frames() -> None:
    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all(page_size=50, prefetch=2)
        table = await listing.to_arrow()
        assert table.column("id").to_pylist() == list(range(1, 231))
        assert listing.report.complete
        frame = await listing.to_pandas()
        assert list(frame["id"]) == list(range(1, 231))
        assert str(frame.dtypes["id"]) == "Int64"

    run(work)


def test_an_export_says_how_it_is_made_in_a_loop(tmp_path: Path) -> None:
    async def work(client: Client, wire: Wire) -> None:
        listing: Any = client.tickets.list_all()
        with pytest.raises(HaloPsaConfigError, match="run it in a thread, with a HaloPsaClient"):
            export(listing, tmp_path / "tickets.csv")
        assert wire.asked == []

    run(work)


def test_an_iteration_that_is_dropped_ends_at_once() -> None:
    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all(page_size=10, prefetch=4)
        rows = aiter(listing)
        for _ in range(11):
            await anext(rows)
        while not wire.now:
            await asyncio.sleep(0)
        del rows  # and not: gc.collect()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert wire.now == 0
        assert listing.report.rows > 0
        assert not listing.report.complete

    run(work)


def test_a_cancelled_iteration_leaves_nothing_in_flight() -> None:
    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all(page_size=10, prefetch=8)
        reading = asyncio.create_task(listing.to_list())
        while wire.now < 5:
            await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        await listing.aclose()
        assert wire.now == 0
        assert listing.report.why.startswith("CancelledError at page")
        assert len(asyncio.all_tasks()) == 1

    run(work)


def test_an_error_of_a_page_ahead_comes_in_its_place() -> None:
    def broken(request: WireRequest) -> object:
        return 500 if request.params.get("page_no") == "3" else serve(request)

    async def work(client: Client, wire: Wire) -> None:
        listing = client.tickets.list_all(page_size=50, prefetch=4)
        seen: list[object] = []
        with pytest.raises(HaloPsaServerError) as caught:
            await collected(listing, seen)
        assert seen == list(range(1, 101))
        assert caught.value.instance == "acme.example"
        assert "at page 3" in listing.report.why

    run(work, broken)


def test_two_tasks_do_not_share_an_iteration() -> None:
    async def work(client: Client, wire: Wire) -> None:
        rows = aiter(client.tickets.list_all(page_size=50))
        first = asyncio.ensure_future(anext(rows))
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="another task"):
            await anext(rows)
        assert (await first).id == 1
        assert (await anext(rows)).id == 2

    run(work)


def test_changes_and_their_bookmark() -> None:
    async def work(client: Client, wire: Wire) -> None:
        start = datetime(2026, 3, 1, tzinfo=UTC)
        changes = client.tickets.changed_since(start, page_size=50, prefetch=3)
        assert changes.bookmark().since == start
        assert [row.id async for row in changes] == list(range(1, 231))
        assert changes.report.complete
        assert changes.bookmark().since > start
        with pytest.raises(HaloPsaUnsupportedError, match="keep bookmark"):
            changes.checkpoint()

    run(work)


# Files


class Upload:
    """An upload of a web framework: its methods are to be awaited."""

    filename = "photo.png"

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)
        self.pieces = 0

    async def read(self, size: int = -1) -> bytes:
        await asyncio.sleep(0)
        self.pieces += 1
        return self._file.read(size)

    async def seek(self, offset: int) -> None:
        self._file.seek(offset)


def attached(request: WireRequest) -> object:
    return {"id": 5, **body_of(request)} if request.method == "POST" else serve(request)


@pytest.mark.parametrize("kind", ["path", "open", "async", "at its end"])
def test_files_are_read_in_pieces_between_which_others_run(tmp_path: Path, kind: str) -> None:
    content = bytes(range(256)) * 4096 * 3  # three megabytes
    path = tmp_path / "photo.png"
    path.write_bytes(content)

    async def work(client: Client, wire: Wire) -> None:
        turns = 0

        async def beat() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        await client.tickets.get(1)  # there is a token
        heart = asyncio.create_task(beat())
        upload = Upload(content)
        with path.open("rb") as file:
            if kind == "at its end":
                file.seek(0, 2)
                await upload.seek(0)
            given: Any = {"path": path, "async": upload}.get(kind, file)
            before, pieces = turns, len(content) >> 18
            sending = asyncio.create_task(client.tickets.add_attachment(3, given))
            while "Attachment" not in wire.names():
                await asyncio.sleep(0)
            assert turns - before >= pieces
            await sending
        heart.cancel()
        assert sent == [f"data:image/png;base64,{base64.b64encode(content).decode()}"]

    sent: list[object] = []

    def served(request: WireRequest) -> object:
        if request.method == "POST":
            sent.append(body_of(request)["data_base64"])
        return attached(request)

    run(work, served)


def test_a_download_is_awaited(tmp_path: Path) -> None:
    async def work(client: Client, wire: Wire) -> None:
        assert b"Ticket" in await client.attachments.download(3)
        assert await client.attachments.download(3, to=tmp_path / "a.json") > 10
        assert b"Ticket" in (tmp_path / "a.json").read_bytes()

    run(work)


@pytest.mark.parametrize("driver", ["asyncio", "trio"])
def test_who_reads_is_told_when_another_task_closes_the_listing(driver: str) -> None:
    """Both wait for the same page; neither is forgotten."""
    told: list[str] = []

    async def fetch(page_no: int, page_size: int) -> Any:  # noqa: ANN401 - never returns
        await anyio.sleep_forever()

    async def main() -> None:
        ahead: AsyncAhead[Any] = AsyncAhead(fetch, 50, SUSPENDING.gate)
        ahead.requests = 1  # the first page was fetched by the reader
        ahead.submit(2)

        async def read() -> None:
            with pytest.raises(RuntimeError, match="another task closed"):
                await ahead.take()
            told.append("reader")

        with anyio.fail_after(5):
            async with anyio.create_task_group() as group:
                group.start_soon(read)
                await anyio.sleep(0.01)
                ahead.close()
                await ahead.closed()
                told.append("closer")

    anyio.run(main, backend=driver)
    assert sorted(told) == ["closer", "reader"]
