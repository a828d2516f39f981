"""Driving the MCP server in tests with the SDK's own client: in memory unless a transport is what is tested."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from mcp import Client
from mcp.client.context import ClientRequestContext
from mcp_types import ElicitRequestParams, ElicitResult, TextContent, Tool

from halopsa import HaloPsaClient
from halopsa.catalogue.calls import client_class
from halopsa.mcp.calling import warnings_told
from halopsa.mcp.plans import Plans
from halopsa.mcp.server import make_server
from halopsa.mcp.starting import choose
from halopsa.mcp.work import Work
from halopsa.sandbox import ApiSandbox, Sandbox

T = TypeVar("T")


class Answer:
    """What a tool said."""

    def __init__(self, text: str, *, error: bool) -> None:
        self.text, self.error = text, error

    def __contains__(self, part: str) -> bool:
        return part in self.text

    def __repr__(self) -> str:
        return f"<{'error' if self.error else 'answer'}: {self.text}>"

    @property
    def code(self) -> str:
        """The code of a plan."""
        found = re.search(r"^code: (\S+)$", self.text, re.MULTILINE)
        assert found is not None, self
        return found[1]

    @property
    def data(self) -> Any:  # noqa: ANN401 - JSON
        """The data between the marks."""
        found = re.search(r"^<(data-\w+)> .*\n(.*)\n</\1>", self.text, re.MULTILINE)
        assert found is not None, self
        return json.loads(found[2])


class Driven:
    """A connected client."""

    def __init__(self, client: Client, prefix: str = "halo_") -> None:
        self.client, self.prefix = client, prefix

    async def __call__(self, tool: str, **arguments: object) -> Answer:
        found = await self.client.call_tool(f"{self.prefix}{tool}", arguments)
        texts = [part.text for part in found.content if isinstance(part, TextContent)]
        return Answer("\n".join(texts), error=bool(found.is_error))

    async def ok(self, tool: str, **arguments: object) -> Answer:
        """Call a tool that must not fail."""
        found = await self(tool, **arguments)
        assert not found.error, found
        return found

    async def refused(self, tool: str, **arguments: object) -> str:
        """Call a tool that must fail; return what it says."""
        found = await self(tool, **arguments)
        assert found.error, found
        return found.text

    async def tools(self) -> list[Tool]:
        """The list of tools."""
        return (await self.client.list_tools()).tools


@asynccontextmanager
async def driven(
    halo: Sandbox,
    *options: str,
    plans: Plans | None = None,
    answer: Callable[[str], ElicitResult] | None = None,
    mode: str = "auto",
    tools: tuple[str, ...] = (),
    without: tuple[str, ...] = (),
    toolsets: tuple[str, ...] = (),
) -> AsyncIterator[Driven]:
    """A client connected in memory to a server started with these options: ``"writes"``, ``"send"``."""
    picked = choose(
        "halopsa",
        writes="writes" in options,
        send="send" in options,
        experimental="experimental" in options,
        tools=tools,
        without=without,
        toolsets=toolsets,
    )
    with (
        HaloPsaClient(**halo.connection, read_only=not picked.policy.writes) as client,
        warnings_told(),
    ):
        work = Work(client, picked.catalogue, picked.policy, picked.prefix, plans)
        server = make_server(work, picked.tools)

        async def asked(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
            assert answer is not None
            return answer(params.message)

        async with Client(server, mode=mode, elicitation_callback=asked if answer else None) as connected:
            yield Driven(connected)


@asynccontextmanager
async def driven_api(tenant: ApiSandbox, api: str, *options: str) -> AsyncIterator[Driven]:
    """The same for another API."""
    picked = choose(
        api, writes="writes" in options, send="send" in options, experimental="experimental" in options
    )
    maker: Any = client_class(picked.catalogue)  # Any: the client of any API
    with maker(**tenant.connection) as client, warnings_told():
        server = make_server(Work(client, picked.catalogue, picked.policy, picked.prefix), picked.tools)
        async with Client(server) as connected:
            yield Driven(connected, picked.prefix)


def run(do: Callable[[], Awaitable[T]]) -> T:
    """Run what a test does."""

    async def awaited() -> T:
        return await do()

    try:
        return asyncio.run(awaited())
    except BaseExceptionGroup as group:  # of the tasks between here and the test
        inner: BaseException = group
        while isinstance(inner, BaseExceptionGroup):
            inner = inner.exceptions[0]
        raise inner from None
