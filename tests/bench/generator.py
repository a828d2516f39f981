"""The generator, beside reading all files of the manifest as YAML."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.measure import Line, in_turns, repeated

ROOT = Path(__file__).parents[2]
_ROUNDS = 5
_READ = """
import pathlib, yaml
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
for path in pathlib.Path("spec").rglob("*.yaml"):
    yaml.load(path.read_bytes(), Loader=loader)
"""


def lines() -> list[Line]:
    """Measure; what is built goes to a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        found = in_turns(
            {
                "codegen build": repeated(lambda: _run("-m", "codegen", "build", "--package", folder), 1),
                "codegen lint": repeated(lambda: _run("-m", "codegen", "lint"), 1),
                "yaml": repeated(lambda: _run("-c", _READ), 1),
            },
            _ROUNDS,
        )
    base = found.pop("yaml")
    return [Line(name, took, "s", "yaml.load of spec/", base) for name, took in found.items()]


def _run(*arguments: str) -> None:
    subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True
    )
