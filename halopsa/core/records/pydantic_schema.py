"""pydantic support for records: validation, serialisation and JSON schema. Imported when pydantic asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..base.distribution import PACKAGE
from ..errors import ValidationError
from ..resource_facts import FieldFacts
from .entity import Entity, facts_of, members
from .scalars import item_word

__all__ = ["Json", "core_schema_of", "json_schema_of", "made", "no", "of_functions"]

T = TypeVar("T", bound=Entity)
Json = dict[str, Any]  # Any: JSON

_FORMS: dict[str, Json] = {
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "str": {"type": "string"},
    "guid": {"type": "string", "format": "uuid"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "days": {"type": "string", "format": "date"},
    "commas": {"type": "array", "items": {"type": "string"}},
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "object": {"type": "object"},
    "any": {},
}


def core_schema_of(cls: type[T], from_dict: Callable[[Mapping[str, object]], T]) -> CoreSchema:
    """Return the schema that accepts records, and mappings by ``from_dict``, and writes the result of ``to_dict``."""

    def validated(value: object) -> T:
        return made(cls, from_dict, value)

    return of_functions(validated)


def json_schema_of(cls: type[Entity]) -> Json:
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


def of_functions(validated: Callable[[Any], object], metadata: Json | None = None) -> CoreSchema:
    """Return the schema of the objects that ``validated`` returns; these have a ``to_dict``."""

    def written(value: Any, info: core_schema.SerializationInfo) -> object:  # noqa: ANN401 - a record or a page
        return value.to_dict(json=info.mode == "json")

    return core_schema.no_info_plain_validator_function(
        validated,
        metadata=metadata,
        serialization=core_schema.plain_serializer_function_ser_schema(written, info_arg=True),
    )


def made(cls: type[T], from_dict: Callable[[Mapping[str, object]], T], value: object) -> T:
    """Return a record as it is, or one made from a mapping."""
    if isinstance(value, cls):
        return value
    if isinstance(value, Entity):
        raise no("record", f"a {cls.__name__} is expected, not {type(value).__name__}")
    try:
        return from_dict(value)  # type: ignore[arg-type]  # which refuses what is no mapping
    except ValidationError as error:
        raise no("record", str(error.errors[0])) from None


def no(what: str, problem: str) -> PydanticCustomError:
    """Return the error that tells pydantic why a record or page is refused."""
    return PydanticCustomError(f"{PACKAGE}_{what}", "{problem}", {"problem": problem})


def _form(field: FieldFacts) -> Json:
    return _form_of(field.type)


def _form_of(word: str) -> Json:
    inner = item_word(word)
    if inner is not None:
        return {"type": "array", "items": _form_of(inner)}
    return _FORMS.get(word) or {"type": "object", "title": word.rpartition(".")[2]}
