"""Rows: what a statement answers becomes a frozen class, column by column; and writes that both databases know."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

import attrs
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

__all__ = ["clean", "insert", "made", "made_or_none", "paged", "put", "stamp"]

_T = TypeVar("_T", bound=attrs.AttrsInstance)
# Any: the rows of all tables pass here.
_Row = sa.Row[Any]
#: Both databases have ON CONFLICT, each in its own class.
Insert = sqlite.Insert | postgresql.Insert


def made(kind: type[_T], row: _Row) -> _T:
    """Return a row as an object: each field of the class is read from the column of its name."""
    columns = dict(zip(row._fields, row, strict=True))
    return kind(**{field.name: columns[field.name] for field in attrs.fields(kind)})


def made_or_none(kind: type[_T], row: _Row | None) -> _T | None:
    """Return a row as an object, or None where there is no row."""
    return None if row is None else made(kind, row)


def insert(c: sa.Connection, table: sa.Table) -> Insert:
    """Return an INSERT that can have an ON CONFLICT, in the words of the connection's database."""
    return postgresql.insert(table) if c.dialect.name == "postgresql" else sqlite.insert(table)


def put(c: sa.Connection, table: sa.Table, key: Mapping[str, object], values: Mapping[str, object]) -> None:
    """Write the row of a key: a new one, or these values into the one that is there."""
    statement = insert(c, table).values(**key, **values)
    c.execute(statement.on_conflict_do_update(index_elements=list(key), set_=dict(values)))


def paged(
    c: sa.Connection, kind: type[_T], found: sa.Select[Any], page: int, limit: int
) -> tuple[list[_T], int]:  # Any: the columns of any table
    """Return a page of what a query finds (the first is 1), and how many there are on all pages."""
    total = c.execute(sa.select(sa.func.count()).select_from(found.order_by(None).subquery())).scalar_one()
    offset = min((page - 1) * limit, _MOST)
    return [made(kind, row) for row in c.execute(found.offset(offset).limit(limit))], int(total)


_MOST = 2**62  # neither database takes a larger number, and there are no such pages


def clean(text: str, longest: int) -> str:
    """Return a text that fits a column: PostgreSQL refuses NUL, and both databases half of a surrogate pair."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()[:longest]


def stamp(at: float) -> str:
    """Return a time as ISO 8601 in UTC."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
