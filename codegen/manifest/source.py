"""Strict YAML: plain data only, with the position of every key and value.

YAML can hide surprises: tags that build objects, aliases, merge keys, keys given
twice, ``no`` read as false, ``1.10`` read as a number. A manifest needs none of
them: the first four are mistakes here, and a plain scalar is a number only where
Python would write that number the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import yaml

from codegen.manifest.problems import Problem

Trail = tuple[str | int, ...]
Position = tuple[int, int]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 20
_MAX_DIGITS = 18
_INT = re.compile(r"-?[0-9]+\Z")
_FLOAT = re.compile(r"-?[0-9]+\.[0-9]+\Z")
#: Stands in trails for what is not kept; no YAML text can hold it.
_ASIDE = "\0"
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


@attrs.frozen
class Document:
    """One manifest file as plain data, and where each part of it stands."""

    name: str
    data: object
    marks: dict[Trail, Position]

    def at(self, *path: str | int) -> Position:
        """Return line and column of the nearest part at or above ``path``."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, (1, 1))

    def problem(self, message: str, *path: str | int) -> Problem:
        """Return a problem that points at ``path``."""
        return Problem(self.name, *self.at(*path), message)


class _TooDeep(Exception):
    pass


class _Reader:
    def __init__(self, name: str, problems: list[Problem]) -> None:
        self.name = name
        self.problems = problems
        self.marks: dict[Trail, Position] = {}

    def complain(self, event: yaml.Event, message: str) -> None:
        self.problems.append(Problem(self.name, *_position(event), message))

    def read(self, events: Iterator[yaml.Event]) -> object:
        data: object = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if self.marks:
                    self.complain(event, "a manifest file holds one document; remove the second '---'")
                    break
                data = self.value(next(events), events, ())
        return data

    def value(self, event: yaml.Event, events: Iterator[yaml.Event], path: Trail) -> object:
        self.marks.setdefault(path, _position(event))
        if len(path) > _MAX_DEPTH:
            self.complain(event, f"nested deeper than {_MAX_DEPTH} levels")
            raise _TooDeep
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            self.complain(event, f"alias '*{anchor}' is not allowed; write the value out")
            return None
        if anchor:
            self.complain(event, f"anchor '&{anchor}' is not allowed; write each value out")
        if tag not in (None, "!"):
            self.complain(event, f"tag {tag!r} is not allowed; only plain values are")
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(events, path)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[object] = []
            for item in events:
                if isinstance(item, yaml.SequenceEndEvent):
                    break
                items.append(self.value(item, events, (*path, len(items))))
            return items
        return _scalar(event) if isinstance(event, yaml.ScalarEvent) else None

    def mapping(self, events: Iterator[yaml.Event], path: Trail) -> dict[str, object]:
        found: dict[str, object] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.value(event, events, (*path, _ASIDE))
            refused = self.refused(key, event, found)
            if refused:
                self.complain(event, refused)
                self.value(next(events), events, (*path, _ASIDE))
                continue
            name = str(key)
            self.marks[(*path, name)] = _position(event)
            found[name] = self.value(next(events), events, (*path, name))
        return found

    def refused(self, key: object, event: yaml.Event, found: dict[str, object]) -> str | None:
        if not isinstance(key, str):
            text = event.value if isinstance(event, yaml.ScalarEvent) else "..."
            return f"key {text!r} is not text; quote it"
        if key == "<<" and not getattr(event, "style", None):
            return "merge key '<<' is not allowed; write the keys out"
        return f"key {key!r} is given twice; keep one" if key in found else None


def _position(event: yaml.Event) -> Position:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _scalar(event: yaml.ScalarEvent) -> object:
    text = event.value
    if event.style:  # quoted or block text stays text
        return text
    if text in _WORDS:
        return _WORDS[text]
    number: object = text
    if len(text) <= _MAX_DIGITS and _INT.match(text):
        number = int(text)
    elif _FLOAT.match(text):
        number = float(text)
    return number if str(number) == text else text


def _why(text: str, line: int, column: int) -> str:
    """What to look for there, in words that do not change with the version of the parser."""
    lines = text.splitlines()
    if line > len(lines) or not "".join([lines[line - 1][column - 1 :], *lines[line:]]).strip():
        return "the text ends before a quote or a bracket is closed"
    if "\t" in lines[line - 1][:column]:
        return "a tab cannot indent; use spaces"
    return "cannot be read from here on; look for a missing quote, bracket, comma or indent just before"


def parse(text: str, name: str, problems: list[Problem]) -> Document:
    """Read YAML ``text``; mistakes are appended to ``problems`` with their position."""
    reader = _Reader(name, problems)
    data: object = None
    try:
        data = reader.read(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        problems.append(Problem(name, line, column, f"not YAML: {_why(text, line, column)}"))
    except yaml.reader.ReaderError as error:  # a character YAML does not know
        before = text[: error.position]
        line, column = before.count("\n") + 1, error.position - before.rfind("\n")
        problems.append(Problem(name, line, column, "not YAML: this character cannot stand in a file"))
    except _TooDeep:
        pass  # complained of where it stands
    except (yaml.YAMLError, ValueError):  # ValueError: text that is not Unicode
        problems.append(Problem(name, 1, 1, "not YAML: the text cannot be read"))
    return Document(name, data, reader.marks)


def load(path: Path, root: Path, problems: list[Problem]) -> Document:
    """Read the manifest file ``path``; it is named relative to ``root`` in problems."""
    name = path.relative_to(root).as_posix()
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        problems.append(Problem(name, line, column, f"not UTF-8: byte 0x{content[error.start]:02x}"))
        return Document(name, None, {})
    return parse(text, name, problems)
