"""How the manifest's type words are written in Python annotations."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.manifest.entities import WORDS, element
from codegen.manifest.model import Field
from codegen.safe import ident, literal

_READ = {
    "int": "int",
    "float": "float",
    "bool": "bool",
    "str": "str",
    "datetime": "dt.datetime",
    "date": "dt.date",
    "days": "dt.date",
    "commas": "list[str]",
    "guid": "str",
    "bytes": "str",
    "any": "Any",
    "object": "dict[str, Any]",
}
_WRITE = _READ | {
    "datetime": "When",
    "date": "When",
    "days": "When | int",
    "commas": "Sequence[str]",
    "object": "Mapping[str, Any]",
}
_OBJECT = "Mapping[str, object]"
_QUERY = _READ | {
    "datetime": "When",
    "date": "When",
    "days": "When | int",
    "commas": "Sequence[str] | str",
    "object": _OBJECT,
}
_LIST = re.compile(r"list\[(.+)\]\Z")
_MAP = re.compile(r"map\[(.+)\]\Z")


def snake(name: str) -> str:
    """``TicketRow`` lives in module ``ticket_row``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def read(word: str) -> str:
    """Return the annotation of a model's field."""
    if found := _LIST.match(word):
        return f"list[{read(found.group(1))}]"
    return _READ.get(word) or ident(word)


def answer(word: str) -> str:
    """Return the annotation of what an operation answers: ``map`` is an object of any keys, ``bytes`` are no text.

    Lists are ``list_``, for a class with a method ``list`` hides the type.
    """
    if found := _MAP.match(word):
        return f"dict[str, {answer(found.group(1))}]"
    if found := _LIST.match(word):
        return f"list_[{answer(found.group(1))}]"
    return "bytes" if word == "bytes" else read(word)


def field(word: str) -> str:
    """Return the annotation of a model's field that may be absent."""
    text = read(word)
    return text if text == "Any" else f"{text} | None"


def attribute(described: Field) -> str:
    """Return the annotation of a model's field by all that is known of what it holds."""
    if described.one_of:
        return f"Literal[{', '.join(map(literal, described.one_of))}] | None"
    if described.default is not None:
        return read(described.type)
    if described.holds:
        union = " | ".join(map(read, described.holds))
        return f"dict[str, {union}] | None" if described.type == "object" else f"{union} | None"
    return field(described.type)


def write(word: str) -> str:
    """Return the annotation of a field in a request body."""
    if found := _LIST.match(word):
        inner = found.group(1)
        return f"Sequence[{write(inner)}]"
    if word in WORDS:
        return _WRITE[word]
    return f"{ident(word)} | Mapping[str, Any]"


def body(word: str, operators: Iterable[str] = ()) -> str:
    """Return the annotation of a body's field; ``None`` clears it. ``operators``: what else may change a list."""
    text = write(word)
    if (known := ", ".join(map(literal, operators))) and _LIST.match(word):
        text = f"{text} | Mapping[Literal[{known}], {text}]"
    return text if text == "Any" else f"{text} | None"


def query(word: str, others: Iterable[str] = ()) -> str:
    """Return the annotation of a filter or option; ``None`` leaves it out.

    ``others``: what further dialects take as well; all dialects share the annotation.
    """
    known = _query(word)
    for other in others:
        more = _query(other).removesuffix(" | None")
        if more not in known.split(" | ") and not (more == "str" and known == "Ids | None"):
            known = f"{known.removesuffix(' | None')} | {more} | None"
    return known


def _query(word: str) -> str:
    if word == "list[int]":
        return "Ids | None"
    if found := _LIST.match(word):
        item = _query(found.group(1)).removesuffix(" | None")
        return f"Sequence[{item}] | None" if item == _OBJECT else f"Sequence[{item}] | str | None"
    text = _QUERY.get(word, "str" if word in WORDS else _OBJECT)
    return text if text == "Any" else f"{text} | None"


def entities(word: str) -> set[str]:
    """Return the model classes a type word names."""
    inner = element(word)
    return set() if inner in WORDS else {inner}
