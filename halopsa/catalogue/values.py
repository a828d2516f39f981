"""Values of arguments from text, by type word: what a shell, a CSV file or a model gives becomes what methods take."""

from __future__ import annotations

import json
import math
import re

__all__ = ["described", "json_value", "value_of"]

_TEXT = frozenset({"str", "guid", "datetime", "date", "days", "bytes"})
_TRUE, _FALSE = frozenset({"true", "yes", "1", "on"}), frozenset({"false", "no", "0", "off"})
_WHOLE = re.compile(r"[+-]?\d+")
_MOST = 200  # characters of a text that errors quote
_LIST = re.compile(r"list\[(.+)\]\Z")
_SAID = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "str": "text",
    "guid": "a GUID",
    "datetime": "a date and time such as 2026-06-30T16:00:00Z",
    "date": "a date such as 2026-06-30",
    "days": "a date such as 2026-06-30",
    "commas": "texts separated by commas",
    "bytes": "content in base64",
    "file": "the path of a file",
    "any": "text, or JSON",
    "object": "a JSON object",
}


def described(word: str) -> str:
    """Return in words what a type takes: ``"whole numbers separated by commas"``."""
    found = _LIST.match(word)
    if found is None:
        return _SAID.get(word, "a JSON object")
    plain = {"int": "whole numbers", "float": "numbers", "str": "texts", "guid": "GUIDs"}.get(found[1])
    return f"{plain} separated by commas" if plain else "a JSON array"


def value_of(text: str, word: str, *, names: bool = False) -> object:
    """Return the value of a text; ``names``: a name may stand for a number. Raises ValueError that says what is right.

    Text and dates stay as they are: the client reads dates. ``null`` stands for no value where the type is no text.
    """
    if word in _TEXT:
        return text
    if word == "any":
        try:
            return _json(text)
        except ValueError:
            return text
    if text.strip() == "null":
        return None
    found = _LIST.match(word)
    if found is not None or word == "commas":
        return _listed(text, found[1] if found else "str", names=names)
    return _scalar(text, word, names=names)


def _listed(text: str, inner: str, *, names: bool) -> object:
    if text.lstrip().startswith("["):
        return _json(text)
    if inner not in ("int", "float", "str", "guid", "any"):
        raise ValueError(f"{_quoted(text)} is not {described(f'list[{inner}]')}")
    return [_scalar(part.strip(), inner, names=names) for part in text.split(",") if part.strip()]


def _scalar(text: str, word: str, *, names: bool) -> object:
    plain = text.strip()
    if word == "int" and _WHOLE.fullmatch(plain) and plain.isascii():
        return int(plain)
    if word == "float":
        try:
            number = float(plain)
        except ValueError:
            number = math.nan
        if math.isfinite(number):
            return number
    if word == "bool" and plain.lower() in _TRUE | _FALSE:
        return plain.lower() in _TRUE
    if word in _TEXT or (names and plain and word == "int"):
        return text
    if word not in ("int", "float", "bool"):
        return _json(text)
    raise ValueError(f"{_quoted(text)} is not {described(word)}")


def _json(text: str) -> object:
    try:
        return json_value(text)
    except ValueError:
        raise ValueError(f"{_quoted(text)} is not JSON") from None


def _quoted(text: str) -> str:
    return repr(text if len(text) <= _MOST else f"{text[:_MOST]}...")


def json_value(text: str) -> object:
    """Return the value of JSON. Raises ValueError too where it is nested too deeply, or names a field twice."""
    try:
        value: object = json.loads(text, object_pairs_hook=_object)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):  # the last one would win, and what stood in the others be lost
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)!r} is there twice")
    return found
