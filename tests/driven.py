"""The async client with the face of the blocking one: whole suites of that run over it, on asyncio and trio.

A module that takes over the fixture `async_client` runs its tests on both drivers, with clients made by `client`.
Each call is awaited in the loop of a portal, so that threads of a test are tasks of one loop.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from functools import partial
from types import ModuleType
from typing import Any, cast

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from halopsa import AsyncHaloPsaClient, AsyncListing, HaloPsaClient
from halopsa.core.operations.resource import ResourceBase

Loosely = Any  # Any: whatever the client has, under the same names

_portals: list[BlockingPortal] = []


def client(**settings: Loosely) -> HaloPsaClient:
    """Return a client that blocks, or what looks like one where the fixture `async_client` is in use."""
    if not _portals:
        return HaloPsaClient(**settings)
    return cast("HaloPsaClient", Driven(AsyncHaloPsaClient(**settings), _portals[-1]))


@pytest.fixture(scope="module", params=["asyncio", "trio"], autouse=True)
def async_client(request: pytest.FixtureRequest) -> Iterator[BlockingPortal]:
    """All tests of a module that imports this run over the async client, on both drivers."""
    with start_blocking_portal(request.param) as portal:
        _portals.append(portal)
        try:
            yield portal
        finally:
            _portals.remove(portal)


def suite_of(*modules: ModuleType, but: tuple[str, ...] = ()) -> dict[str, object]:
    """The tests and fixtures of modules, `but` some. Raises KeyError where two have the same name, or one is none."""
    found: dict[str, object] = {}
    for module in modules:
        for name, value in vars(module).items():
            wanted = name.startswith("test_") or isinstance(value, _Fixture)
            if wanted and found.setdefault(name, value) is not value:
                raise KeyError(name)
    for name in but:
        del found[name]
    return found


_Fixture = type(async_client)


class Driven:
    """Something of the async client whose methods can be called without ``await``."""

    def __init__(self, what: Loosely, portal: BlockingPortal) -> None:
        self._what, self._portal = what, portal

    def __getattr__(self, name: str) -> Loosely:
        found = getattr(self._what, "aclose" if name == "close" else name)
        if inspect.ismethod(found) or inspect.isfunction(found):
            return partial(self._call, found)
        return self._shown(found)

    def __dir__(self) -> list[str]:
        return dir(self._what)

    def __enter__(self) -> Driven:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Loosely]:
        return self._read(self._portal.call(self._what.__aiter__))

    def __repr__(self) -> str:
        return repr(self._what)

    def _call(self, method: Callable[..., Loosely], /, *args: object, **given: object) -> Loosely:
        return self._shown(self._portal.call(partial(_awaited, method, args, given)))

    def _shown(self, found: Loosely) -> Loosely:
        if (
            isinstance(found, AsyncHaloPsaClient | AsyncListing | ResourceBase)
            or type(found).__name__ == "AsyncApi"
        ):
            return Driven(found, self._portal)
        return self._read(found) if hasattr(found, "__anext__") else found

    def _read(self, rows: Loosely) -> Iterator[Loosely]:
        try:
            while True:
                try:
                    row = self._portal.call(_next, rows)
                except StopAsyncIteration:
                    return
                yield row
        finally:
            self._portal.call(rows.aclose)


async def _awaited(
    method: Callable[..., Loosely], args: tuple[object, ...], given: dict[str, object]
) -> Loosely:
    found = method(*args, **given)
    return await found if inspect.isawaitable(found) else found


async def _next(rows: Loosely) -> Loosely:
    return await rows.__anext__()
