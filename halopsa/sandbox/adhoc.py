"""Ad-hoc SQL statements, which a report runs without storing them. There are no tables here: they select constants."""

from __future__ import annotations

import re

from halopsa.sandbox.store import Doc, Json

_LITERAL = re.compile(r"'(?:[^']|'')*'")
_SELECT = re.compile(r"\s*SELECT\s+(?:TOP\s*\(?\s*(\d{1,9})\s*\)?\s+)?", re.IGNORECASE)
_COLUMN = re.compile(
    r"\s*(?:N?'((?:[^']|'')*)'|(-?\d{1,15}(?:\.\d{1,15})?)|NULL)"
    r"(?:\s+(?:AS\s+)?(?:\[([^\]]+)\]|\"([^\"]+)\"|([A-Za-z_]\w*)))?\s*(,|$)",
    re.IGNORECASE,
)
_LONGEST = 100_000


def run(statement: object) -> tuple[list[Doc], str | None]:
    """The rows of a statement, or why there are none. Refuses what a tenant refuses, for the same reasons."""
    text = statement.strip().removesuffix(";").strip() if isinstance(statement, str) else ""
    if not text or len(text) > _LONGEST:
        return [], "There is no statement, or it is too long."
    bare = _LITERAL.sub("''", text)  # text in quotes is no SQL
    words = bare.upper().split()
    if "--" in bare:
        return [], "Comments are not allowed in the statement."
    if ";" in bare:
        return [], "Only one statement is allowed."
    if words[0] != "SELECT":
        return [], f"Incorrect syntax near '{words[0][:80]}'."
    if "ORDER" in words and "TOP" not in words:
        return [], "The ORDER BY clause is invalid unless TOP is also specified."
    if "FROM" in words:
        return [], "This tenant is a local one: it has no tables to select from, and runs constants only."
    return _constants(text)


def _constants(text: str) -> tuple[list[Doc], str | None]:
    begun = _SELECT.match(text)
    at = begun.end() if begun else 0
    row: Doc = {}
    while True:
        found = _COLUMN.match(text, at)
        if found is None:
            return [], f"Incorrect syntax near '{text[at : at + 80].strip()}'."
        words, number, *names, comma = found.groups()
        name = next((name for name in names if name), "")
        if not name or name in row:
            return [], f"Column {len(row) + 1} has no name of its own."
        row[name] = _value(words, number)
        at = found.end()
        if not comma:
            break
    return ([] if begun and begun[1] and not int(begun[1]) else [row]), None


def _value(words: str | None, number: str | None) -> Json:
    if words is not None:
        return words.replace("''", "'")
    if number is not None:
        return float(number) if "." in number else int(number)
    return None
