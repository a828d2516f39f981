r"""Flattening a record to one flat row: the rule by which nested fields become columns.

* A scalar keeps the name the field has in Python: ``summary``. Dates stay ``datetime``.
* An object becomes one column for each of its fields, joined by a dot: ``delivery_address.line1``. An empty
  object, and an object below `DEPTH` levels, is kept whole, as a list is.
* A list is one column and stays a list (JSON text where a format has no lists). A record inside a list has
  its unknown fields under ``"extra"``.
* A custom field is ``custom.CFregion`` (its value), and ``custom.CFregion.display`` where the tenant shows
  another text than that. The list they come in is kept too, under its name, only where it holds
  something without a name or the same name twice.
* A field this version does not know is ``extra.name``, with its name on the wire.
* A value whose type its field cannot have is null there, and kept unchanged in ``raw.name``.
* A dot or backslash inside one name is written ``\.`` or ``\\``: so two values never share a column.

A field that the answer did not have is left out of the row; a null is there, as ``None``.
"""

from __future__ import annotations

import base64
import datetime as dt
import math
from collections.abc import Mapping

from ..records.entity import Entity, api_of, has_extra, present, unconverted

DEPTH = 6
"""How many levels of objects become columns."""

_SCALARS = frozenset({str, int, float, bool, type(None), dt.datetime, dt.date})


def flatten(record: object) -> dict[str, object]:
    """Return one record (a mapping counts as an object) as columns and values, by the rule above.

    Values are ``None``, ``bool``, ``int``, finite ``float``, ``str``, ``datetime``, ``date``, or a list or
    dictionary that is ready for JSON.
    """
    row: dict[str, object] = {}
    if isinstance(record, Entity):
        _entity(row, "", record, DEPTH)
    elif isinstance(record, Mapping):
        for name, value in record.items():
            _put(row, _escaped(name), value, DEPTH)
    else:
        raise TypeError(f"a row must be a record or a mapping, not {type(record).__name__}")
    return row


def _escaped(name: object) -> str:
    text = str(name)
    if not text.isascii():  # a surrogate pair in two characters would be one character in the file
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text.replace("\\", "\\\\").replace(".", "\\.") if "." in text or "\\" in text else text


def _entity(row: dict[str, object], prefix: str, record: Entity, depth: int) -> None:
    custom = api_of(type(record)).custom_fields.custom_field_list
    for name, value in present(record):
        if type(value) in _SCALARS and type(value) is not float:
            row[prefix + name] = value
        elif name == custom and isinstance(value, list):
            _custom(row, prefix, custom, value)
        else:
            _put(row, prefix + name, value, depth)
    for name, value in _extra(record).items():
        if name == custom and isinstance(value, list) and custom not in row:
            _custom(row, prefix, custom, value)
        else:
            _put(row, f"{prefix}extra.{_escaped(name)}", value, depth - 1)
    for name, value in unconverted(record).items():
        _put(row, f"{prefix}raw.{_escaped(name)}", value, depth - 1)


def _extra(record: Entity) -> Mapping[str, object]:
    return record.extra if has_extra(record) else {}  # `extra` would build a dictionary


def _put(row: dict[str, object], column: str, value: object, depth: int) -> None:
    if isinstance(value, Entity) and depth > 0 and (any(True for _ in present(value)) or has_extra(value)):
        _entity(row, f"{column}.", value, depth - 1)
    elif isinstance(value, Mapping) and depth > 0 and value:
        for name, inner in value.items():
            _put(row, f"{column}.{_escaped(name)}", inner, depth - 1)
    elif type(value) in _SCALARS:
        row[column] = _finite(value)
    else:
        row[column] = plain(value)


def _finite(value: object) -> object:
    # JSON has no NaN and no infinity; a record that the caller made can hold them.
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _custom(row: dict[str, object], prefix: str, listed_in: str, items: list[object]) -> None:
    names = [_part(item, "name") for item in items]
    texts = [name for name in names if isinstance(name, str)]
    if len(set(texts)) < len(items):
        row[f"{prefix}{listed_in}"] = plain(items)
    for name, item in zip(names, items, strict=True):
        column = f"{prefix}custom.{_escaped(name)}"
        if not isinstance(name, str) or column in row:
            continue
        value, display = _part(item, "value"), _part(item, "display")
        row[column] = plain(value)
        if isinstance(display, str) and display and display != str(value):
            row[f"{column}.display"] = display


def _part(item: object, name: str) -> object:
    return item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)


def plain(value: object) -> object:
    """Return a value in a form that JSON can hold; scalars stay as they are, bytes become base64."""
    if isinstance(value, Entity):
        fields: dict[str, object] = {name: _json(inner) for name, inner in present(value)}
        if extra := _extra(value):
            fields["extra"] = _json(extra)
        if raws := unconverted(value):
            fields["raw"] = _json(raws)
        return fields
    if isinstance(value, Mapping):
        return {str(name): _json(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json(inner) for inner in value]
    if type(value) in _SCALARS:
        return _finite(value)
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    return str(value)


def _json(value: object) -> object:
    """As `plain`, for values inside a list: dates become text."""
    value = plain(value)
    return moment(value) if isinstance(value, dt.date) else value


def moment(value: dt.date) -> str:
    """Return a date or a point in time in ISO 8601, times in UTC: ``2026-11-22T16:13:53Z``."""
    if not isinstance(value, dt.datetime):
        return value.isoformat()
    if value.tzinfo is not None:
        try:
            value = value.astimezone(dt.UTC).replace(tzinfo=None)
        except OverflowError:  # within a day of the year 1 or 9999
            return value.isoformat()
    return f"{value.isoformat()}Z"
