"""Reads an OpenAPI 3 file, JSON or YAML, from whoever wrote it."""

from __future__ import annotations

import json
from collections.abc import Mapping

import yaml

_DEEPEST_YAML = 200
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DescriptionError(Exception):
    """The file is not an OpenAPI description that can be imported."""


def read_description(content: bytes, name: str) -> Mapping[str, object]:
    """Return the description in ``content``; ``name`` is what errors call it."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DescriptionError(f"{name}: not UTF-8 at byte {error.start}") from None
    try:
        if text.lstrip().startswith("{"):
            loaded: object = json.loads(text)
        else:
            _check_depth(text)
            loaded = yaml.load(text, Loader=_LOADER)  # noqa: S506 - safe loader
    except (ValueError, RecursionError) as error:
        raise DescriptionError(f"{name}: not JSON: {error}") from None
    except (yaml.YAMLError, TypeError) as error:  # TypeError: a mapping as a key
        raise DescriptionError(f"{name}: not YAML: {error}") from None
    if not isinstance(loaded, dict) or not isinstance(loaded.get("paths"), dict):
        raise DescriptionError(f"{name}: not an OpenAPI description (no 'paths')")
    if "swagger" in loaded:
        raise DescriptionError(f"{name}: Swagger {loaded['swagger']}; convert it to OpenAPI 3 first")
    return loaded


def _check_depth(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST_YAML:  # the C loader would end the process, not raise
            raise yaml.YAMLError(f"nested deeper than {_DEEPEST_YAML} levels")
