"""Runs the tests against mutants, several at a time, each on a copy of the project."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.util import cache_from_source
from pathlib import Path
from queue import SimpleQueue

import attrs

from .model import ROOT, Mutant, checked

_LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "__pycache__", ".*_cache", ".hypothesis", ".coverage*"
)
_PATIENCE = 300.0
_FAILED = 1
"""How pytest ends when a test has failed; any other code is a fault of the run itself."""


@attrs.frozen
class Verdict:
    """What became of a mutant. ``killed``: a test failed, or hung."""

    mutant: Mutant
    killed: bool
    seconds: float
    said: str


def run(mutants: list[Mutant], workers: int) -> Iterator[Verdict]:
    """Yield the verdict on each mutant, in order."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copies: SimpleQueue[Path] = SimpleQueue()
        for number in range(workers):
            copies.put(Path(shutil.copytree(ROOT, Path(folder, str(number)), ignore=_LEFT_OUT)))

        def judge(mutant: Mutant) -> Verdict:
            copy = copies.get()
            try:
                return _judged(mutant, copy)
            finally:
                copies.put(copy)

        with ThreadPoolExecutor(workers) as pool:
            yield from pool.map(judge, mutants)


def _judged(mutant: Mutant, copy: Path) -> Verdict:
    file = copy / mutant.file
    original = file.read_bytes()
    started = time.monotonic()
    try:
        _write(file, checked(mutant, copy).encode())
        code, said = _tested(copy, mutant.tests)
    except ValueError as error:
        return Verdict(mutant, False, 0.0, str(error))
    finally:
        _write(file, original)
    return Verdict(mutant, code in (None, _FAILED), time.monotonic() - started, said)


def _write(file: Path, source: bytes) -> None:
    """Write a module and forget what was compiled of it: of two texts of one second and size Python sees but one."""
    file.write_bytes(source)
    Path(cache_from_source(file)).unlink(missing_ok=True)


def _tested(copy: Path, tests: tuple[str, ...]) -> tuple[int | None, str]:
    """The exit code of pytest, None when it had to be stopped; and its last line."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "--no-header", *tests]
    environ = {**os.environ, "PYTHONPATH": str(copy)}  # the copy comes before an installed package
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # all other files are compiled for the first mutant only
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and test names
            command, cwd=copy, env=environ, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return None, f"stopped after {_PATIENCE:.0f} s"
    lines = done.stdout.strip().splitlines()
    failed = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
    return done.returncode, (failed or lines or [done.stderr.strip()[-200:]])[0]
