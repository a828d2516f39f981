"""The command line as a whole, and ``halopsa sandbox``."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Self

import pytest

import halopsa
from halopsa import errors
from halopsa.cli.explain import explain
from halopsa.cli.output import for_terminal, moment, print_table
from halopsa.core import errors as kinds
from tests.unit.cli.kit import HOSTED, flat, run


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


def test_errors_of_other_apis_are_explained_without_words_of_this_one() -> None:
    named = [
        getattr(kinds, name) for name in kinds.__all__ if name.endswith("Error") and name != "FieldError"
    ]
    found = [explain(kind("It went wrong.", hint="Mend it.")) for kind in named]
    for explanation in found:
        assert explanation.text().endswith("It went wrong.\n\nMend it.")
        assert "Halo" not in explanation.text()
        assert "HALO" not in explanation.text()
    assert {"settings", "forbidden", "outcome unknown", "error"} <= {each.kind for each in found}


def test_text_of_strangers_cannot_command_the_terminal() -> None:
    assert for_terminal("a\x1b]0;title\x07b\u202ec\nd") == "a]0;titlebc d"
    assert for_terminal("a\nb\x9b", lines=True) == "a\nb"


def test_a_table_fits_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    print_table(("A", "B"), [(1, "x" * 80), (None, "short")])
    lines = capsys.readouterr().out.splitlines()
    assert all(len(line) <= 40 for line in lines)
    assert lines[1].endswith("...")


def test_the_sandbox_names_the_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("server", "listener"):
        monkeypatch.delitem(sys.modules, f"halopsa.sandbox.{module}", raising=False)
    monkeypatch.setitem(sys.modules, "waitress", None)
    result = run("sandbox")
    assert result.exit_code == 1
    assert 'pip install "halopsa-client[sandbox]"' in flat(result)


def test_the_sandbox_refuses_a_file_that_is_none_of_its_own(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("my notes\n" * 500, encoding="utf-8")
    result = run("sandbox", "--port", "0", "--file", str(other))
    assert result.exit_code == 1
    assert "The sandbox cannot start" in flat(result)
    assert other.read_text(encoding="utf-8") == "my notes\n" * 500


def test_the_sandbox_says_when_its_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        results = [run("sandbox", "--port", str(port), *more) for more in ([], ["--api", "planhat"])]
    for result in results:
        assert result.exit_code == 1
        assert f"The sandbox cannot start: port {port} is taken" in flat(result)
        assert "--port 0 takes a free one" in flat(result)


@pytest.mark.parametrize(("system", "line"), [("posix", "export A=b\n"), ("nt", '$env:A = "b"\n')])
def test_the_lines_to_paste_suit_the_shell(
    system: str, line: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from halopsa.cli import sandbox

    monkeypatch.setattr("halopsa.cli.output.os.name", system)
    sandbox._write("export A=b", "v2")
    assert capsys.readouterr().out == line


def test_the_inventory_dialect_is_mentioned(capsys: pytest.CaptureFixture[str]) -> None:
    from halopsa.cli import sandbox

    sandbox._write("export HALOPSA_CLIENT_SECRET=x", "inventory")
    assert "--dialect inventory" in capsys.readouterr().out


@pytest.mark.parametrize("error", [OverflowError, OSError])
def test_a_moment_that_the_clocks_here_do_not_have_is_shown_as_it_is(error: type[Exception]) -> None:
    class Far(datetime):
        def astimezone(self, tz: tzinfo | None = None) -> Self:
            raise error  # OSError: of Windows, for what is before 1970 or after the year 3000

    assert moment(Far(3001, 2, 3, 4, 5, tzinfo=UTC)) == "3001-02-03 04:05"


def test_errors_that_quote_strangers_command_no_terminal() -> None:
    hostile = "a\x1b]0;owned\x07\u202eb\x9bc"
    for arguments in (
        ("create", "--data", json.dumps({hostile: 1}), "--yes"),
        ("create", "--field", f"{hostile}=1", "--yes"),
        ("create", f"--{hostile}", "1"),
        ("list", "--param", f"{hostile}=1"),
        ("list", "--query", hostile),
    ):
        result = run("tickets", *arguments, env=HOSTED)
        assert result.exit_code == 2
        assert not set("\x1b\x07\x9b\u202e") & set(result.output), arguments
