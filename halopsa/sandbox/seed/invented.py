"""Invented rows for the collections that only the published description knows, made from their columns and types."""

from __future__ import annotations

import uuid
from datetime import timedelta

from halopsa.sandbox import schema
from halopsa.sandbox.seed.kit import NEWEST, Rows, later, naive
from halopsa.sandbox.store import Json, Key
from halopsa.sandbox.tables import Table

_ROWS = 3
_NAMES = frozenset({"name", "summary", "title", "subject", "description", "displayname", "caption"})


def rows(table: Table, days: int) -> Rows:
    """A few rows of a collection, ``days`` later; none where nothing is known of its columns."""
    types, key = schema.row_types(table.name)
    # Where the id does not tell the rows apart, it is the same in all of them.
    same = bool(key) and "id" not in key
    found: Rows = {}
    for number in range(1, _ROWS + 1) if types else ():
        doc = {
            name: _value(table.name, name, word, number) for name, word in types.items() if _plain(name, word)
        }
        ident: Key = number
        if "id" in types:
            doc["id"] = ident = _guid(table.name, "id", number) if table.id_is_guid else number
            if same and not table.id_is_guid:
                doc["id"] = 0
        found[number if same else ident] = later(doc, days)
    return found


def _plain(name: str, word: str) -> bool:
    return name[:1] != "_" and (word in ("int", "float", "bool", "str", "guid", "datetime", "date"))


def _value(table: str, name: str, word: str, number: int) -> Json:
    if word == "int":
        # A reference must lead to a record that exists.
        return number if name.endswith("id") else 0
    if word == "float":
        return 0.0
    if word == "bool":
        return False
    if word == "guid":
        return _guid(table, name, number)
    if word in ("datetime", "date"):
        return naive(NEWEST - timedelta(days=number))
    return f"{table} {number}" if name in _NAMES else ""


def _guid(table: str, name: str, number: int) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{table} {name} {number}"))
