"""Formats of output: table, JSON, JSON lines, CSV and tab-separated values; for people, for files and for pipes.

On a terminal rows are a table and a record is a list of its fields; elsewhere rows are tab-separated with a header, and
a record is JSON. No control character of a record reaches a terminal, and no spreadsheet runs a cell of a CSV.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import json
import os
import re
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, TypeGuard

import click

from .columns import shown_columns
from .output import for_terminal, json_line, json_text, moment
from .streams import say, tell

__all__ = [
    "FORMS",
    "Output",
    "Query",
    "compiled",
    "on_terminal",
    "print_rows",
    "print_value",
    "terminal_text",
]

Form = Literal["table", "json", "jsonl", "csv", "tsv"]
FORMS: tuple[Form, ...] = ("table", "json", "jsonl", "csv", "tsv")
Query = Callable[[object], object]
Row = Mapping[str, object]

_GAP = 2
_UNLIMITED = 1_000_000
_WIDEST = 60  # cells of a column before the last one that fits is known
_NARROWEST = 20
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_LONG = 2000  # characters of a cell that a table looks at


class Output(NamedTuple):
    """How the answer of a command is printed.

    ``form``: as asked for, ``None`` for what suits the place. ``fields``: these alone, ``()`` for all. ``query``: what
    is printed instead of the answer.
    """

    form: Form | None = None
    fields: tuple[str, ...] | None = None
    query: Query | None = None

    @property
    def for_programs(self) -> bool:
        """Whether data were asked for, and not sentences."""
        return self != Output()

    def of(self, *, rows: bool) -> Form:
        """The form of rows, or of one record."""
        if self.form is not None:
            return self.form
        if self.query is not None or self.fields is not None:
            return "json"
        if on_terminal():
            return "table"
        return "tsv" if rows else "json"


def on_terminal() -> bool:
    """Whether standard output is read by a person."""
    return bool(sys.stdout is not None and sys.stdout.isatty())


def compiled(expression: str) -> Query:
    """Return a JMESPath expression as a function. Raises UsageError that says what is wrong, or what to install."""
    try:
        import jmespath
    except ImportError:
        raise click.UsageError(
            '--query needs jmespath, which is not installed: pip install "halopsa-client[cli]"'
        ) from None
    try:
        found = jmespath.compile(expression)
    except jmespath.exceptions.JMESPathError as error:
        said = " ".join(str(error).split())
        raise click.BadParameter(
            f"{expression!r} is no JMESPath expression: {said}", param_hint="--query"
        ) from None

    def search(value: object) -> object:
        try:
            return found.search(value)
        except jmespath.exceptions.JMESPathError as error:
            said = " ".join(str(error).split())
            raise click.BadParameter(
                f"{expression!r} does not fit what came: {said}", param_hint="--query"
            ) from None

    return search


# Rows


def print_rows(rows: Iterable[Row], output: Output, columns: Sequence[str], *, nothing: str) -> None:
    """Print rows as they come, where the form allows that. ``nothing``: what to say on a terminal if there are none."""
    if output.query is not None:
        print_value(list(rows), output, columns)
        return
    form = output.of(rows=True)
    if form == "jsonl":
        for row in rows:
            say(json_line(picked(row, output.fields)))
    elif form == "json":
        _page(json_text([picked(row, output.fields) for row in rows]))
    elif form == "table":
        _print_table(list(rows), output.fields or columns, chosen=bool(output.fields), nothing=nothing)
    elif form == "tsv" and (output.fields or columns):
        names = output.fields or columns
        head = ["\t".join(map(tsv_cell, names))]
        for row in rows:
            while head:  # not before a row has come: what fails prints nothing
                say(head.pop())
            say("\t".join(tsv_cell(_at(row, name)) for name in names))
        for text in head:
            say(text)
    else:
        _print_flat([_flat(row) for row in rows], form, output.fields)


def print_value(value: object, output: Output, columns: Sequence[str] = ()) -> None:
    """Print one record, or any other JSON value."""
    if output.query is not None:
        value, output, columns = output.query(value), output._replace(query=None, fields=None), ()
        form = output.form or "json"
        if form in ("table", "csv", "tsv") and _is_rows(value):
            print_rows(value, output._replace(form=form), (), nothing="Nothing.")
            return
    else:
        form = output.of(rows=False)
    if isinstance(value, Mapping):
        value = picked(value, output.fields)
    if form == "json":
        _page(json_text(value))
    elif form == "jsonl":
        for item in value if isinstance(value, list) else [value]:
            say(json_line(item))
    elif isinstance(value, Mapping):
        if form == "table":
            _page(_fields_text(value, columns))
        else:
            _print_flat([_flat(value)], form, output.fields)
    else:
        for item in value if isinstance(value, list) else [value]:
            cells = item if isinstance(item, list) else [item]
            say(_csv_line(cells) if form == "csv" else "\t".join(map(tsv_cell, cells)))


def picked(row: Row, fields: tuple[str, ...] | None) -> Row:
    """Return these fields of a record alone; ``None`` where it has none of a name."""
    return {name: _at(row, name) for name in fields} if fields else row


def _at(row: Row, name: str) -> object:
    if name in row or "." not in name:
        return row.get(name)
    first, _, rest = name.partition(".")
    inner = row.get(first)
    if isinstance(inner, Mapping):
        return _at(inner, rest)
    return _flat(row).get(name) if inner is None else None


def _flat(row: Row) -> Row:
    from halopsa.core.tabular.flatten import flatten

    return flatten(row)


def _is_rows(value: object) -> TypeGuard[list[Row]]:
    return isinstance(value, list) and bool(value) and all(isinstance(item, Mapping) for item in value)


def _print_flat(rows: Sequence[Row], form: Form, fields: Sequence[str] | None) -> None:
    """Print rows with all columns that any of them has."""
    names = list(fields or dict.fromkeys(name for row in rows for name in row))
    if not names:
        return
    line = _csv_line if form == "csv" else lambda cells: "\t".join(map(tsv_cell, cells))
    say(line(names))
    for row in rows:
        say(line([_at(row, name) for name in names]))


def _csv_line(cells: Sequence[object]) -> str:
    from halopsa.core.tabular.cells import text
    from halopsa.export.to_csv import guarded, quoted

    shown = (lambda cell: for_terminal(cell, lines=True)) if on_terminal() else str
    line = ",".join(
        "" if cell is None else quoted(shown(guarded(text(cell)) if isinstance(cell, str) else text(cell)))
        for cell in cells
    )
    return line or '""'  # most readers skip an empty line


def tsv_cell(value: object) -> str:
    """Return a value as a cell between tabs: line breaks and tabs in it become blanks."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    if on_terminal():
        return for_terminal(text)
    return "".join(
        char if char >= " " and not "\x7f" <= char <= "\x9f" else " " if char in "\t\r\n" else ""
        for char in text
    )


# Tables


def _print_table(rows: Sequence[Row], columns: Sequence[str], *, chosen: bool, nothing: str) -> None:
    if not rows:
        tell(nothing)
        return
    found = [_flat(row) if not columns else row for row in rows]
    wanted = columns or list(dict.fromkeys(name for row in found for name in row))
    names = list(wanted) if chosen else shown_columns(wanted, found)
    cells = [[_cell(_at(row, name)) for name in names] for row in found]
    _page(table_text([for_terminal(name) for name in names], cells, _columns()))


def _cell(value: object) -> str:
    return "" if value is None else for_terminal(_said(value)[:_LONG])


def _said(value: object) -> str:
    """A value for people: a point in time is in the local time zone."""
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False, default=str)
    if _MOMENT.match(value):
        with contextlib.suppress(ValueError):
            return moment(dt.datetime.fromisoformat(value))
    return value


def table_text(names: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    """Return a table that is no wider than ``width``: the columns that fit, the long cells cut."""
    natural = [
        min(_WIDEST, max(_width(text) for text in (name, *(row[at] for row in rows))))
        for at, name in enumerate(names)
    ]
    fit, used = 0, -_GAP
    for size in natural:
        used += _GAP + min(size, _NARROWEST)
        if fit and used > width:
            break
        fit += 1
    widths = _shrunk(natural[:fit], width - _GAP * (fit - 1))
    shown = [row[:fit] for row in rows]
    return terminal_text(lambda: _rich_table(names[:fit], shown, widths)) or _plain_table(
        names[:fit], shown, widths
    )


def _width(text: str) -> int:
    """How many cells of a terminal a text takes: characters of some scripts take two."""
    try:
        from rich.cells import cell_len
    except ImportError:
        return len(text)
    return cell_len(text)


def _shrunk(widths: list[int], room: int) -> list[int]:
    """Take from the widest columns until all fit."""
    found = list(widths)
    while sum(found) > room and max(found) > 1:
        widest = max(found)
        next_one = max((size for size in found if size < widest), default=1)
        many = found.count(widest)
        cut = max(1, min(widest - next_one, -(-(sum(found) - room) // many)))
        for at, size in enumerate(found):
            if size == widest and sum(found) > room:
                found[at] = max(1, size - cut)
    return found


def _plain_table(names: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> str:
    lines = [[name.upper() for name in names], *rows]
    return "\n".join(
        (" " * _GAP)
        .join(_cut(text, size).ljust(size) for text, size in zip(line, widths, strict=True))
        .rstrip()
        for line in lines
    )


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: max(0, width - 1)] + "…"


def _rich_table(names: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> object:
    from rich.table import Table
    from rich.text import Text

    table = Table(
        box=None, pad_edge=False, padding=(0, _GAP, 0, 0), collapse_padding=True, header_style="bold"
    )
    for at, (name, size) in enumerate(zip(names, widths, strict=True)):
        style = "cyan" if at == 0 else None
        table.add_column(Text(name.upper()), width=size, no_wrap=True, overflow="ellipsis", style=style)
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _fields_text(record: Row, columns: Sequence[str]) -> str:
    """The fields of a record that are set, a line each, those first that a person looks for."""
    places = {name: at for at, name in enumerate(columns)}
    names = sorted(record, key=lambda name: places.get(name, len(places)))
    shown = {name: record[name] for name in names if record[name] not in (None, "", [], {})}
    width = max(map(len, shown), default=0)
    lines = [(for_terminal(name).ljust(width), _lines(value, width + _GAP)) for name, value in shown.items()]

    def styled() -> object:
        from rich.text import Text

        text = Text(no_wrap=True)
        for name, value in lines:
            text.append(name, "bold").append(" " * _GAP + value + "\n")
        return text[:-1]

    return terminal_text(styled, wrap=False) or "\n".join(
        f"{name}{' ' * _GAP}{value}" for name, value in lines
    )


def _lines(value: object, indent: int) -> str:
    """A value beside its name: lines that are too long for the terminal go on below it."""
    text = for_terminal(_said(value).strip().replace("\r\n", "\n").replace("\r", "\n"), lines=True)
    room = max(_NARROWEST, _columns() - indent)
    lines = [part for line in text.split("\n") for part in textwrap.wrap(line, room) or [""]]
    return f"\n{' ' * indent}".join(lines)


# Terminals


def _columns() -> int:
    return max(1, shutil.get_terminal_size((110, 24)).columns)


def terminal_text(made: Callable[[], object], *, wrap: bool = True) -> str:
    """Return what ``made`` returns as rich prints it, in colour only where standard output is a terminal that wants it.

    An empty text where rich is not installed.
    """
    try:
        from rich.console import Console
    except ImportError:
        return ""
    colour = (
        on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") not in ("dumb", "unknown")
    )
    console = Console(
        file=io.StringIO(),
        width=_columns() if wrap else _UNLIMITED,
        color_system="standard" if colour else None,
        force_terminal=colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    with console.capture() as found:
        console.print(made(), crop=False)
    return "\n".join(line.rstrip() for line in found.get().rstrip("\n").split("\n"))


def _page(text: str) -> None:
    """Print text, through the pager of the user where it is longer than the terminal."""
    lines = text.count("\n") + 1
    person = on_terminal() and sys.stdin is not None and sys.stdin.isatty()
    if person and lines >= shutil.get_terminal_size().lines and os.environ.get("PAGER") != "":
        click.echo_via_pager(text)
    else:
        say(text)
