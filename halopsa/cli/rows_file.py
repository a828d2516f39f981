"""Rows of a file for ``--from``: CSV (also tab-separated), JSON lines or a JSON list, typed by the facts.

An empty cell is left out, so that a sparse sheet changes nothing by accident; ``null`` in a cell of a field that is no
text stands for no value. The apostrophe that our own CSV puts in front of a formula is taken away. All mistakes of a
file are told at once, with the numbers of their lines, before anything is sent.
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from halopsa.catalogue.values import json_value, value_of
from halopsa.core.base.suggest import did_you_mean

if TYPE_CHECKING:
    from halopsa.catalogue.arguments import Argument

__all__ = ["read_rows"]

_SHOWN = 20  # mistakes that are told
_OPTION = "--from"
_OWN_FIELDS = "custom"


def read_rows(path: str, known: Mapping[str, Argument], custom_prefix: str = "") -> list[dict[str, object]]:
    """Return the rows of a file, or of standard input for ``-``; ``known``: what a row can have, by name.

    Raises BadParameter with all mistakes.
    """
    text, name = _text(path)
    if not text.strip():
        raise _bad(f"{name} is empty")
    mistakes: list[str] = []
    rows: list[dict[str, object]] = []
    for number, row in _records(text, name, path):
        found: dict[str, object] = {}
        for key, value in row.items():
            try:
                _put(found, key, value, known, custom_prefix)
            except ValueError as error:
                mistakes.append(f"line {number}: {error}")
        if not row:
            mistakes.append(f"line {number}: it says nothing")
        rows.append(found)
    if mistakes:
        shown = list(dict.fromkeys(mistakes))
        more = f"; {len(shown) - _SHOWN} more" if len(shown) > _SHOWN else ""
        raise _bad(f"{name}: {'; '.join(shown[:_SHOWN])}{more}. Nothing was sent")
    if not rows:
        raise _bad(f"{name} has no rows below its header")
    return rows


def _bad(text: str) -> click.BadParameter:
    return click.BadParameter(f"{text}.", param_hint=_OPTION)


def _text(path: str) -> tuple[str, str]:
    if path == "-":
        content, name = sys.stdin.buffer.read(), "standard input"
    else:
        name = path
        try:
            content = Path(path).read_bytes()
        except (OSError, ValueError) as error:
            raise _bad(f"{path!r} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    try:
        return content.decode("utf-8-sig"), name
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _bad(f"{name}: line {line}: it is not UTF-8; spreadsheets save that as 'CSV UTF-8'") from None


def _records(text: str, name: str, path: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    first = text.lstrip()[0]
    suffix = Path(path).suffix.lower()
    if suffix in (".csv", ".tsv") or (suffix not in (".json", ".jsonl", ".ndjson") and first not in "[{"):
        return _csv(text, name, suffix)
    return _json_list(text, name) if first == "[" else _json_lines(text, name)


def _csv(text: str, name: str, suffix: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    head = text.split("\n", 1)[0]
    mark = "\t" if suffix == ".tsv" else max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        names = [cell.strip() for cell in next(reader)]
        double = sorted({each for each in names if names.count(each) > 1})
        if double or "" in names:
            raise _bad(
                f"{name}: line 1: each column needs a name of its own"
                + (f"; twice: {', '.join(double)}" if double else "")
            )
        before = reader.line_num
        for cells in reader:
            number, before = before + 1, reader.line_num
            if not any(cells):
                continue
            if len(cells) > len(names):
                raise _bad(f"{name}: line {number}: {len(cells)} cells, but the header has {len(names)}")
            yield (
                number,
                {key: _unguarded(cell) for key, cell in zip(names, cells, strict=False) if cell != ""},
            )
    except csv.Error as error:
        raise _bad(f"{name}: line {reader.line_num}: {error}") from None


def _unguarded(text: str) -> str:
    if not text.startswith("'"):
        return text
    from halopsa.export.to_csv import guarded

    return text[1:] if guarded(text[1:]) == text else text


def _json_lines(text: str, name: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                row = json_value(line)
            except ValueError as error:
                raise _bad(f"{name}: line {number}: {error}") from None
            yield number, _object(row, f"{name}: line {number}")


def _json_list(text: str, name: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    try:
        rows = json_value(text)
    except ValueError as error:
        raise _bad(f"{name}: {error}") from None
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], 1):
        yield number, _object(row, f"{name}: item {number}")


def _object(row: object, where: str) -> Mapping[str, object]:
    if not isinstance(row, dict):
        raise _bad(f'{where}: it is no object such as {{"id": 5}}')
    return row


def _put(
    found: dict[str, object], name: str, value: object, known: Mapping[str, Argument], custom_prefix: str
) -> None:
    """Put a value under its name; a custom field goes with the others of its row."""
    own = name.removeprefix(f"{_OWN_FIELDS}.")
    if custom_prefix and name not in known and (own != name or name.startswith(custom_prefix)):
        custom = found.setdefault(_OWN_FIELDS, {})
        if not isinstance(custom, dict):
            raise ValueError(f"{name} and {_OWN_FIELDS} cannot both be given")
        custom[own] = value_of(value, "any") if isinstance(value, str) else value
        return
    if custom_prefix and name == _OWN_FIELDS and isinstance(value, dict) and name not in found:
        found[name] = dict(value)
        return
    argument = known.get(name)
    if argument is None:
        near = did_you_mean(name, known, {})
        raise ValueError(f"there is no field {name!r}{near or '; rename or remove the column'}")
    if isinstance(value, str):
        try:
            value = value_of(value, argument.type, names=argument.names is not None)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from None
    found[name] = value
