"""Checks the shape of curated files against the JSON Schemas that editors use too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from codegen.problems import Problem, did_you_mean
from codegen.source import Document


@cache
def _validator(path: Path) -> Draft202012Validator:
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def check(document: Document, schema: Path) -> list[Problem]:
    """Return every place where ``document`` does not have the form ``schema`` asks for."""
    problems: list[Problem] = []
    for error in _validator(schema).iter_errors(document.data):
        trail = tuple(error.absolute_path)
        if error.validator == "additionalProperties" and isinstance(error.instance, Mapping):
            known = error.schema.get("properties", {})
            problems.extend(
                document.problem(f"unknown key {key!r}{did_you_mean(key, known)}", *trail, key)
                for key in error.instance
                if key not in known
            )
        else:
            problems.append(document.problem(_message(error), *trail))
    return problems


def _message(error: ValidationError) -> str:
    wanted: Any = error.validator_value  # Any: the schema's own value, of the form its keyword has
    match error.validator:
        case "required":
            given = error.instance if isinstance(error.instance, Mapping) else {}
            missing = [key for key in wanted if key not in given]
            return f"missing key {', '.join(map(repr, missing))}"
        case "type":
            words = wanted if isinstance(wanted, str) else " or ".join(wanted)
            return f"{error.instance!r} is not of type {words}"
        case "enum":
            known = [str(word) for word in wanted]
            return (
                f"{error.instance!r} is none of {', '.join(known)}{did_you_mean(str(error.instance), known)}"
            )
        case "pattern":
            return f"{error.instance!r} does not have the form {wanted}"
    return str(error.message)[:200]
