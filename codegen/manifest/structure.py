"""Checks the shape of curated files against the JSON Schemas that editors use too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from codegen.manifest.problems import Problem, did_you_mean
from codegen.manifest.source import Document

_LONGEST = 80


def _whole(validator: object, pattern: str, instance: object, schema: object) -> Iterator[ValidationError]:
    # As JSON Schema has it, "$" would let a line break at the end pass.
    if isinstance(instance, str) and not re.fullmatch(pattern, instance):
        yield ValidationError("does not match")


_Validator: Any = extend(Draft202012Validator, {"pattern": _whole})  # type: ignore[no-untyped-call]  # has no types


@cache
def _schema(path: Path) -> Any:  # noqa: ANN401 - a JSON Schema
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def _validator(path: Path, dialects: tuple[str, ...]) -> Draft202012Validator:
    validator: Draft202012Validator = _Validator(_of_dialects(_schema(path), dialects))
    return validator


def _of_dialects(schema: Any, dialects: tuple[str, ...]) -> Any:  # noqa: ANN401 - a part of a JSON Schema
    """Return a schema with the names of the dialects where it leaves them open: ``$comment`` says how."""
    if isinstance(schema, list):
        return [_of_dialects(part, dialects) for part in schema]
    if not isinstance(schema, dict) or not dialects:
        return schema
    found = {key: _of_dialects(part, dialects) for key, part in schema.items()}
    match schema.get("$comment"):
        case "a dialect":
            return {"enum": list(dialects)}
        case "every dialect":
            return {**found, "required": list(dialects)}
        case "and by dialect":  # what has no name here has that of a dialect, or none
            named = dict.fromkeys(dialects[1:], found["additionalProperties"])
            return {**found, "properties": {**named, **found["properties"]}, "additionalProperties": False}
    return found


def keys_beside_dialects(path: Path) -> set[str]:
    """Return the keys that stand where the names of dialects may, so that no dialect can be called so."""

    def found(schema: object) -> Iterator[str]:
        if isinstance(schema, dict) and schema.get("$comment") == "and by dialect":
            yield from schema["properties"]
        parts = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
        for part in parts:
            yield from found(part)

    return set(found(_schema(path)))


def check(document: Document, path: Path, dialects: tuple[str, ...] = ()) -> list[Problem]:
    """Return every place where ``document`` does not have the form the schema at ``path`` asks for.

    Without ``dialects``, the names of the API's, anything may be the name of one.
    """
    if document.data is None:
        return [document.problem("this file is empty")]
    problems: list[Problem] = []
    for error in _validator(path, dialects).iter_errors(document.data):
        trail = tuple(error.absolute_path)
        if error.validator == "additionalProperties" and isinstance(error.instance, Mapping):
            schema: Any = error.schema  # Any: a part of our own schema
            known = schema.get("properties", {})
            problems.extend(
                document.problem(f"unknown key {key!r}{did_you_mean(key, known)}", *trail, key)
                for key in error.instance
                if key not in known
            )
        elif "propertyNames" in error.schema_path:
            problems.append(document.problem(_message(error), *trail, str(error.instance)))
        else:
            problems.append(document.problem(_message(error), *trail))
    return problems


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _message(error: ValidationError) -> str:
    wanted: Any = error.validator_value  # Any: the schema's own value, of the form its keyword has
    found = _short(error.instance)
    match error.validator:
        case "required":
            given = error.instance if isinstance(error.instance, Mapping) else {}
            missing = [key for key in wanted if key not in given]
            return f"missing key {', '.join(map(repr, missing))}"
        case "type":
            words = wanted if isinstance(wanted, str) else " or ".join(wanted)
            return f"{found} is not of type {words}"
        case "enum":
            known = [str(word) for word in wanted]
            return f"{found} is none of {', '.join(known)}{did_you_mean(str(error.instance), known)}"
        case "pattern":
            schema: Any = error.schema
            return f"{found} is not {schema.get('title') or f'of the form {wanted}'}"
        case "const":
            return f"{found} is not {wanted!r}"
        case "minItems" | "minProperties" | "minLength":
            return "is empty"
        case "maxLength":
            return f"{found} is too long; at most {wanted}"
        case "uniqueItems":
            return f"{found} has a value twice"
    return f"{found} is not what the schema asks for: {error.validator} {_short(wanted)}"
