"""Reads an OpenAPI 3 file, JSON or YAML, of any origin, so without trust in it."""

from __future__ import annotations

import json
from collections.abc import Mapping

import yaml

_DEEPEST_YAML = 200
_TOO_DEEP = f"not YAML that can be read: nested deeper than {_DEEPEST_YAML} levels"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DescriptionError(Exception):
    """The file is not an OpenAPI description that can be imported."""


def read_description(content: bytes, name: str) -> Mapping[str, object]:
    """Return the OpenAPI 3 description in ``content``; ``name`` is what errors call it."""
    loaded = read_any_description(content, name)
    if "swagger" in loaded:
        raise DescriptionError(f"{name}: Swagger {loaded['swagger']}; convert it to OpenAPI 3 first")
    return loaded


def read_any_description(content: bytes, name: str) -> Mapping[str, object]:
    """Return the description in ``content``, of OpenAPI 3 or of Swagger 2.0."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DescriptionError(f"{name}: not UTF-8 at byte {error.start}") from None
    try:
        if text.lstrip().startswith("{"):
            loaded: object = json.loads(text)
        else:
            _check_depth(text, name)
            loaded = yaml.load(text, Loader=_LOADER)  # noqa: S506 - safe loader
    except json.JSONDecodeError as error:
        raise DescriptionError(f"{name}:{error.lineno}:{error.colno}: not JSON from here on") from None
    except (ValueError, RecursionError):  # a number of thousands of digits, a nesting without end
        raise DescriptionError(f"{name}: not JSON that can be read") from None
    except yaml.MarkedYAMLError as error:
        raise DescriptionError(f"{name}{_what(text, error)}") from None
    except (yaml.YAMLError, TypeError):  # TypeError: a mapping as a key
        raise DescriptionError(f"{name}: not YAML that can be read") from None
    if not isinstance(loaded, dict) or not isinstance(loaded.get("paths"), dict):
        raise DescriptionError(f"{name}: not an OpenAPI description (no 'paths')")
    return loaded


def _check_depth(text: str, name: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST_YAML:  # the C loader would end the process, not raise
            raise DescriptionError(f"{name}: {_TOO_DEEP}")


def _what(text: str, error: yaml.MarkedYAMLError) -> str:
    """Where it went wrong and how, in words that do not change with the version of the parser."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return ": not YAML that can be read"
    read = text[: mark.index]
    if sum(map(read.count, "[{")) - sum(map(read.count, "]}")) > _DEEPEST_YAML:  # parsers have limits, too
        return f": {_TOO_DEEP}"
    return f":{mark.line + 1}:{mark.column + 1}: not YAML from here on"
