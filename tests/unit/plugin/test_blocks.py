"""Every block of the plugin's skills and commands, run against the local tenant."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.plugin import export
from halopsa.sandbox import ApiSandbox, Sandbox
from tests.every import check_each
from tests.unit.cli.kit import environment
from tests.unit.cli.kit import run as run_command
from tests.unit.mcp.kit import driven, driven_api
from tests.unit.mcp.kit import run as run_async

_BLOCK = re.compile(r"^```(\w*)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
Block = tuple[str, str, str]


@pytest.fixture(scope="module")
def blocks(tmp_path_factory: pytest.TempPathFactory) -> list[Block]:
    """The file, the language and the text of every block."""
    return list(found(export(tmp_path_factory.mktemp("plugin") / "plugin")))


@pytest.fixture(scope="module")
def halo() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def found(paths: list[Path]) -> Iterator[Block]:
    for path in paths:
        if path.suffix == ".md":
            for language, text in _BLOCK.findall(path.read_text(encoding="utf-8")):
                yield path.name if path.stem != "SKILL" else path.parent.name, language, text


def test_every_block_is_run(blocks: list[Block]) -> None:
    readme = [block for block in blocks if block[0] == "README.md"]
    assert {language for _, language, _ in blocks} == {"", "bash", "json"}
    assert [block for block in blocks if not block[1]] == readme
    assert len(blocks) - len(readme) >= 35


def test_tools(blocks: list[Block], halo: Sandbox) -> None:
    calls = [(file, json.loads(text)) for file, language, text in blocks if language == "json"]

    async def work() -> None:
        async with driven(halo) as call:
            known = {tool.name for tool in await call.tools()}
            for file, block in calls:
                assert block["tool"] in known, file
                answer = await call.ok(block["tool"].removeprefix(call.prefix), **block["arguments"])
                assert answer.text, file
                if block["tool"].endswith("_plan"):
                    assert answer.code

    run_async(work)


def test_reads_find_something(blocks: list[Block], halo: Sandbox) -> None:
    """Examples that find nothing would show nothing; words to search for are the reader's."""
    calls = [json.loads(text) for _, language, text in blocks if language == "json"]
    whole = [
        call["arguments"]
        for call in calls
        if call["tool"].endswith("_read")
        and not any("search" in name for name in call["arguments"].get("arguments", {}))
    ]

    async def work() -> None:
        async with driven(halo) as call:
            for arguments in whole:
                answer = await call.ok("read", **arguments)
                assert answer.data, arguments

    run_async(work)


def test_shell_lines(blocks: list[Block], halo: Sandbox) -> None:
    lines = [text for _, language, text in blocks if language == "bash"]
    check_each(lines, lambda line: runs(line, halo))


def runs(line: str, halo: Sandbox) -> None:
    program, *arguments = shlex.split(line)
    assert program == "halopsa"
    assert "\n" not in line
    result = run_command(*arguments, env=environment(halo))
    assert result.exit_code == 0, result.output
    assert result.output


def test_another_api(tmp_path: Path) -> None:
    """Blocks of the plugin of Planhat, against its stand-in."""
    blocks = [
        block for block in found(export(tmp_path / "plugin", "halopsa.integrations.planhat")) if block[1]
    ]
    calls = [json.loads(text) for _, language, text in blocks if language == "json"]
    assert len(calls) > 5
    with ApiSandbox("planhat") as tenant:

        async def work() -> None:
            async with driven_api(tenant, "planhat") as call:
                for block in calls:
                    assert block["tool"].startswith(call.prefix)
                    await call.ok(block["tool"].removeprefix(call.prefix), **block["arguments"])

        run_async(work)
        for _, language, text in blocks:
            if language == "bash":
                result = run_command(*shlex.split(text)[1:], env=tenant.environment)
                assert result.exit_code == 0, result.output
