"""The command line as a whole, and ``halopsa sandbox``."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

import halopsa
from halopsa import HaloPsaClient, errors
from halopsa.cli.explain import explain
from halopsa.cli.output import clean, moment, print_table

from .cli_kit import flat, run


def python(*arguments: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_help_and_version() -> None:
    help_text = run("--help").output
    for command in ("check", "sandbox", "tickets"):
        assert f"  {command} " in help_text
    assert "HALOPSA_CLIENT_ID" in help_text
    assert run("--version").output == f"halopsa, version {halopsa.__version__}\n"


def test_the_client_is_not_imported_for_the_help() -> None:
    code = "import sys, halopsa.cli.app; print([n for n in ('requests', 'cattrs', 'werkzeug') if n in sys.modules])"
    assert python("-c", code) == "[]\n"


def test_python_dash_m() -> None:
    assert halopsa.__version__ in python("-m", "halopsa", "--version")


def test_every_error_has_an_explanation_of_its_own() -> None:
    named = [getattr(errors, name) for name in errors.__all__]
    kinds = [
        kind for kind in named if issubclass(kind, errors.HaloPsaError) and kind is not errors.HaloPsaError
    ]
    found = {kind: explain(kind("It went wrong.", hint="Mend it.")) for kind in kinds}
    assert len({explanation.kind for explanation in found.values()}) == len(kinds)
    for kind, explanation in found.items():
        assert "It went wrong." in explanation.text()
        if kind not in (errors.HaloPsaConfigError, errors.HaloPsaRateLimitError):
            assert "Mend it." in explanation.text()
    assert explain(errors.HaloPsaError("Odd.")).text().endswith("Odd.")


def test_text_of_strangers_cannot_command_the_terminal() -> None:
    assert clean("a\x1b]0;title\x07b\u202ec\nd") == "a]0;titlebc d"
    assert clean("a\nb\x9b", lines=True) == "a\nb"


def test_a_table_fits_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    print_table(("A", "B"), [(1, "x" * 80), (None, "short")])
    lines = capsys.readouterr().out.splitlines()
    assert all(len(line) <= 40 for line in lines)
    assert lines[1].endswith("...")


def test_the_sandbox_runs_until_interrupted(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "halopsa", "sandbox", "--port", "0", "--tickets", "5", "--verbose"]
    process = subprocess.Popen(  # noqa: S603 - this very interpreter
        [*command, "--file", str(tmp_path / "halo.db")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        # A background job of a shell would hand down that interrupts are ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    try:
        assert process.stdout is not None
        assert "Ctrl-C" in process.stdout.readline()
        lines = [process.stdout.readline().strip().removeprefix("export ") for _ in range(3)]
        given = dict(line.split("=", 1) for line in lines)
        with HaloPsaClient(
            base_url=given["HALOPSA_BASE_URL"],
            client_id=given["HALOPSA_CLIENT_ID"],
            client_secret=given["HALOPSA_CLIENT_SECRET"],
        ) as client:
            assert client.tickets.list().record_count == 5
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0
    assert "has ended" in out
    assert "GET /api/Tickets" in err
    assert "Traceback" not in err


def test_the_sandbox_names_the_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "halopsa.sandbox.server", raising=False)
    monkeypatch.setitem(sys.modules, "waitress", None)
    result = run("sandbox")
    assert result.exit_code == 1
    assert 'pip install "halopsa-client[sandbox]"' in flat(result)


def test_the_sandbox_refuses_a_file_that_is_none_of_its_own(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("my notes\n" * 500)
    result = run("sandbox", "--port", "0", "--file", str(other))
    assert result.exit_code == 1
    assert "The sandbox cannot start" in flat(result)
    assert other.read_text() == "my notes\n" * 500


def test_the_sandbox_says_when_its_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = run("sandbox", "--port", str(taken.getsockname()[1]), "--tickets", "1")
    assert result.exit_code == 1
    assert "The sandbox cannot start" in flat(result)


@pytest.mark.parametrize(("system", "line"), [("posix", "export A=b\n"), ("nt", '$env:A = "b"\n')])
def test_the_lines_to_paste_suit_the_shell(
    system: str, line: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from halopsa.cli import sandbox

    monkeypatch.setattr("halopsa.cli.sandbox.os.name", system)
    sandbox._write("export A=b", "v2")
    assert capsys.readouterr().out == line


def test_the_inventory_dialect_is_mentioned(capsys: pytest.CaptureFixture[str]) -> None:
    from halopsa.cli import sandbox

    sandbox._write("export HALOPSA_CLIENT_SECRET=x", "inventory")
    assert "--dialect inventory" in capsys.readouterr().out


def test_the_last_day_of_the_calendar_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert moment(datetime(9999, 12, 31, 23, 59, tzinfo=UTC)) == "9999-12-31 23:59"
    finally:
        monkeypatch.undo()
        time.tzset()
