"""Transports: a real process over stdio, HTTP on loopback with its token, and many calls over one connection."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest
import uvicorn
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from halopsa import HaloPsaClient
from halopsa.mcp.server import make_server
from halopsa.mcp.starting import choose
from halopsa.mcp.transport import PATH, SHORTEST, Token, guard, http_app, listen, token_of
from halopsa.mcp.work import Work
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import environment
from tests.unit.cli.kit import run as command
from tests.unit.mcp.kit import Driven, run

TOKEN = "a-token-of-more-than-twenty-characters"
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "x", "version": "1"},
    },
}


@pytest.fixture(scope="module")
def halo() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=40) as halo:
        yield halo


# stdio


def test_a_process_over_stdio(halo: Sandbox) -> None:
    env = {**environment(halo), "PATH": os.environ["PATH"], "PYTHONWARNINGS": "error"}
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "halopsa", "mcp", "--writes", "--exclude", "status,api.*"],
        env=env,
        cwd=Path(__file__).parents[3],
    )

    async def do() -> None:
        async with Client(parameters) as client:
            call = Driven(client)
            assert [tool.name for tool in await call.tools()][-1] == "halo_apply"
            plan = await call.ok(
                "plan", operation="tickets.update", arguments={"id": 1, "summary": "By stdio"}
            )
            await call.ok("apply", code=plan.code)
            assert "not open" in await call.refused("read", operation="api.tickets.list")

    run(do)
    with HaloPsaClient(**halo.connection) as client:
        assert client.tickets.get(1).summary == "By stdio"


def test_it_ends_when_its_client_does(halo: Sandbox) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "halopsa", "mcp"],
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment(halo)},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


# The command


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--send",), "--send needs --writes"),
        (
            ("--tools", "tikets"),
            "'tikets' is no tool, and no operation or resource here; did you mean 'tickets'",
        ),
        (("--api", "planhatt"), "did you mean 'planhat'"),
        (("--token-file", "x"), "--token-file is for --http"),
        (("--http", "--token-file", "/nowhere"), "the file of the token cannot be read"),
        (("--api", "planhat", "--toolset", "helpdesk"), "which Planhat does not have"),
    ],
)
def test_slips_end_with_2(halo: Sandbox, options: tuple[str, ...], said: str) -> None:
    result = command("mcp", *options, env=environment(halo))
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_settings_are_looked_at_before_anything_is_served() -> None:
    result = command("mcp")
    assert result.exit_code == 2
    assert "HALOPSA_BASE_URL" in result.stderr
    assert result.stdout == ""


def test_a_port_in_use_is_told(halo: Sandbox) -> None:
    taken = listen(0)
    with taken.listener:
        result = command("mcp", "--http", "--port", str(taken.port), env=environment(halo))
    assert result.exit_code == 1
    assert f"Port {taken.port} cannot be used" in result.stderr


# The token


def test_the_token_comes_from_the_environment_or_is_made() -> None:
    made = token_of(None, None)
    assert made.made
    assert len(made.text) >= 40
    assert made.text not in repr(made)
    assert token_of(TOKEN, None).fits(TOKEN)
    for text in (
        "short",
        "x" * (SHORTEST - 1),
        "with a blank in the middle of it",
        "ümlaut-in-a-token-of-length",
    ):
        with pytest.raises(ValueError, match="printable ASCII") as caught:
            token_of(text, None)
        assert text not in str(caught.value)


@pytest.mark.parametrize("given", ["", "x", TOKEN[:-1], f"{TOKEN}x", TOKEN.upper(), "\udcff", "é" * 30])
def test_no_other_token_fits(given: str) -> None:
    assert not Token(TOKEN).fits(given)


# HTTP


@contextmanager
def served(halo: Sandbox) -> Iterator[str]:
    """The address of a server over HTTP, in a thread."""
    bound = listen(0)
    picked = choose("halopsa", writes=True)
    with HaloPsaClient(**halo.connection) as client:
        work = Work(client, picked.catalogue, picked.policy, picked.prefix)
        server = make_server(work, picked.tools, guard(Token(TOKEN), bound.port))
        web = uvicorn.Server(uvicorn.Config(http_app(server, bound.port), log_config=None, access_log=False))
        thread = threading.Thread(target=web.run, kwargs={"sockets": [bound.listener]})
        thread.start()
        try:
            until = time.monotonic() + 10
            while not web.started and time.monotonic() < until:
                time.sleep(0.01)
            yield f"http://127.0.0.1:{bound.port}{PATH}"
        finally:
            web.should_exit = True
            thread.join(10)
            bound.listener.close()
    assert not thread.is_alive()


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_http_with_its_token(halo: Sandbox, mode: str) -> None:
    async def do(url: str) -> None:
        headers = {"Authorization": f"Bearer {TOKEN}"}
        async with (
            httpx2.AsyncClient(headers=headers) as web,
            httpx2.AsyncClient(headers=headers) as other_web,
            Client(streamable_http_client(url, http_client=web), mode=mode) as client,
            Client(streamable_http_client(url, http_client=other_web), mode=mode) as other,
        ):
            call, another = Driven(client), Driven(other)
            plan = await call.ok("plan", operation="tickets.update", arguments={"id": 2, "summary": mode})
            if mode == "legacy":  # a session each; later protocols have none
                assert "no plan of this connection" in await another.refused("apply", code=plan.code)
            assert "done" in await call.ok("apply", code=plan.code)
            assert "once" in await another.refused("apply", code=plan.code)

    with served(halo) as url:
        run(lambda: do(url))
        for given, status in (
            ({}, 401),
            ({"Authorization": "Bearer wrong"}, 401),
            ({"Authorization": f"Basic {TOKEN}"}, 401),
            ({"Authorization": f"Bearer {TOKEN}", "Host": "attacker.example"}, 421),
            ({"Authorization": f"Bearer {TOKEN}", "Host": "attacker.example:80"}, 421),
            ({"Authorization": f"Bearer {TOKEN}", "Origin": "http://attacker.example"}, 403),
            ({"Authorization": f"Bearer {TOKEN}", "Origin": "null"}, 403),
            ({"Authorization": f"Bearer {TOKEN}"}, 200),
        ):
            accepts = {"Accept": "application/json, text/event-stream"}
            answer = httpx2.post(url, json=INITIALIZE, headers={**accepts, **given}, timeout=10)
            assert answer.status_code == status, given
            assert TOKEN not in answer.text
        for path in ("/", "/.well-known/oauth-protected-resource", "/authorize", "/token"):
            assert httpx2.get(url.removesuffix(PATH) + path, timeout=10).status_code == 404


def test_the_command_over_http_tells_a_token_once_and_stops_when_told(halo: Sandbox) -> None:
    env = {**os.environ, **environment(halo)}
    done = subprocess.Popen(
        [sys.executable, "-m", "halopsa", "mcp", "--http", "--port", "0"],
        env=env,
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert done.stderr is not None
    try:
        first, second = done.stderr.readline(), done.stderr.readline()
        url = re.search(r"http://127\.0\.0\.1:\d+/mcp", first)
        token = re.search(r"Authorization: Bearer (\S{40,})$", second.strip())
        assert url, first
        assert token, second
        headers = {"Authorization": f"Bearer {token[1]}", "Accept": "application/json, text/event-stream"}
        answer = httpx2.post(url[0], json=INITIALIZE, headers=headers, timeout=20)
        assert answer.status_code == 200
        done.terminate()
        out, rest = done.communicate(timeout=20)
    finally:
        done.kill()
    assert out == ""
    assert "Traceback" not in rest
    assert token[1] not in rest
