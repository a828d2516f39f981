"""The async client beside bare httpcore2, httpx2 and aiohttp, in one run: cost of a request, many in flight, imports.

httpx2 and aiohttp are installed into a folder of their own, ``build/bench/async``; what cannot be is left out.
"""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any, Final

import httpcore2

from halopsa import AsyncHaloPsaClient, RateLimitConfig
from tests.bench.calls import server
from tests.bench.imports import CLIENT
from tests.bench.measure import BUILD, Line, Timer, fresh, in_turns, started

Request = Callable[[], Awaitable[object]]
_PEERS: Final = ("httpx2", "aiohttp")
_OURS, _BARE = "async client.request", "httpcore2"
_ROUNDS, _TIMES = 15, 100
_FLIGHT, _LATENCY, _MANY = 16, 0.2, 64
_ASYNC: Final = CLIENT.replace("halopsa.HaloPsaClient(", "halopsa.AsyncHaloPsaClient(")
_PROGRAMS: Final = {
    "make a client": CLIENT,
    "make an async client": _ASYNC,
    "make an httpcore2 pool": "import httpcore2\nhttpcore2.AsyncConnectionPool()",
}
_MEMORY: Final = "import tracemalloc\ntracemalloc.start()\n{}\nprint(tracemalloc.get_traced_memory()[0])"


def lines() -> list[Line]:
    """Measure."""
    found = _peers()
    return [*_cost(found), *_in_flight(found), *_made()]


def _peers() -> list[str]:
    """The other libraries that could be installed."""
    folder = BUILD / "async"
    if not folder.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), *_PEERS]
        subprocess.run(pip, check=False)  # noqa: S603 - this interpreter
    sys.path.append(str(folder))
    found = []
    for name in _PEERS:
        try:
            importlib.import_module(name)
        except ImportError:
            continue
        found.append(name)
    return found


async def _requests(stack: AsyncExitStack, base: str, peers: list[str]) -> dict[str, Request]:
    """What sends one request, by library."""
    url = f"{base}/api/Small"
    client = await stack.enter_async_context(
        AsyncHaloPsaClient(
            base_url=base,
            token_source=lambda: "t",
            rate_limit=RateLimitConfig(max_requests=10_000_000, throttle_threshold=1.0),
        )
    )
    pool = await stack.enter_async_context(httpcore2.AsyncConnectionPool(max_connections=_FLIGHT))
    found: dict[str, Request] = {
        _OURS: lambda: client.request("GET", "/Small"),
        _BARE: lambda: pool.request("GET", url),
    }
    if "httpx2" in peers:
        httpx2: Any = importlib.import_module("httpx2")  # Any: not installed with the tests
        other = await stack.enter_async_context(httpx2.AsyncClient())
        found["httpx2"] = lambda: other.get(url)
    if "aiohttp" in peers:
        aiohttp: Any = importlib.import_module("aiohttp")  # Any: as above
        session = await stack.enter_async_context(aiohttp.ClientSession())

        async def read() -> object:
            async with session.get(url) as answer:
                return await answer.read()

        found["aiohttp"] = read
    return found


def _cost(peers: list[str]) -> list[Line]:
    """Processor time of one request after the other, a small answer."""
    with server({"/api/Small": '{"id":1}'}) as base, asyncio.Runner() as runner:
        stack = AsyncExitStack()
        requests = runner.run(_requests(stack, base, peers))

        def timer(request: Request) -> Timer:
            async def several() -> float:
                begun = time.process_time()
                for _ in range(_TIMES):
                    await request()
                return (time.process_time() - begun) / _TIMES

            return lambda: runner.run(several())

        found = in_turns({name: timer(request) for name, request in requests.items()}, _ROUNDS)
        runner.run(stack.aclose())
    base_us = found[_BARE] * 1e6
    return [
        Line(
            f"{name}, a small answer: processor time", took * 1e6, "us", f"bare {_BARE}", base_us,
            chart="Async request path, a small answer: processor time over bare httpcore2", label=name,
        )
        for name, took in found.items()
    ]  # fmt: skip


def _in_flight(peers: list[str]) -> list[Line]:
    """Seconds for many requests, some in flight at a time, to a server that takes its time."""
    with server({"/api/Small": '{"id":1}'}, _LATENCY) as base, asyncio.Runner() as runner:
        stack = AsyncExitStack()
        requests = runner.run(_requests(stack, base, peers))

        def timer(request: Request) -> Timer:
            async def worker() -> None:
                for _ in range(_MANY // _FLIGHT):
                    await request()

            async def many() -> float:
                begun = time.perf_counter()
                await asyncio.gather(*(worker() for _ in range(_FLIGHT)))
                return time.perf_counter() - begun

            return lambda: runner.run(many())

        found = in_turns({name: timer(request) for name, request in requests.items()}, 3)
        runner.run(stack.aclose())
    least = _MANY / _FLIGHT * _LATENCY
    what = f"{_MANY} requests, {_FLIGHT} in flight, {_LATENCY * 1000:g} ms each"
    return [Line(f"{name}: {what}", took, "s", "the latency alone", least) for name, took in found.items()]


def _made() -> list[Line]:
    """Import time and memory of Python's objects with and without the extra."""
    took = in_turns({name: started(code) for name, code in _PROGRAMS.items()}, 7)
    size = {name: float(fresh(_MEMORY.format(code))) / 1e6 for name, code in _PROGRAMS.items()}
    base, *others = _PROGRAMS
    return [
        *(Line(f"{name}: time", took[name] * 1e3, "ms", base, took[base] * 1e3) for name in others),
        *(Line(f"{name}: memory", size[name], "MB", base, size[base]) for name in others),
    ]
