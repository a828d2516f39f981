"""The commands of the README and of the pages run against a local tenant, and print what is shown."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from packaging.requirements import Requirement

from halopsa.sandbox import Sandbox
from tests.docs.blocks import ROOT
from tests.docs.kit import same
from tests.docs.runs import run_by
from tests.unit.cli.keyrings import FileKeyring
from tests.unit.cli.kit import environment, home, run

COMMANDS = run_by("console")
SECTIONS = list(dict.fromkeys((block.page, block.section) for block in COMMANDS))
#: Where the pages say that the local tenant is.
_ADDRESS = "http://127.0.0.1:8765"
#: What a shell starts in the background ignores Ctrl-C, and so does all that it starts.
_AS_IN_A_TERMINAL = (
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "runpy.run_module('halopsa', run_name='__main__', alter_sys=True)"
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def steps(text: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a console without its comment, and the output shown below it."""
    before, *commands = re.split(r"^\$ ", text, flags=re.MULTILINE)
    assert (before, bool(commands)) == ("", True), "a console begins with a command"
    for command in commands:
        line, _, wanted = command.partition("\n")
        yield line.partition("  # ")[0].strip(), wanted


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """The variables of a user in an empty folder, with a keyring that keeps a file."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield home(tmp_path / "home")
    keyring.set_keyring(before)


@pytest.mark.parametrize(
    ("page", "section"), SECTIONS, ids=lambda name: name.removeprefix("codegen/site/pages/")
)
def test_console(page: str, section: str, halo: Sandbox, own: dict[str, str]) -> None:
    """Blocks of a section follow each other; output is compared where some is shown.

    ``< FILE`` is standard input, ``<!-- file: NAME -->`` a file that the commands read.
    """
    halo.reset()
    Path("secret.txt").write_text(f"{halo.connection['client_secret']}\n", encoding="utf-8")
    for block in COMMANDS:
        if (block.page, block.section) != (page, section):
            continue
        if block.comment:
            Path(block.comment.removeprefix("file: ")).write_text(block.text, encoding="utf-8")
            continue
        assert block.language == "console"
        for command, wanted in steps(block.text):
            printed = _done(command, halo, own)
            if wanted:
                same(wanted.replace(_ADDRESS, halo.base_url), printed)


def _done(command: str, halo: Sandbox, own: dict[str, str]) -> str:
    """Run a command; return what it printed."""
    name, *arguments = shlex.split(command.replace(_ADDRESS, halo.base_url))
    if name == "pip":
        return _installable(arguments)
    assert name == "halopsa", f"nothing runs {command!r}"
    given = None
    if "<" in arguments:
        *arguments, _, file = arguments
        given = Path(file).read_text(encoding="utf-8")
    # Who logs in, or has, is not connected by variables.
    variables = (
        own if re.search(r"^halopsa (login|logout|profiles)|--profile", command) else environment(halo, **own)
    )
    result = run(*arguments, env=variables, given=given)
    assert result.exit_code == 0, (command, result.output)
    return result.stdout


def _installable(arguments: list[str]) -> str:
    """``pip install`` of what this project is called, with extras that there are."""
    verb, wanted = arguments
    assert verb == "install"
    requirement = Requirement(wanted)
    assert requirement.name == PROJECT["name"]
    assert requirement.extras <= set(PROJECT["optional-dependencies"])
    return ""


def test_what_runs_until_ctrl_c(tmp_path: Path) -> None:
    for block in run_by("served"):
        ((command, wanted),) = steps(block.text)
        name, *arguments = shlex.split(command)
        assert name == "halopsa"
        with subprocess.Popen(  # noqa: S603 - our own text
            [
                sys.executable,
                "-c",
                _AS_IN_A_TERMINAL,
                *arguments,
                "--port",
                "0",
            ],  # the usual one may be taken
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            assert process.stdout is not None
            try:
                shown = "".join(process.stdout.readline() for _ in wanted.splitlines())
                process.send_signal(signal.SIGINT)
                process.communicate(timeout=30)
            finally:
                process.kill()
        same(wanted.replace(_ADDRESS, "http://127.0.0.1:..."), shown)
        assert wanted, "it prints something, which is to be shown"


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("ls", "nothing runs"),
        ("pip install halopsa", "halopsa-client"),
        ("pip install halopsa-client[none]", "none"),
        ("halopsa tickets get nothing", "nothing"),
    ],
)
def test_what_does_not_run_is_told(command: str, why: str, halo: Sandbox, own: dict[str, str]) -> None:
    with pytest.raises(AssertionError) as error:
        _done(command, halo, own)
    assert why in str(error.value)
