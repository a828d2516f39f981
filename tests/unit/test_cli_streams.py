"""What a command does when its output cannot be written: processes of their own, as a shell starts them."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox

from .cli_kit import environment

ROOT = Path(__file__).parents[2]
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


def full() -> IO[bytes]:
    return Path("/dev/full").open("wb")


def gone() -> IO[bytes]:
    """A pipe that nobody reads any more."""
    reader, writer = os.pipe()
    os.close(reader)
    return os.fdopen(writer, "wb")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_what_a_console_cannot_show_is_escaped(encoding: str, halo: Sandbox) -> None:
    code, out, err = run(halo, "tickets", "create", "--summary", STRANGE, PYTHONIOENCODING=encoding)
    assert (code, err) == (0, "")
    assert "Drucker \\u2192 kaputt \\u2713" in out.decode(encoding)
    assert summaries(halo)[0] == STRANGE
    code, out, err = run(halo, "tickets", "create", "--summary", STRANGE, "--json", PYTHONIOENCODING=encoding)
    assert (code, err) == (0, "")
    assert json.loads(out.decode(encoding))["summary"] == STRANGE
    assert len(summaries(halo)) == 32
    code, out, err = run(halo, "tickets", "search", "Drucker", PYTHONIOENCODING=encoding)
    assert (code, err) == (0, "")
    assert out.decode(encoding).count("\\u2192") == 2


def closed() -> None:
    os.close(1)


OUTPUTS = pytest.mark.parametrize("output", ["full", "gone", "closed"])


@contextmanager
def into(output: str) -> Iterator[dict[str, object]]:
    if output == "closed":
        yield {"before": closed}
        return
    with full() if output == "full" else gone() as stream:
        yield {"stdout": stream}


@OUTPUTS
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_write_that_cannot_be_shown_is_done(output: str, form: list[str], halo: Sandbox) -> None:
    with into(output) as options:
        code, _, err = run(halo, "tickets", "create", "--summary", "Once", *form, **options)
    assert code == 0, err
    assert len(err.splitlines()) == 1
    assert re.match(r"Ticket \d+ was created, but", err)
    assert summaries(halo).count("Once") == 1


def test_a_write_that_nobody_can_be_told_of_is_done(halo: Sandbox) -> None:
    with full() as out, full() as err:
        assert run(halo, "tickets", "create", "--summary", "Once", stdout=out, stderr=err)[0] == 0
        assert run(halo, "tickets", "search", stdout=out, stderr=err)[0] == 1
        assert run(halo, "tickets", "serch", stdout=out, stderr=err)[0] == 2
    assert summaries(halo).count("Once") == 1


@OUTPUTS
@pytest.mark.parametrize(
    "arguments", [["tickets", "search"], ["tickets", "show", "1", "--json"], ["check"], ["--help"]]
)
def test_a_reading_that_cannot_be_shown_says_so_in_one_line(
    output: str, arguments: list[str], halo: Sandbox
) -> None:
    with into(output) as options:
        code, _, err = run(halo, *arguments, **options)
    assert code == 1
    assert len(err.splitlines()) == (0 if output == "gone" else 1), err


@OUTPUTS
def test_an_export_that_cannot_be_shown_is_made(output: str, halo: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / "t.jsonl"
    with into(output) as options:
        code, _, err = run(halo, "export", "tickets", "--out", str(out), **options)
    assert code == 0, err
    assert len(out.read_bytes().splitlines()) == 30
    assert "30 rows are in" in err


def test_no_file_gets_the_number_of_a_closed_stream(halo: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / "t.csv"

    def all_closed() -> None:
        os.closerange(0, 3)

    code, _, _ = run(halo, "export", "tickets", "--out", str(out), before=all_closed)
    assert code == 0
    assert out.read_bytes().count(b"\r\n") == 31


def test_an_interrupt_ends_every_command_with_130(halo: Sandbox) -> None:
    def interruptible() -> None:  # a background job of a shell hands down that interrupts are ignored
        signal.signal(signal.SIGINT, signal.default_int_handler)

    for arguments, said in (
        (["check"], "Stopped."),
        (["tickets", "search"], "Stopped."),
        (["tickets", "create", "--summary", "x"], "not known"),
    ):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            silent.settimeout(60)
            address = f"http://127.0.0.1:{silent.getsockname()[1]}"
            with start(halo, *arguments, before=interruptible, HALOPSA_BASE_URL=address) as process:
                connection, _ = silent.accept()
                with connection:
                    connection.recv(10)
                    process.send_signal(signal.SIGINT)
                    _, err = process.communicate(timeout=60)
        assert process.returncode == 130, err
        assert b"Traceback" not in err
        assert said in err.decode()
        assert "Stopped." in err.decode()


def on_a_terminal(halo: Sandbox, *arguments: str) -> tuple[int, str]:
    reader, writer = pty.openpty()
    with os.fdopen(writer, "wb", buffering=0) as terminal:
        process = start(halo, *arguments, stdout=terminal, stderr=terminal)
    said = b""
    with process, os.fdopen(reader, "rb", buffering=0) as screen:
        while True:
            try:
                said += screen.read(4096)
            except OSError:  # the other side has ended
                break
    return process.returncode, said.decode("utf-8")


def test_text_of_strangers_cannot_command_a_terminal(halo: Sandbox) -> None:
    with HaloPsaClient(**halo.connection) as client:
        made = client.tickets.create(summary=HOSTILE, details=HOSTILE)
    for arguments in (["search", "bidi"], ["show", str(made.id)], ["show", str(made.id), "--json"]):
        code, said = on_a_terminal(halo, "tickets", *arguments)
        assert code == 0
        for char in ("\x1b", "\x9b", "\u202e"):
            assert char not in said, arguments
    assert json.loads(said)["summary"] == HOSTILE
