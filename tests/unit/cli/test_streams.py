"""What a command does when its output cannot be written: processes of their own, as a shell starts them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import environment

ROOT = Path(__file__).parents[3]
STRANGE = "Drucker → kaputt ✓ é \U0001f600"
HOSTILE = "red \x1b[31m c1 \x9b31m bidi \u202e end"


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=30) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


def summaries(halo: Sandbox) -> list[str | None]:
    with HaloPsaClient(**halo.connection) as client:
        return [row.summary for row in client.tickets.list_all(order="id", orderdesc=True)]


def start(
    halo: Sandbox, *arguments: str, before: Callable[[], object] | None = None, **options: object
) -> subprocess.Popen[bytes]:
    env = {
        **os.environ,
        **environment(halo),
        "PYTHONUTF8": "0",
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "200",
        **{name: str(text) for name, text in options.items() if name.isupper()},
    }
    streams: dict[str, int | IO[bytes]] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    streams.update({name: given for name, given in options.items() if name in streams})  # type: ignore[misc]  # streams
    process: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603 - this very interpreter
        [sys.executable, "-m", "halopsa", *arguments],
        env=env,
        cwd=ROOT,
        preexec_fn=before,
        **streams,  # type: ignore[call-overload]  # the two streams
    )
    return process


def run(halo: Sandbox, *arguments: str, **options: object) -> tuple[int, bytes, str]:
    """Return exit code, standard output and standard error."""
    with start(halo, *arguments, **options) as process:  # type: ignore[arg-type]  # `before`, streams and variables
        out, err = process.communicate(timeout=120)
    text = (err or b"").decode("utf-8", "replace")
    assert "Traceback" not in text, text
    assert "Exception ignored" not in text, text
    return process.returncode, out or b"", text


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_what_a_console_cannot_show_is_escaped(encoding: str, halo: Sandbox) -> None:
    code, out, err = run(halo, "tickets", "create", "--yes", "--summary", STRANGE, PYTHONIOENCODING=encoding)
    assert (code, err) == (0, "")
    assert "Drucker \\u2192 kaputt \\u2713" in out.decode(encoding)
    assert summaries(halo)[0] == STRANGE
    code, out, err = run(
        halo, "tickets", "create", "--yes", "--summary", STRANGE, "--json", PYTHONIOENCODING=encoding
    )
    assert (code, err) == (0, "")
    assert json.loads(out.decode(encoding))["summary"] == STRANGE
    assert len(summaries(halo)) == 32
    code, out, err = run(halo, "tickets", "search", "Drucker", PYTHONIOENCODING=encoding)
    assert (code, err) == (0, "")
    assert out.decode(encoding).count("\\u2192") == 2
