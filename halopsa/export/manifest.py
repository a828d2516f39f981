"""The manifest of an export: what is in the file, how complete it is, and its hash."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from .columns import Column
from .journal import Journal
from .places import digest, write_whole

FORMAT = 1
# What a traversal reports, as far as the listing knows it.
_REPORT = (
    "complete",
    "why",
    "record_count",
    "distinct_keys",
    "duplicates_dropped",
    "consistent",
    "requests",
    "page_size",
    "seconds",
)


def make(
    journal: Journal, draft: Path, name: str, file_format: str, columns: Sequence[Column], finished: str
) -> dict[str, Any]:  # Any: JSON
    """Return the manifest of the finished file that stands at ``draft`` still."""
    size, sha256 = digest(draft)
    report: Mapping[str, object] = journal.report or {}
    return {
        "halopsa_manifest": FORMAT,
        "file": name,
        "format": file_format,
        "bytes": size,
        "sha256": sha256,
        "rows": journal.rows,
        **{word: report[word] for word in _REPORT if word in report},
        **({} if journal.bookmark is None else {"bookmark": journal.bookmark}),
        **journal.export,
        "started": journal.started,
        "finished": finished,
        "sessions": journal.sessions,
        "columns": [attrs.asdict(column) for column in columns],
    }


def matches(manifest: Mapping[str, object], path: Path) -> bool:
    """Return whether ``path`` is the file that the manifest describes."""
    try:
        return digest(path) == (manifest.get("bytes"), manifest.get("sha256"))
    except OSError:
        return False


def write(manifest: Mapping[str, object], path: Path, *, mode: int) -> None:
    """Write the manifest, readable for people too."""
    write_whole(path, json.dumps(manifest, indent=1).encode("ascii") + b"\n", mode=mode)
