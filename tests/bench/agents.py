"""MCP server: the time until a client has the list of tools, and what this list costs a model."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path

from mcp import Client, StdioServerParameters

from halopsa import HaloPsaClient
from halopsa.mcp.server import make_server
from halopsa.mcp.starting import choose
from halopsa.mcp.work import Work
from tests.bench.measure import Line, in_turns, started

_ROUNDS = 5
_SDK = "from mcp.server.mcpserver import MCPServer"
_TENANT = {"HALOPSA_TENANT": "acme", "HALOPSA_CLIENT_ID": "id", "HALOPSA_CLIENT_SECRET": "secret"}
_PER_TOKEN = 4  # characters, about


def lines() -> list[Line]:
    """Measure."""
    took = in_turns({"ready": ready, "sdk": started(_SDK)}, _ROUNDS)
    return [
        Line("mcp: until tools are listed", took["ready"] * 1e3, "ms", "import the SDK", took["sdk"] * 1e3),
        Line(
            "mcp: list of tools",
            tokens(),
            "tokens",
            "with those of a help desk",
            tokens("helpdesk"),
            limit=1_500,
        ),
    ]


def ready() -> float:
    """Return the seconds from starting a process to having its list of tools."""
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "halopsa", "mcp"],
        env={**_TENANT, "PATH": os.environ["PATH"]},
        cwd=Path(__file__).parents[2],
    )

    async def listed() -> float:
        begun = time.perf_counter()
        async with Client(parameters) as client:
            await client.list_tools()
            return time.perf_counter() - begun

    return asyncio.run(listed())


def tokens(*toolsets: str) -> float:
    """Return what the list of tools takes, in tokens of four characters."""
    chosen = choose("halopsa", toolsets=toolsets)

    async def listed() -> float:
        with HaloPsaClient(tenant="acme", client_id="id", client_secret="secret") as client:
            work = Work(client, chosen.catalogue, chosen.policy, chosen.prefix)
            async with Client(make_server(work, chosen.tools)) as connected:
                found = (await connected.list_tools()).tools
        data = [tool.model_dump(by_alias=True, exclude_none=True, mode="json") for tool in found]
        return len(json.dumps(data, separators=(",", ":"))) / _PER_TOKEN

    return asyncio.run(listed())
