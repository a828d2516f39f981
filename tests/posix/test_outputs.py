"""What a command does when its output cannot be written: processes of their own, as a shell starts them."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.unit.cli.test_streams import HOSTILE, run, start, summaries


def gone() -> IO[bytes]:
    """A pipe that nobody reads any more."""
    reader, writer = os.pipe()
    os.close(reader)
    return os.fdopen(writer, "wb")


def closed() -> None:
    os.close(1)


OUTPUTS = pytest.mark.parametrize("output", ["gone", "closed"])


@contextmanager
def into(output: str) -> Iterator[dict[str, object]]:
    if output == "closed":
        yield {"before": closed}
        return
    with gone() as stream:
        yield {"stdout": stream}


@OUTPUTS
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_write_that_cannot_be_shown_is_done(output: str, form: list[str], halo: Sandbox) -> None:
    with into(output) as options:
        code, _, err = run(halo, "tickets", "create", "--yes", "--summary", "Once", *form, **options)
    assert code == 0, err
    assert len(err.splitlines()) == 1
    assert re.match(r"Created ticket \d+: Once, but", err)
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
        (["tickets", "create", "--yes", "--summary", "x"], "not known"),
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
