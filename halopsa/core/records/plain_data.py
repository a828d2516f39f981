"""Plain data (dict, JSON) from records and reports, and records from plain data: cattrs converters with own hooks."""

from __future__ import annotations

import json as _json
import math
from base64 import b64encode
from collections.abc import Callable, Mapping, Set
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from inspect import isclass
from typing import Any, TypeVar
from uuid import UUID

import cattrs

from ..base.scalars import plain
from ..errors import NEUTRAL, ErrorFamily, FieldError
from ..validation import refused
from .decode import converter
from .entity import Entity, api_of, heir, members, present

__all__ = ["as_json", "as_plain", "from_plain"]

T = TypeVar("T", bound=Entity)

EXTRA = "extra"
"""The key for the fields that a class does not know; no field can have that name."""


class _UnfitError(Exception):
    """A value that JSON cannot hold, the field it was found in, and the errors of the record's API."""

    def __init__(self, problem: str, field: str = "", family: ErrorFamily = NEUTRAL) -> None:
        super().__init__(problem, field, family)
        self.problem, self.field, self.family = problem, field, family


# What is the same in Python and in JSON; anything else needs a hook.
_SAME = frozenset({str, int, bool, type(None)})


def as_plain(value: object, *, json: bool, extra: bool, of: type[Entity] | None = None) -> Any:  # noqa: ANN401 - whatever the fields hold
    """Return records and attrs classes as dictionaries, nested ones too; with ``json`` all other values as in JSON.

    Raises ``ValidationError`` for what JSON cannot hold, naming the field. ``of``: the class to be made from it.
    """
    try:
        return _converter(json, extra).unstructure(value)
    except _UnfitError as error:
        family = error.family if of is None else api_of(of).family
        failure = FieldError(error.field, error.problem)
    raise refused(family, f"{type(value).__name__}.to_dict", [failure])


def as_json(value: object, *, extra: bool, indent: int | None) -> str:
    """Return it as JSON text in ASCII, which any encoding can write."""
    found = as_plain(value, json=True, extra=extra)
    separators = (",", ":") if indent is None else (",", ": ")
    return _json.dumps(found, allow_nan=False, indent=indent, separators=separators)


def from_plain(cls: type[T], given: object) -> T:
    """Return a ``cls`` made from the result of `as_plain`, with or without ``json`` and ``extra``."""
    if not isinstance(given, Mapping):
        problem = FieldError("", f"takes a mapping, got {type(given).__name__}")
        raise refused(api_of(cls).family, f"{cls.__name__}.from_dict", [problem])
    data: dict[str, object] = as_plain(dict(given), json=True, extra=True, of=cls)
    for name in [name for name in data if name not in members(cls)]:
        new = heir(cls, name)  # the data may be older than the class
        if new is not None and new not in data:
            data[new] = data.pop(name)
    # As in a dialect whose names are those of the attributes.
    record: T = converter(api_of(cls).by_attribute).structure(data, cls)
    _open_extra(record)
    return record


def _open_extra(value: object) -> None:
    if isinstance(value, list):
        for item in value:
            _open_extra(item)
    elif isinstance(value, Entity):
        if isinstance(value.extra.get(EXTRA), dict):
            value.extra.update(value.extra.pop(EXTRA))
        for _, inner in present(value):
            if isinstance(inner, (list, Entity)):
                _open_extra(inner)


@cache
def _converter(json: bool, extra: bool) -> cattrs.Converter:
    made = (
        cattrs.Converter(
            unstructure_fallback_factory=lambda cls: refuse, unstruct_collection_overrides={Set: _listed}
        )
        if json
        else cattrs.Converter()
    )

    def refuse(value: object) -> object:
        found = plain(value)  # a scalar of another library
        if found is value:
            raise _UnfitError(f"a {type(value).__name__} has no form in JSON")
        return made.unstructure(found)

    made.register_unstructure_hook_factory(_is_entity, lambda cls: _of_record(made.unstructure, extra=extra))
    if json:
        hooks: dict[type, Callable[[Any], object]] = {  # Any: each has its own type
            datetime: lambda moment: (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat(),
            date: date.isoformat,
            bytes: lambda value: b64encode(value).decode(),
            UUID: str,
            float: _finite,
            Decimal: lambda value: _finite(float(value)),
        }
        for kind, hook in hooks.items():
            made.register_unstructure_hook(kind, hook)
        for same in _SAME:
            made.register_unstructure_hook(same, lambda value: value)
    return made


def _of_record(
    unstructure: Callable[[object], object], *, extra: bool
) -> Callable[[Entity], dict[str, object]]:
    def fields(record: Entity) -> dict[str, object]:
        found: dict[str, object] = {}
        pairs = [*present(record), (EXTRA, record.extra)] if extra and record.extra else present(record)
        for name, value in pairs:
            if type(value) in _SAME:
                found[name] = value
                continue
            try:
                found[name] = unstructure(value)
            except _UnfitError as error:
                path = f"{name}.{error.field}" if error.field else name
                raise _UnfitError(error.problem, path, api_of(type(record)).family) from None
        return found

    return fields


def _is_entity(cls: object) -> bool:
    return isclass(cls) and issubclass(cls, Entity)


def _listed(items: Any) -> list[object]:  # noqa: ANN401 - a set's items, of any type
    return sorted(items, key=repr)


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise _UnfitError(f"{value} has no form in JSON; give None")
    return float(value)
