"""The JSON Schemas of the manifest: sound, described for editors, and named by every file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.manifest import structure
from codegen.manifest.problems import Problem
from codegen.manifest.source import Document, parse

SPEC = Path(__file__).resolve().parents[4] / "spec"
SCHEMAS = sorted((SPEC / "schema").glob("*.json"))
FILES = sorted([*SPEC.glob("*/*.yaml"), *SPEC.glob("*/resources/*.yaml"), *SPEC.glob("*/entities/*.yaml")])


def document(text: str) -> Document:
    problems: list[Problem] = []
    found = parse(text, "f.yaml", problems)
    assert problems == []
    return found


def parts(schema: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - JSON
    """Yield every property of a schema with its path."""
    if isinstance(schema, dict):
        for name, part in schema.get("properties", {}).items():
            yield f"{path}/{name}", part
        for key, part in schema.items():
            yield from parts(part, f"{path}/{key}")
    elif isinstance(schema, list):
        for part in schema:
            yield from parts(part, path)


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_schemas_are_sound_and_tell_editors_what_keys_mean(path: Path) -> None:
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    for where, part in parts(schema):
        described = schema["$defs"].get(part.get("$ref", "").rsplit("/", 1)[-1], {})
        assert "description" in part or "description" in described or "title" in described, where
    for pattern in re.findall(r'"pattern": "(.*)"', path.read_text(encoding="utf-8")):
        assert pattern.startswith("^")
        assert pattern.endswith("$")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_names_its_schema_for_editors(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found is not None
    kind = {"resources": "resource", "entities": "entity"}.get(path.parent.name, path.stem)
    assert (path.parent / found.group(1)).resolve() == (SPEC / "schema" / f"{kind}.schema.json").resolve()


ELSE = " is not what the schema asks for: "


@pytest.mark.parametrize(
    ("schema", "text", "said"),
    [
        ({"type": ["string", "array"]}, "a: 1", "f.yaml:1:1: {'a': 1} is not of type string or array"),
        ({"required": ["b", "c"]}, "a: 1", "f.yaml:1:1: missing key 'b', 'c'"),
        ({"properties": {"a": {"maxItems": 1}}}, "a: [1, 2]", f"f.yaml:1:1: [1, 2]{ELSE}maxItems 1"),
        ({"properties": {"a": {"uniqueItems": True}}}, "a: [1, 1]", "f.yaml:1:1: [1, 1] has a value twice"),
        ({"properties": {"a": {"pattern": "^x$"}}}, "a: y", "f.yaml:1:1: 'y' is not of the form ^x$"),
        ({"properties": {"a": {"pattern": "^x$"}}}, 'a: "x\\n"', "f.yaml:1:1: 'x\\n' is not of the form ^x$"),
        (
            {"properties": {"a": {"enum": ["one", "two"]}}},
            "a: tow",
            "f.yaml:1:1: 'tow' is none of one, two, did you mean 'two'?",
        ),
        ({"properties": {"a": {"items": {"const": 1}}}}, "a: [1, 2]", "f.yaml:1:8: 2 is not 1"),
        (
            {"propertyNames": {"pattern": "^[a-z]$", "title": "a letter"}},
            "a: 1\nbb: 2",
            "f.yaml:2:1: 'bb' is not a letter",
        ),
        (
            {"additionalProperties": False, "properties": {"name": {}}},
            "name: 1\nnamed: 2",
            "f.yaml:2:1: unknown key 'named', did you mean 'name'?",
        ),
        ({"properties": {"a": {"minProperties": 1}}}, "a: {}", "f.yaml:1:1: is empty"),
        ({"minLength": 1}, "''", "f.yaml:1:1: is empty"),
        ({"maxLength": 1}, "ab", "f.yaml:1:1: 'ab' is too long; at most 1"),
        ({"const": 2}, "1", "f.yaml:1:1: 1 is not 2"),
        ({"multipleOf": 2}, "1", f"f.yaml:1:1: 1{ELSE}multipleOf 2"),
    ],
)
def test_messages(tmp_path: Path, schema: dict[str, object], text: str, said: str) -> None:
    path = tmp_path / "s.json"
    path.write_text(json.dumps(schema), encoding="utf-8")
    assert [str(problem) for problem in set(structure.check(document(text), path))] == [said]


def test_nothing_to_say(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_text('{"type": "object"}', encoding="utf-8")
    assert structure.check(document("a: 1"), path) == []
