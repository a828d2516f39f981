"""Scripts of the pages that are run as processes of their own, against a local tenant."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Final

from halopsa._api import API
from halopsa.core.config.environment import variables
from halopsa.sandbox import Sandbox
from halopsa.sandbox.server import environment
from tests.docs.blocks import ROOT
from tests.docs.runs import run_by

FOUR: Final = [
    "Screen flickers on docking station",
    "Shared drive is full",
    "Multi-factor prompts do not arrive",
    "Request for access to the finance folder",
]
"""What the recipe of the workers prints."""


def text_of(name: str) -> str:
    """Return the text of a recipe."""
    (block,) = (block for block in run_by(name) if block.language == "python")
    return block.text


def start(name: str, folder: Path, **variables_of: str) -> subprocess.Popen[str]:
    """Start a recipe in a folder, with these variables of the client and no others."""
    if not (folder / name).exists():  # one that runs already may be reading it
        (folder / name).write_text(text_of(name), encoding="utf-8")
    kept = {key: value for key, value in os.environ.items() if key not in variables(API).values()}
    return subprocess.Popen(  # noqa: S603 - our own text
        [sys.executable, "-W", "error", name],
        cwd=folder,
        env={**kept, **variables_of, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def shown(process: subprocess.Popen[str]) -> list[str]:
    """Wait for its end; return the lines it printed."""
    printed, said = process.communicate(timeout=120)
    assert (process.returncode, said) == (0, "")
    return printed.splitlines()


def given(halo: Sandbox) -> dict[str, str]:
    """Return the variables that lead to a tenant."""
    return dict(environment(halo.connection))


def logins(halo: Sandbox) -> int:
    """Return how many tokens were asked for."""
    return sum(record.path.endswith("/token") for record in halo.requests)


def counted(budget: Path) -> dict[str, int]:
    """Return how many requests a budget in SQLite has counted, by tenant."""
    with closing(sqlite3.connect(budget)) as base:
        return dict(base.execute("select tenant, count(*) from slots group by tenant").fetchall())
