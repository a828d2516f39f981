"""Manifest of an export: what is in the file, whether it is complete, and its hash."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from ..core.tabular.columns import Column
from ..core.tabular.files import digest, write_whole
from .journal import Journal
from .sealed import DIGEST, parsed, unsealed

FORMAT = 1
# Fields of a traversal report, as far as the listing knows them.
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
    "ignored_filters",
)


def make(
    journal: Journal, draft: Path, name: str, file_format: str, columns: Sequence[Column], finished: str
) -> dict[str, Any]:  # Any: JSON
    """Return the manifest of the finished file, which is still called ``draft``."""
    size, sha256 = digest(draft)
    report = journal.report.to_dict() if journal.report is not None else {}
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


def read(path: Path) -> dict[str, Any] | None:  # Any: JSON
    """Return a manifest; ``None`` where there is none, or one that was changed since."""
    try:
        data = path.read_bytes()
        unsealed(data)
        return parsed(data)
    except (OSError, ValueError):
        return None


def write(manifest: Mapping[str, object], path: Path, *, mode: int) -> None:
    """Write the manifest, readable for people too."""
    write_whole(path, json.dumps(manifest, indent=1).encode("ascii") + b"\n", mode=mode)


def bookmark(data: bytes) -> str | None:
    """Return the bookmark in a manifest, if it has one. Raises ``ValueError`` where it was changed since."""
    content = unsealed(data) if DIGEST in parsed(data) else parsed(data)  # earlier versions wrote none
    found = content.get("bookmark")
    return found if isinstance(found, str) else None
