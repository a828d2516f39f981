"""The journal of an export: how far its spool can be trusted, and where reading goes on after a crash."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from .places import write_whole

FORMAT = 1


class JournalError(ValueError):
    """A journal that cannot be read."""


@attrs.define
class Journal:
    """What is known of an export that is not finished.

    Attributes:
        export: what is exported; a partial export goes on only with the same.
        started: when it began, ISO 8601.
        sessions: how often it was begun or resumed.
        rows, size: the spool's trusted part, in rows and bytes.
        checkpoint: where the listing goes on, as text; ``None`` at the beginning.
        columns: the state of `Columns`.
        report: how reading ended; ``None`` while it has not.
        bookmark: of a listing of changes, where the next one begins.
        manifest: of the finished file; ``None`` before there is one.
    """

    export: dict[str, Any]  # Any: JSON, only compared
    started: str
    sessions: int = 1
    rows: int = 0
    size: int = 0
    checkpoint: str | None = None
    columns: list[list[object]] = attrs.field(factory=list)
    report: dict[str, Any] | None = None  # Any: JSON
    bookmark: str | None = None
    manifest: dict[str, Any] | None = None  # Any: JSON

    def write(self, path: Path) -> None:
        """Replace the journal at ``path``, wholly or not at all."""
        content = {"halopsa_export": FORMAT, **attrs.asdict(self, recurse=False)}
        write_whole(path, json.dumps(content, separators=(",", ":")).encode("ascii"))

    @classmethod
    def read(cls, path: Path) -> Journal | None:
        """Read the journal at ``path``; ``None`` where there is none. Raises `JournalError`."""
        try:
            content = json.loads(path.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError:
            raise JournalError(f"{str(path)!r} is no journal of an export") from None
        if not isinstance(content, Mapping) or content.get("halopsa_export") != FORMAT:
            raise JournalError(f"{str(path)!r} is no journal this version can read")
        given = dict(content)
        del given["halopsa_export"]
        try:
            journal = cls(**given)
        except TypeError:
            raise JournalError(f"{str(path)!r} is no journal this version can read") from None
        return journal
