"""Conversion of one value of JSON to the type of its field; ``ValueError`` says what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, Protocol, cast

from ..facts import Dialect
from ..resource_facts import FieldFacts
from .scalars import SCALARS, Never, item_word, refusal, to_bool, to_date, to_datetime, to_days

__all__ = ["Conversion", "Convert", "Find", "Nested", "by_name", "conversion"]

Convert = Callable[[object, int], object]
"""Takes the value, and how deep in other records it stands."""


class Nested(Protocol):
    """Makes records within records."""

    def one(self, value: object, depth: int, /) -> object: ...

    def many(self, value: object, depth: int, /) -> object: ...


Find = Callable[[str], Nested]
"""Returns the `Nested` for the name of an entity."""


class Conversion(NamedTuple):
    """How a field's value is made."""

    exact: type
    """Values of this class need none."""
    convert: Convert
    kind: Literal["", "any", "moment", "words", "records"] = ""
    words: Mapping[int, str] = {}
    none_until: int = 0


def conversion(facts: FieldFacts, dialect: Dialect, find: Find) -> Conversion:
    """Return how the value of a field is made."""
    derive = facts.derive or {}
    if "words" in derive:
        worded = _Worded(derive["words"])
        return Conversion(Never, worded, "words", worded.numbers)
    if "pairs" in derive:
        return Conversion(Never, _paired(*derive["pairs"]))
    return _of_word(facts.type, dialect, find)


class _Worded:
    """Codes to words. A code without a word is no problem: another field has the number. A word stays a word."""

    __slots__ = ("numbers", "words")

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = words
        self.numbers = {
            int(code): word for code, word in words.items() if code.isdecimal() and str(int(code)) == code
        }

    def __call__(self, value: object, depth: int) -> object:
        return value if isinstance(value, str) and not value.isdecimal() else self.words.get(str(value))


def by_name(pairs: object, key: str, value: str) -> dict[str, object]:
    """Return the values of objects such as ``{"type": ..., "value": ...}`` by their names.

    A name with several different values has a list of them.
    """
    found: dict[str, list[object]] = {}
    for pair in cast("list[dict[str, object]]", pairs):
        values = found.setdefault(str(pair[key]), [])
        if pair.get(value) not in values:
            values.append(pair.get(value))
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _paired(key: str, value: str) -> Convert:
    def pairs(items: object, _depth: int) -> dict[str, object]:
        if isinstance(items, dict):
            return items
        for item in _list_of("object", items):
            if not isinstance(item, dict) or not isinstance(item.get(key), str):
                raise refusal(f"an object with {key}", item)
        return by_name(items, key, value)

    return pairs


def _of_word(word: str, dialect: Dialect, find: Find) -> Conversion:
    none_until = dialect.api.records.last_sentinel_year
    if word == "any":
        return Conversion(Never, lambda value, _depth: value, "any")
    if word == "datetime":
        return Conversion(
            Never, lambda value, _depth: to_datetime(value, none_until), "moment", none_until=none_until
        )
    if word == "date":
        return Conversion(Never, lambda value, _depth: to_date(value, none_until))
    if word == "days":
        return Conversion(Never, lambda value, _depth: to_days(value, none_until))
    blank = dialect.api.records.blank_flag
    if word == "bool" and blank is not None:
        return Conversion(bool, lambda value, _depth: blank if value == "" else to_bool(value))
    scalar = SCALARS.get(word)
    if scalar is not None:
        exact, plain = scalar
        return Conversion(exact, lambda value, _depth: plain(value))
    inner = item_word(word)
    if inner is None:
        return Conversion(Never, find(word).one)
    if inner == "any":
        return Conversion(list, lambda value, _depth: _list_of("any", value))
    if inner in SCALARS or item_word(inner):
        return Conversion(Never, _items(inner, _of_word(inner, dialect, find)))
    return Conversion(Never, find(inner).many, "records")


def _list_of(word: str, value: object) -> list[object]:
    if isinstance(value, list):
        return value
    raise refusal(f"list[{word}]", value)


def _items(word: str, made: Conversion) -> Convert:
    exact, convert = made.exact, made.convert

    def items(value: object, depth: int) -> object:
        return [item if item.__class__ is exact else convert(item, depth) for item in _list_of(word, value)]

    return items
