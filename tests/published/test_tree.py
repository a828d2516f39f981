"""The tree stays fit for reviews: short paths, one field a line, in order, no line of two things."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codegen.openapi.typewords import filed_as
from tests.unit.codegen.openapi.test_importer import described, read, take

ROOT = Path(__file__).parents[2]
MODELS = sorted([*ROOT.glob("halopsa/models/*.py"), *ROOT.glob("halopsa/api/models/*.py")])


def test_no_path_is_over_90_characters() -> None:
    found = [
        str(path.relative_to(ROOT))
        for top in ("codegen", "halopsa", "spec", "tests")
        for path in (ROOT / top).rglob("*")
        if "__pycache__" not in path.parts
    ]
    assert len(found) > 2000
    assert [path for path in found if len(path) > 90] == []


def test_fields_stand_in_order_one_a_line() -> None:
    classes = 0
    for path in MODELS:
        for node in ast.parse(path.read_bytes()).body:
            if not isinstance(node, ast.ClassDef):
                continue
            fields = [item for item in node.body if isinstance(item, ast.AnnAssign)][1:]  # after _entity
            lines = [item.lineno for item in fields]
            assert lines == sorted(set(lines)), path
            names = [item.target.id for item in fields if isinstance(item.target, ast.Name)]
            keys = [
                name for item, name in zip(fields, names, strict=True) if isinstance(item.value, ast.Call)
            ]
            assert names[: len(keys)] == keys, path
            assert names[len(keys) :] == sorted(names[len(keys) :]), path
            classes += 1
    assert classes > 700


@pytest.mark.parametrize("name", ["A", "Ticket_List", "a.b-c", "x" * 56, "../" + "x" * 99])
def test_short_names_of_schemas_stay(name: str) -> None:
    assert filed_as(name) == name


def test_long_names_of_schemas_are_cut() -> None:
    name = "Int32NullableStringNullable" * 3
    imported = take(
        described(
            {"/A": {"post": {"requestBody": _body({"$ref": f"#/components/schemas/{name}"})}}},
            {
                name: {"properties": {"id": {"type": "integer"}}},
                "Below": {"allOf": [{"$ref": f"#/components/schemas/{name}"}]},
                f"{name}2": {"properties": {"id": {"type": "string"}}},
            },
        )
    )
    short = filed_as(name)
    assert short != filed_as(f"{name}2")
    assert len(short) < 56
    assert read(imported, f"entities/{short}.yaml") == {"entity": short, "fields": {"id": "int"}}
    assert read(imported, "entities/Below.yaml")["fields"] == {"id": "int"}
    assert read(imported, "ops/A.yaml")["ops"]["POST /A"]["body"] == short
    assert imported.kinds() == {"schema name cut": 2}


def _body(schema: object) -> object:
    return {"content": {"application/json": {"schema": schema}}}
