"""Output of the commands: plain text, tables and JSON, safe for terminals."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from .streams import say

if TYPE_CHECKING:
    from halopsa.core.records.record import Record

_GAP = "  "


def for_terminal(text: object, *, lines: bool = False) -> str:
    """Return text that is safe for a terminal: text in records may hold control sequences."""
    kept = "\n" if lines else ""
    return "".join(
        char if char.isprintable() or char in kept else " " if char in "\r\n\t" else "" for char in str(text)
    )


def moment(value: dt.datetime | None) -> str:
    """Return a point in time in the local time zone."""
    if value is None:
        return ""
    # Local time does not exist for the last day of the calendar; on Windows not before 1970 or after the year 3000.
    with contextlib.suppress(OverflowError, OSError):
        value = value.astimezone()
    return value.strftime("%Y-%m-%d %H:%M")


def json_of(record: Record) -> dict[str, object]:
    """Return all fields of a record that are set; those without a description too."""
    return {**record.extra, **record.to_dict()}


def exported(name: str, text: str) -> str:
    """Return a variable as a line for the system's shell."""
    return f'$env:{name} = "{text}"' if os.name == "nt" else f"export {name}={text}"


def print_json(value: object) -> None:
    """Print JSON."""
    say(json_text(value))


def json_text(value: object, *, indent: int | None = 2) -> str:
    """Return JSON that is safe for a terminal and for the encoding of standard output: the rest is escaped."""
    text = json.dumps(value, indent=indent, ensure_ascii=False, default=_default)
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return "\n".join(_safe(line, encoding) for line in text.split("\n"))


def json_line(value: object) -> str:
    """Return JSON on one line."""
    return json_text(value, indent=None)


def _safe(line: str, encoding: str) -> str:
    """Return a line of JSON with escapes for control characters and for what this encoding does not have."""
    if line.isascii() and line.isprintable():
        return line
    return "".join(char if char.isprintable() and _fits(char, encoding) else _escape(char) for char in line)


def _fits(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def _default(value: object) -> str:
    return value.isoformat() if isinstance(value, (dt.date, dt.datetime)) else str(value)


def print_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print columns; the last one is cut to what the terminal has left."""
    cells = [[for_terminal("" if cell is None else cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in [list(head), *cells]) for i in range(len(head) - 1)]
    left = max(20, shutil.get_terminal_size((110, 24)).columns - sum(widths) - len(_GAP) * len(widths))
    for row in [list(head), *cells]:
        parts = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        say(_GAP.join([*parts, _cut(row[-1], left)]).rstrip())


def print_fields(fields: Mapping[str, object]) -> None:
    """Print names and values, without the empty ones."""
    shown = {name: for_terminal(value) for name, value in fields.items() if value not in (None, "")}
    width = max(map(len, shown), default=0)
    for name, text in shown.items():
        say(f"  {name.ljust(width)}  {text}")


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 3] + "..."
