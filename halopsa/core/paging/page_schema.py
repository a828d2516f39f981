"""pydantic support for pages: validation, serialisation and JSON schema. Imported when pydantic asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import isclass
from typing import TypeVar, get_args

from pydantic_core import CoreSchema

from ..records.pydantic_schema import Json, json_schema_of, made, no, of_functions
from ..records.record import Record

__all__ = ["page_core_schema", "page_json_schema"]

P = TypeVar("P")


def page_core_schema(cls: type[P], page: Callable[..., P], source: object) -> CoreSchema:
    """Return the schema that accepts pages, made by ``page``, with rows of the class in ``Page[TicketRow]``."""
    rows = [arg for arg in get_args(source) if isclass(arg) and issubclass(arg, Record)]

    def validated(value: object) -> P:
        if isinstance(value, cls):
            return value
        if not rows or not isinstance(value, Mapping):
            raise no("page", f"a {cls.__name__} is expected, not {type(value).__name__}")
        try:
            given = dict(value)
            return page([made(rows[0], rows[0].from_dict, row) for row in given.pop("rows")], **given)
        except (KeyError, TypeError):
            raise no("page", "what to_dict() of a page returned is expected") from None

    return of_functions(validated, {"rows": rows[:1]})


def page_json_schema(schema: CoreSchema) -> Json:
    """Return the JSON schema of a page's ``to_dict(json=True)``."""
    rows: list[type[Record]] = schema.get("metadata", {}).get("rows", [])
    number = {"type": "integer"}
    fields = {
        "record_count": {"anyOf": [number, {"type": "null"}]},
        "page_no": number,
        "page_size": number,
        "complete": {"type": "boolean"},
        "rows": {"type": "array", "items": json_schema_of(rows[0]) if rows else {}},
    }
    title = f"Page_{rows[0].__name__}" if rows else "Page"
    return {"type": "object", "title": title, "properties": fields, "required": list(fields)}
