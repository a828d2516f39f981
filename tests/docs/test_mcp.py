"""The page on agents: the settings start a server, the tools answer as shown, the tables are complete."""

from __future__ import annotations

import json
import os
import re
import sys

from mcp import Client, StdioServerParameters

from halopsa.catalogue.operations import Catalogue
from halopsa.mcp.answers import CAP
from halopsa.mcp.server import SETS, TOOLS
from halopsa.sandbox import Sandbox
from tests.docs.blocks import ROOT, chapter
from tests.docs.runs import run_by
from tests.unit.cli.kit import environment
from tests.unit.mcp.kit import Driven, run

CHAPTER = chapter("Agents (MCP)")


def plain(text: str) -> str:
    """A text without what is made anew each time."""
    text = re.sub(r"data-[0-9a-f]{8}", "data-x", text)
    text = re.sub(r"^\d+ more fit", "n more fit", text, flags=re.MULTILINE)
    return re.sub(r"^code: .*$", "code: x", text, flags=re.MULTILINE)


def test_settings_and_tools_work_as_shown() -> None:
    (settings,) = (json.loads(block.text) for block in run_by("settings of agents"))
    (shown,) = (block.text for block in run_by("tools of agents"))
    (server,) = settings["mcpServers"].values()
    assert server["command"] == "halopsa"

    async def do() -> None:
        with Sandbox(rate_limit=None) as halo:
            parameters = StdioServerParameters(
                command=sys.executable,
                args=["-m", "halopsa", *server["args"]],
                env={**environment(halo), "PATH": os.environ["PATH"]},
                cwd=ROOT,
            )
            async with Client(parameters) as client:
                call, code = Driven(client), ""
                for step in shown.strip().split("\n\n"):
                    line, _, wanted = step.partition("\n")
                    tool, _, given = line.partition(" ")
                    arguments = json.loads(given)
                    if "code" in arguments:
                        arguments["code"] = code
                    answer = await call.ok(tool.removeprefix("halo_"), **arguments)
                    code = answer.code if "code:" in answer else code
                    assert plain(answer.text) == plain(wanted), tool

    run(do)


def test_the_tables_are_complete() -> None:
    assert re.findall(r"^\| `halo_(\w+)\(", CHAPTER, re.MULTILINE) == list(TOOLS)
    assert f"{CAP:,} characters" in CHAPTER
    assert len(SETS["helpdesk"]) == 8  # "eight more tools"
    assert all(name in CHAPTER for name in ("tickets", "clients.list", "api.*"))
    Catalogue.of().entry("clients.list")
