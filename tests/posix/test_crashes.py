"""An export that is killed at any moment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.export.test_run import ROOT


@pytest.mark.parametrize("overwrite", ["overwrite", "anew"])
@pytest.mark.parametrize("name", ["x.jsonl", "x.csv", "x.sqlite"])
def test_a_crash_at_any_moment_loses_and_doubles_nothing(name: str, overwrite: str, tmp_path: Path) -> None:
    """See crashes.py: a process of its own, because it forks. `make signals` crashes it at every line."""
    step = "1" if os.environ.get("HALOPSA_EVERY_INSTRUCTION") else "17"
    command = [sys.executable, "-m", "tests.posix.crashes", str(tmp_path), name, step, "3", overwrite]
    done = subprocess.run(  # noqa: S603 - this very interpreter
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20
