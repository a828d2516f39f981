"""Records and pages for pydantic: what it validates, writes and describes. Imported when pydantic asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import isclass
from typing import Any, TypeVar, get_args

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..errors import ValidationError
from ..facts import FieldFacts
from ..paging.page import Page
from .entity import Entity, facts_of, members
from .scalars import item_word

__all__ = ["core_schema_of", "json_schema_of", "page_core_schema", "page_json_schema"]

T = TypeVar("T", bound=Entity)
_Json = dict[str, Any]  # Any: JSON

_FORMS: dict[str, _Json] = {
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "str": {"type": "string"},
    "guid": {"type": "string", "format": "uuid"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "object": {"type": "object"},
    "any": {},
}


def core_schema_of(cls: type[Entity]) -> CoreSchema:
    """Return what takes records, and mappings as `Entity.from_dict` does, and writes `Entity.to_dict`."""

    def validated(value: object) -> Entity:
        return value if isinstance(value, cls) else _made(cls, value)

    return _of_functions(validated)


def page_core_schema(cls: type[Page[Any]], source: object) -> CoreSchema:
    """Return what takes pages; the rows are of the class in ``Page[TicketRow]``."""
    rows = [arg for arg in get_args(source) if isclass(arg) and issubclass(arg, Entity)]

    def validated(value: object) -> Page[Any]:
        if isinstance(value, cls):
            return value
        if not rows or not isinstance(value, Mapping):
            raise _no("page", f"a {cls.__name__} is expected, not {type(value).__name__}")
        try:
            given = dict(value)
            return cls([_made(rows[0], row) for row in given.pop("rows")], **given)
        except (KeyError, TypeError):
            raise _no("page", "what to_dict() of a page returned is expected") from None

    return _of_functions(validated, {"rows": rows[:1]})


def json_schema_of(cls: type[Entity]) -> _Json:
    """Return the JSON schema of a record's ``to_dict(json=True)``; records within it are plain objects."""
    described = facts_of(cls).fields
    fields = {
        name: {
            "anyOf": [
                _form(described.get(name) or FieldFacts(name, "any", name, name, name)),
                {"type": "null"},
            ]
        }
        for name in members(cls)
    }
    return {"type": "object", "title": cls.__name__, "properties": fields}


def page_json_schema(schema: CoreSchema) -> _Json:
    """Return the JSON schema of a page's ``to_dict(json=True)``."""
    rows: list[type[Entity]] = schema.get("metadata", {}).get("rows", [])
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


def _of_functions(validated: Callable[[Any], object], metadata: _Json | None = None) -> CoreSchema:
    def written(value: Any, info: core_schema.SerializationInfo) -> object:  # noqa: ANN401 - a record or a page
        return value.to_dict(json=info.mode == "json")

    return core_schema.no_info_plain_validator_function(
        validated,
        metadata=metadata,
        serialization=core_schema.plain_serializer_function_ser_schema(written, info_arg=True),
    )


def _made(cls: type[T], value: object) -> T:
    if isinstance(value, cls):
        return value
    if isinstance(value, Entity):
        raise _no("record", f"a {cls.__name__} is expected, not {type(value).__name__}")
    try:
        return cls.from_dict(value)  # type: ignore[arg-type]  # which refuses what is no mapping
    except ValidationError as error:
        raise _no("record", str(error.errors[0])) from None


def _no(what: str, problem: str) -> PydanticCustomError:
    return PydanticCustomError(f"halopsa_{what}", "{problem}", {"problem": problem})


def _form(field: FieldFacts) -> _Json:
    return _form_of(field.type)


def _form_of(word: str) -> _Json:
    inner = item_word(word)
    if inner is not None:
        return {"type": "array", "items": _form_of(inner)}
    return _FORMS.get(word) or {"type": "object", "title": word.rpartition(".")[2]}
