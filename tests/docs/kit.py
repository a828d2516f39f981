"""What tests of the documentation share: comparing output, a copy of the repository, running Python."""

from __future__ import annotations

import doctest
import shutil
import subprocess
import sys
from pathlib import Path

from tests.docs.blocks import ROOT

__all__ = ["copy", "same", "start"]


def same(wanted: str, found: str) -> None:
    """Compare output; ``...`` stands for anything."""
    if not doctest.OutputChecker().check_output(wanted, found, doctest.ELLIPSIS):
        assert found == wanted


def copy(folder: Path, *names: str) -> None:
    """Copy files and folders of the repository."""
    for name in names:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / name, folder)


def start(*arguments: str, folder: Path) -> str:
    """Run this interpreter to its end; return what it printed."""
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - our own words
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
