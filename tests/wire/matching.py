"""Comparing what was sent and decoded with what was typed: JSON types count (1 is not 1.0, nor true)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class Loose:
    """Base of the few expectations that leave something open."""

    def matches(self, actual: object) -> bool:
        raise NotImplementedError


class Nothing(Loose):
    """No body, or an empty object: a POST whose whole meaning is in its path."""

    def matches(self, actual: object) -> bool:
        return actual is None or actual == {}

    def __repr__(self) -> str:
        return "NOTHING"


class Number(Loose):
    """A number of this value, written as 2 or as 2.0: the field is declared as a decimal."""

    def __init__(self, value: float) -> None:
        self.value = value

    def matches(self, actual: object) -> bool:
        return isinstance(actual, int | float) and not isinstance(actual, bool) and actual == self.value

    def __repr__(self) -> str:
        return f"Number({self.value})"


class OnDay(Loose):
    """That calendar day; whether a time of midnight follows is left open."""

    def __init__(self, day: str) -> None:
        self.day = day

    def matches(self, actual: object) -> bool:
        return actual in (self.day, f"{self.day}T00:00:00", f"{self.day}T00:00:00Z")

    def __repr__(self) -> str:
        return f"OnDay({self.day})"


NOTHING = Nothing()


def same(expected: object, actual: object) -> bool:
    """Equal in value and in JSON type, all the way down."""
    if isinstance(expected, Loose):
        return expected.matches(actual)
    if isinstance(expected, Mapping):
        return (
            isinstance(actual, Mapping)
            and expected.keys() == actual.keys()
            and all(same(value, actual[key]) for key, value in expected.items())
        )
    if isinstance(expected, list | tuple):
        return (
            isinstance(actual, Sequence)
            and not isinstance(actual, str)
            and len(expected) == len(actual)
            and all(same(one, other) for one, other in zip(expected, actual, strict=True))
        )
    return type(expected) is type(actual) and expected == actual
