"""Recipes: runs a page of recipes block by block in an empty folder, against a local tenant, and counts what it ran."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import attrs

from halopsa._api import API
from halopsa.core.config.environment import variables
from halopsa.sandbox import Sandbox
from halopsa.sandbox.server import environment
from tests.docs.blocks import PAGES, ROOT, Block

__all__ = ["FOLDER", "Kitchen", "alike", "pages"]

FOLDER: Final = PAGES / "recipes"
#: Where the pages say that the scripts are. The folder of the test takes its place.
HOME: Final = "/srv/halo"
#: The five fields of a line of a crontab, then the command.
_CRON: Final = re.compile(r"((?:[\d*/,-]+ +){4}[\d*/,-]+) +(\S.*)")
_TIMEOUT: Final = 60


def pages() -> list[str]:
    """Return the names of the pages of recipes."""
    return sorted(path.stem for path in FOLDER.glob("*.md"))


def alike(wanted: str, found: str) -> None:
    """Compare output; ``...`` stands for anything."""
    if not doctest.OutputChecker().check_output(wanted, found, doctest.ELLIPSIS):
        raise AssertionError(f"it printed {found!r}, not {wanted!r}")


@attrs.define
class Kitchen:
    """A folder and a tenant in which a page is run. What stands in the comment above a block says how.

    ``recipe: FILE.py``: a script; it is written and run, and the text below it is its output.
    ``script: FILE.py``: a script that is only written; a console or a crontab of the page must run it.
    ``input: FILE``: a file that the next script reads.
    ``again``: what the last script prints when it is run once more; ``again: FILE.py`` where there are several.
    ``console``: commands after ``$``, with what they print.
    ``file: FILE``: what a script left in a file.
    ``cron``: lines of a crontab; the command of each is run, with a file ``env`` that exports the three variables.
    """

    halo: Sandbox
    folder: Path
    ran: int = 0
    _last: str = ""
    _waiting: set[str] = attrs.field(factory=set)

    def run(self, blocks: Iterable[Block]) -> None:
        """Run every block of a page, in order. Raises ``AssertionError`` that names the line."""
        ways: dict[str, Callable[[Block, str], None]] = {
            "recipe": self._recipe,
            "script": self._only_written,
            "input": self._input,
            "again": self._again,
            "console": self._console,
            "file": self._file,
            "cron": self._cron,
        }
        for block in blocks:
            how, _, what = block.comment.partition(": ")
            try:
                assert how in ways, f"nothing runs a block marked {block.comment!r}"
                ways[how](block, what)
            except AssertionError as error:
                error.add_note(f"{block.page}:{block.line}")
                raise
            self.ran += 1
        assert not self._waiting, "these scripts are shown and not run"

    def _write(self, name: str, text: str) -> None:
        assert re.fullmatch(r"[\w.-]+", name), f"{name!r} is no name of a file"
        (self.folder / name).write_text(text, encoding="utf-8")

    def _recipe(self, block: Block, name: str) -> None:
        assert block.language == "python"
        assert block.output is not None, "a script shows what it prints"
        self._write(name, block.text)
        self._last = name
        alike(block.output, self.shell(f"python {name}"))

    def _only_written(self, block: Block, name: str) -> None:
        assert (block.language, block.output) == ("python", None)
        self._write(name, block.text)
        self._last = name
        self._waiting.add(name)

    def _input(self, block: Block, name: str) -> None:
        self._write(name, block.text)

    def _again(self, block: Block, name: str) -> None:
        assert block.language == "text"
        assert self._last, "there is no script above"
        alike(block.text, self.shell(f"python {name or self._last}"))

    def _console(self, block: Block, _: str) -> None:
        assert block.language == "console"
        before, *commands = re.split(r"^\$ ", block.text, flags=re.MULTILINE)
        assert (before, bool(commands)) == ("", True), "a console begins with a command"
        for command in commands:
            line, _, wanted = command.partition("\n")
            alike(wanted, self.shell(line))

    def _file(self, block: Block, name: str) -> None:
        alike(block.text, (self.folder / name).read_text(encoding="utf-8-sig"))

    def _cron(self, block: Block, _: str) -> None:
        variables_of = "".join(
            f"export {key}={value}\n" for key, value in environment(self.halo.connection).items()
        )
        self._write("env", variables_of)
        for line in block.text.splitlines():
            found = _CRON.fullmatch(line)
            assert found, f"{line!r} is no line of a crontab"
            assert HOME in found[2], f"a crontab has whole paths, as {HOME}/file"
            self.shell(found[2].replace(HOME, str(self.folder)), connected=False)

    def shell(self, command: str, *, connected: bool = True) -> str:
        """Run a command; return what it printed. Warnings of Python are errors, and so is another exit code than 0.

        Without ``connected`` the command has no variables of the tenant.
        """
        python = self.folder / ".venv/bin"
        if not python.exists():
            python.mkdir(parents=True)
            for name, module in {"python": "", "halopsa": " -m halopsa"}.items():
                (python / name).write_text(f'#!/bin/sh\nexec {sys.executable} -W error{module} "$@"\n')
                (python / name).chmod(0o755)
        done = subprocess.run(  # noqa: S602 - a command of our own pages
            command,
            shell=True,
            cwd=self.folder,
            env={
                **{key: value for key, value in os.environ.items() if key not in variables(API).values()},
                **(environment(self.halo.connection) if connected else {}),
                "PYTHONPATH": str(ROOT),
                "PATH": f"{python}{os.pathsep}{os.environ['PATH']}",
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=_TIMEOUT,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        self._waiting -= {name for name in self._waiting if name in command}
        return done.stdout
