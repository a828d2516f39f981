r"""CSV by RFC 4180: commas, CRLF, quotes doubled, UTF-8, a header line; with a guard against CSV injection.

A null is an empty cell, an empty text is ``""``. Booleans are ``true`` and ``false``, lists are JSON.

With the guard (the default) a text that a spreadsheet would take for a formula gets an apostrophe in front:
one that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line break, unless it is made of digits and
``+-(). /`` only, as numbers and telephone numbers are. A text that begins with an apostrophe gets another one, so that
removing one leading apostrophe always gives back the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from ..core.tabular.cells import distinct, text
from ..core.tabular.columns import Column

_FORMULA = re.compile("['=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")  # full-width ones too
_HARMLESS = re.compile(r"[-+][-+(). /0-9]*")
_SPECIAL = re.compile(r'[",\r\n]|^\s|\s$|^$')


def guarded(value: str) -> str:
    """Return a text that no spreadsheet runs as a formula."""
    if _FORMULA.match(value) and not _HARMLESS.fullmatch(value):
        return f"'{value}"
    return value


def quoted(value: str) -> str:
    """Return a text as a cell; it is quoted where it must be, and where it is empty."""
    return '"' + value.replace('"', '""') + '"' if _SPECIAL.search(value) else value


def _plain(value: object) -> str:
    return quoted(text(value))


def _guarded(value: object) -> str:
    return quoted(guarded(text(value)))


def write(
    rows: Iterable[Mapping[str, object]],
    columns: Sequence[Column],
    draft: Path,
    *,
    guard: bool = True,
    bom: bool = False,
) -> None:
    """Write ``rows`` to ``draft``. ``bom``: begin with a byte order mark, which Excel needs for UTF-8."""
    strange = _guarded if guard else _plain
    cells: list[tuple[str, Callable[[object], str]]] = [
        (column.name, strange if column.type in ("str", "json") else _plain) for column in columns
    ]
    with draft.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        file.write(",".join(map(strange, distinct(column.name for column in columns))) + "\r\n")
        for row in rows:
            get = row.get
            line = ["" if (value := get(name)) is None else cell(value) for name, cell in cells]
            # Most readers skip an empty line.
            file.write((",".join(line) or '""') + "\r\n")
