"""Tests of a program: they leave the tenant of the page alone, and each way finds the mistake in a broken program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from halopsa.sandbox import Sandbox
from tests.docs.blocks import ROOT


def check(halo: Sandbox, folder: Path) -> None:
    assert not halo.requests
    program = folder / "closing.py"
    text = program.read_text()
    broken = text.replace("if ticket.hasbeenclosed", "if False and ticket").replace(
        'status_id="Closed"', "status_id=8"
    )
    assert broken.count("status_id=8") == broken.count("if False") == 1
    program.write_text(broken)
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "--tb=no",
            *sorted(path.name for path in folder.glob("test_*.py")),
        ],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    failed = {line.split("::")[0] for line in done.stdout.splitlines() if line.startswith("FAILED")}
    assert failed == {f"FAILED test_with_{way}.py" for way in ("tenant", "answers", "double")}, done.stdout
