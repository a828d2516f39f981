"""Recipes: runs a page of recipes block by block in an empty folder, against a local tenant, and counts what it ran."""

from __future__ import annotations

import doctest
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, Self

import attrs

from halopsa._api import API
from halopsa.core.config.environment import variables
from halopsa.sandbox import Sandbox
from halopsa.sandbox.server import environment
from tests.docs.beside import Beside
from tests.docs.blocks import PAGES, ROOT, Block
from tests.docs.cells import shown

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
    ``console``: commands after ``$``, with what they print. One that ends with ``&`` runs until the page is done;
    where it serves port 8000, a free port takes its place.
    ``file: FILE``: what a script left in a file.
    ``cron``: lines of a crontab; the command of each is run, with a file ``env`` that exports the three variables.
    ``tenants: FILE``: connections of tenants in TOML; each gets a tenant of its own, the first one that of the page.
    ``cell``: a cell of a notebook; all cells of a page are run as one script, and each shows its last expression.
    """

    halo: Sandbox
    folder: Path
    ran: int = 0
    _last: str = ""
    _waiting: set[str] = attrs.field(factory=set)
    _cells: list[Block] = attrs.field(factory=list)
    _beside: Beside = attrs.field(factory=Beside)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._beside.close()

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
            "tenants": self._tenants,
            "cell": self._cell,
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
        self._run_cells()
        self._beside.alive()
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
            found = self.shell(line)
            alike(wanted, found if found.endswith("\n") or not found else f"{found}\n")

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

    def _tenants(self, block: Block, name: str) -> None:
        known = self._beside.tenants(tomllib.loads(block.text), self.halo)
        lines = [
            line
            for table, given in known.items()
            for line in (f"[{table}]", *(f"{key} = {json.dumps(value)}" for key, value in given.items()))
        ]
        self._write(name, "\n".join(lines))

    def _cell(self, block: Block, _: str) -> None:
        assert (block.language, block.output is not None) == ("python", True), "a cell shows its output"
        self._cells.append(block)

    def _run_cells(self) -> None:
        if not self._cells:
            return
        self._write("notebook.py", "".join(f"{shown(cell.text)}print(end='\\f')\n" for cell in self._cells))
        found = self.shell("python notebook.py").split("\f")
        for cell, printed in zip(self._cells, found[:-1], strict=True):
            alike(cell.output or "", re.sub(r" +$", "", printed, flags=re.MULTILINE))

    def shell(self, command: str, *, connected: bool = True) -> str:
        """Run a command; return what it printed. Warnings of Python are errors, and so is another exit code than 0.

        Without ``connected`` the command has no variables of the tenant.
        """
        python = self.folder / ".venv/bin"
        if not python.exists():
            python.mkdir(parents=True)
            for name in ("python", "halopsa", "pytest", "uvicorn", "celery"):
                module = "" if name == "python" else f" -m {name}"
                strict = "" if name == "celery" else " -W error"  # it warns of what is its own
                (python / name).write_text(f'#!/bin/sh\nexec {sys.executable}{strict}{module} "$@"\n')
                (python / name).chmod(0o755)
        env = {
            **{key: value for key, value in os.environ.items() if key not in variables(API).values()},
            **(environment(self.halo.connection) if connected else {}),
            "PYTHONPATH": str(ROOT),
            "PATH": f"{python}{os.pathsep}{os.environ['PATH']}",
        }
        self._waiting -= {name for name in self._waiting if Path(name).stem in command}
        command = command.replace("8000", str(self._beside.port))
        if command.endswith(" &"):
            self._beside.start(command.removesuffix(" &"), self.folder, env)
            return ""
        done = subprocess.run(  # noqa: S602 - a command of our own pages
            command,
            shell=True,
            cwd=self.folder,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=_TIMEOUT,
            check=False,
        )
        assert done.returncode == 0, f"{done.stdout}{self._beside.said()}"
        return done.stdout
