"""A program that crashes exports at every line; a process of its own, because it forks."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

from halopsa.export import ExportResult, export
from tests.unit.export.kit import Tenant, names

_WATCHED = ("run.py", "job.py", "spool.py", "journal.py", "files.py", "manifest.py")


def _run(out: Path, options: Mapping[str, Any]) -> ExportResult:  # Any: options of several types
    return export(Tenant(12).listing(), out, **options)


def _crash_after(lines: int) -> None:
    """End this process, as a kill would, before that many more lines of the export's code have run."""
    left = lines

    def trace(frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        nonlocal left
        path = Path(frame.f_code.co_filename)
        if path.parent.name not in ("export", "tabular") or path.name not in _WATCHED:
            return None
        if event == "line":
            left -= 1
            if left <= 0:
                os._exit(9)
        return trace

    sys.settrace(trace)


def _child(work: Callable[[], object]) -> int:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def crash_everywhere(folder: Path, name: str, step: int, first: int, *, overwrite: bool) -> int:
    """Crash an export after ``first``, ``first + step``, ... lines, then run it to its end; return how often.

    Raises AssertionError when a row is lost or doubled, or anything but a whole file ever has the final name.
    """
    from halopsa.export import job

    job.SAVE_EVERY = 0.0
    job._COST = 0
    whole = folder / f"whole-{name}"
    wanted = _run(whole, {})
    content = whole.read_bytes()
    times, lines = 0, first
    while True:
        place = folder / str(lines)
        place.mkdir()
        out = place / name
        if overwrite:
            out.write_bytes(b"old")

        def crashing(lines: int = lines, out: Path = out) -> None:
            _crash_after(lines)
            _run(out, {"overwrite": overwrite})

        crashed = _child(crashing)
        assert crashed in (0, 9), crashed
        now = out.read_bytes() if out.exists() else b""
        assert (
            now == (b"old" if overwrite else b"")
            or now == content
            or (name.endswith((".sqlite", ".parquet")) and len(now) > 1000)
        )
        if crashed == 0:
            return times
        times += 1
        if not overwrite and names(place) == {
            name,
            f"{name}.manifest.json",
        }:  # killed when its lock was gone too
            made = json.loads(Path(place, f"{name}.manifest.json").read_text(encoding="utf-8"))
            assert made["rows"] == wanted.rows
            assert made["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
            return times
        found = _run(out, {"overwrite": overwrite})
        assert found.rows == wanted.rows
        manifest = json.loads(found.manifest_path.read_text(encoding="utf-8"))
        assert manifest["rows"] == wanted.rows
        assert manifest["columns"] == wanted.manifest["columns"]
        assert manifest["sha256"] == found.sha256
        if name.endswith((".jsonl", ".csv")):
            assert out.read_bytes() == content
        assert names(place) == {name, f"{name}.manifest.json"}, names(place)
        lines += step


if __name__ == "__main__":
    folder, name, step, first, overwrite = sys.argv[1:]
    print(crash_everywhere(Path(folder), name, int(step), int(first), overwrite=overwrite == "overwrite"))
