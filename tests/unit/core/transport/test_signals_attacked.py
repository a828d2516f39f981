"""An exception wherever Python lets a signal handler run leaves nobody waiting for nothing.

Handlers run at the start of a function, after a call and at the end of a loop's turn; not between the instructions
by which `with` takes or gives back a lock.

Of the longer ways some instructions are tried, others in each place; all of them with HALOPSA_EVERY_INSTRUCTION=1.
"""

from __future__ import annotations

import dis
import functools
import gc
import http.client
import itertools
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import CodeType, FrameType, SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
import requests
import urllib3

import halopsa
from halopsa._api import API
from halopsa.core.auth.sealed_token import key_of
from halopsa.core.auth.token_cache_file import FileTokenCache
from halopsa.core.auth.token_cache_use import use_of
from halopsa.core.auth.tokens import TokenManager
from halopsa.core.base.deadline import Deadline
from halopsa.core.base.waiter import BLOCKING
from halopsa.core.base.wakeup import Bell, Gate
from halopsa.core.config.settings import Config, TokenInfo
from halopsa.core.drive import drive
from halopsa.core.http.call import Call, Response
from halopsa.core.paging.page import RawPage
from halopsa.core.paging.prefetch import Ahead
from halopsa.core.session import Session
from halopsa.core.transport import connect
from halopsa.core.transport.exchange import Transport
from tests.of_halopsa import awaited, keep
from tests.unit.core.confined import confined

if TYPE_CHECKING:
    from _typeshed import TraceFunction

_OURS = (str(Path(halopsa.__file__).parent), threading.__file__)
_BELOW = tuple(str(Path(module.__file__ or "").parent) for module in (requests, urllib3, http.client))
_ALL = bool(os.environ.get("HALOPSA_EVERY_INSTRUCTION"))


#: The call of a function in Python ends without a look for signals, so a strike may come where no handler runs: between
#: a coroutine's making and its first step. Python then warns that it was never begun, and no more comes of it.
pytestmark = pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")

_LETS = ("RESUME", "CALL", "CALL_KW", "CALL_FUNCTION_EX", "JUMP_BACKWARD")


class _Strike(BaseException):
    """What a handler raises."""


def _run(call: Callable[[], object], at: int, files: tuple[str, ...]) -> int:
    """Call, raising in the place number ``at`` where a handler may run; return how many there were."""
    seen = 0
    last: dict[FrameType, int] = {}

    def trace(frame: FrameType, event: str, _: object) -> TraceFunction | None:
        nonlocal seen
        if not frame.f_code.co_filename.startswith(files) or frame.f_code.co_name == "__del__":
            return None
        frame.f_trace_opcodes = True
        before, last[frame] = last.get(frame), frame.f_lasti
        if event == "opcode" and before is not None and _lets_handlers_run(frame.f_code, before):
            seen += 1
            if seen == at:
                raise _Strike
        return trace

    outer = sys.gettrace()
    sys.settrace(trace)
    try:
        # RuntimeError: what Thread.start itself makes of it, in the midst of waiting for the thread.
        with suppress(_Strike, RuntimeError):
            confined(call)
    finally:
        sys.settrace(outer)
    return seen


@functools.cache
def _places(code: CodeType) -> frozenset[int]:
    found = list(dis.get_instructions(code))
    return frozenset(
        one.offset
        for before, one in itertools.pairwise(found)
        if one.opname in _LETS and before.opname != "LOAD_SPECIAL"
    )


def _lets_handlers_run(code: CodeType, offset: int) -> bool:
    return offset in _places(code)


def _attack(
    made: Callable[[], tuple[Callable[[], object], Callable[[], object]]],
    *,
    files: tuple[str, ...] = _OURS,
    most: int = 400,
) -> int:
    """Strike a call at its instructions; what follows must come to an end. Returns how many instructions."""
    call, _ = made()
    total = _run(call, -1, files)
    step = 1 if _ALL else max(1, total // most)
    for at in range(1, total + 1, step):
        call, follows = made()
        _run(call, at, files)
        _ends(follows, at)
    return total


def _ends(follows: Callable[[], object], at: int) -> None:
    """Do it in another thread: it must end, and well."""
    wrong: list[BaseException] = []

    def run() -> None:
        try:
            follows()
        except BaseException as error:  # noqa: BLE001 - told below
            wrong.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive(), f"after {at} instructions others hang"
    assert not wrong, (at, wrong)


@pytest.mark.parametrize("kind", [Gate, Bell])
def test_what_wakes_threads_holds_no_lock(kind: type[Gate | Bell]) -> None:
    def made() -> tuple[Callable[[], object], Callable[[], object]]:
        gate = kind()
        return lambda: gate.wait(0.0001), lambda: (gate.set(), gate.wait(1))

    assert _attack(made) >= 3


def test_a_token_that_is_being_fetched() -> None:
    config = Config.build(API, tenant="acme", client_id="x" * 36, client_secret="y")
    body = b'{"access_token": "t", "expires_in": 3600}'

    async def post(*_: object) -> Response:
        return Response(200, {"Content-Type": "application/json"}, body)

    def made() -> tuple[Callable[[], object], Callable[[], object]]:
        tokens = TokenManager(config, post)

        def get(deadline: Deadline) -> TokenInfo:
            return drive(lambda: tokens.get(deadline))

        return lambda: get(Deadline(5)), lambda: get(Deadline(0.5, hard=True))

    assert _attack(made) > 30


def test_a_token_that_is_being_kept_for_others(tmp_path: Path) -> None:
    """Nobody keeps the claim of a login, nor the lock of the file."""
    body = b'{"access_token": "t", "expires_in": 3600}'
    numbers = itertools.count()

    async def post(*_: object) -> Response:
        return Response(200, {"Content-Type": "application/json"}, body)

    def made() -> tuple[Callable[[], object], Callable[[], object]]:
        path = tmp_path / str(next(numbers))
        config = Config.build(API, tenant="acme", client_id="id", client_secret="y", token_cache=path)
        tokens = TokenManager(config, post, cache=use_of(config, BLOCKING, BLOCKING.sleep))

        def others() -> None:
            gc.collect()  # the tracing above holds the frames, and they what is held
            cache = FileTokenCache(str(path))
            assert drive(lambda: cache.claim(key_of(config), "other"))
            assert drive(lambda: cache.save(key_of(config), "text", 10.0))
            assert tokens.info is None or tokens.info.access_token == "t"  # the client lives on

        return lambda: drive(lambda: tokens.get(Deadline(5))), others

    assert _attack(made, most=60) > 100


def test_an_answer_that_is_kept() -> None:
    def made() -> tuple[Callable[[], object], Callable[[], object]]:
        core = Session(cast("Transport", SimpleNamespace(waiter=BLOCKING)), API.dialect)
        call = lambda: keep(core, "key", lambda: 5)  # noqa: E731 - the same twice
        return call, call

    assert _attack(made) > 5


def test_a_host_that_is_being_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 1))]
    monkeypatch.setattr(connect, "_ask", lambda host, port: found)
    names = iter(range(10**9))

    def made() -> tuple[Callable[[], object], Callable[[], object]]:
        name = f"host{next(names)}.example"
        return lambda: connect.resolve(name, 1, 5), lambda: connect.resolve(name, 1, 0.5)

    assert _attack(made) > 10


def test_no_thread_that_looks_a_host_up_can_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    def cut_short(host: str, port: int) -> list[connect.Address]:
        raise _Strike

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", none)
        patched.setattr(connect, "_ask", cut_short)
        with pytest.raises(_Strike):  # a signal handler's, in the thread that asks
            connect.resolve("nothread.example", 1, 1)
    monkeypatch.setattr(connect, "_ask", lambda host, port: [])
    assert connect.resolve("nothread.example", 1, 5) == []


def test_pages_that_are_read_ahead() -> None:
    def made() -> tuple[Callable[[], object], Callable[[], object]]:
        page = cast("RawPage[int]", object())
        pages: Ahead[int] = Ahead(awaited(lambda number, size: page), 5, 3)

        def read() -> None:
            try:
                for number in range(4):
                    pages.submit(number)
                for _ in range(4):
                    drive(pages.take)
            finally:
                pages.close()

        return read, pages.close

    assert _attack(made, most=150) > 50
    for thread in threading.enumerate():
        if thread.name == "prefetch":
            thread.join(5)
            assert not thread.is_alive()


class _Echo:
    """Answers each request with its path, in one connection for as long as that is open."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError, IndexError), connection, connection.makefile("rb") as lines:
            while True:
                path = lines.readline().split()[1].decode()
                while lines.readline().strip():
                    pass
                body = f'"{path}"'.encode()
                head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                connection.sendall(head.encode() % len(body) + body)

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def echo() -> Iterator[_Echo]:
    server = _Echo()
    yield server
    server.close()


# A socket may be left to the collector, which closes it and says so: lost is fine, used again is not.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize("first", [True, False], ids=["connecting", "connected"])
def test_no_connection_is_used_again_half_read(first: bool, echo: _Echo) -> None:
    numbers = iter(range(10**9))
    transports: list[Transport] = []

    def send(transport: Transport) -> None:
        path = f"/Echo/{next(numbers)}"
        answer = transport.send(Call("GET", path))
        assert answer.json() == f"/api{path}"

    def made() -> tuple[Callable[[], object], Callable[[], object]]:
        transport = Transport(Config.build(API, base_url=echo.url, token_source=lambda: "t"))
        transports.append(transport)
        if not first:
            send(transport)

        def follows() -> None:
            for _ in range(3):
                send(transport)
            transport.close()

        return lambda: send(transport), follows

    assert _attack(made, files=(*_OURS, *_BELOW), most=50) > 100
    for transport in transports:
        transport.close()
    transports.clear()
    gc.collect()  # here, not in the next test
