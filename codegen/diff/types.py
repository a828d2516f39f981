"""Type compatibility: whether a changed type still accepts and returns what it did before, in callers' Python."""

from __future__ import annotations

import re
from collections.abc import Mapping

from codegen.manifest.entities import WORDS
from codegen.manifest.model import Entity
from codegen.render import pytypes

_LIST = re.compile(r"list\[(.+)\]\Z")
#: What decoding leaves as JSON has it, so that ``any`` reads the same.
_JSON = {"int", "float", "bool", "str", "guid", "bytes", "object", "any"}
#: Words that are one type in Python, for reading and for writing.
_SAME = {"guid": "str", "bytes": "str"}
_TAKES = {("int", "float"), ("date", "datetime"), ("datetime", "date")}


def _item(word: str) -> str | None:
    found = _LIST.match(word)
    return found.group(1) if found else None


def plain(word: str) -> bool:
    """Whether a word is, or lists, no model."""
    inner = _item(word)
    return plain(inner) if inner is not None else word in WORDS


def same(old: str, new: str) -> bool:
    """Whether two words are the same in Python."""
    a, b = _item(old), _item(new)
    if a is not None and b is not None:
        return same(a, b)
    return _SAME.get(old, old) == _SAME.get(new, new)


def filters_alike(old: str, new: str) -> bool:
    """Whether two words take the same values for a filter: ``date`` and ``datetime`` do."""
    return old == new or pytypes.query(old) == pytypes.query(new)


def filter_takes(old: str, new: str) -> bool:
    """Whether a filter of type ``new`` takes all that one of type ``old`` took."""
    if filters_alike(old, new) or pytypes.query(new) == "Any":
        return True
    return (old, new) in {("int", "float"), ("int", "list[int]"), ("str", "list[str]"), ("guid", "list[str]")}


def body_takes(old: str, new: str) -> bool:
    """Whether a body or field of type ``new`` takes all that one of type ``old`` took."""
    a, b = _item(old), _item(new)
    if a is not None and b is not None:
        return body_takes(a, b)
    return (
        same(old, new)
        or new == "any"
        or (old, new) in {("int", "float"), ("date", "datetime"), ("datetime", "date")}
    )


def reads(old: str, new: str, entities: Mapping[str, Entity]) -> bool:
    """Whether code that read ``old`` can go on with ``new``."""
    a, b = _item(old), _item(new)
    if a is not None and b is not None:
        return reads(a, b, entities)
    if same(old, new) or (old, new) in {("float", "int"), ("date", "datetime")}:
        return True
    if new == "any":
        return old in _JSON or (a is not None and reads(a, "any", entities))
    return descends(new, old, entities)


def descends(name: str, base: str, entities: Mapping[str, Entity]) -> bool:
    """Whether a model is another one or a subclass of it."""
    entity = entities.get(name)
    return entity is not None and (
        name == base or any(descends(above, base, entities) for above in entity.bases)
    )
