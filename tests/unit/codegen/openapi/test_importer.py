"""Published descriptions, sound and damaged, become upstream files that read back as they were meant."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.manifest import yamlout
from codegen.manifest.problems import Problem
from codegen.manifest.source import parse
from codegen.manifest.upstream import Upstream, segment
from codegen.openapi.description import DescriptionError, read_description
from codegen.openapi.importer import Imported, import_description, import_file

REF = "#/components/schemas/"


def described(paths: object = None, schemas: object = None, **more: object) -> dict[str, Any]:
    return {
        "openapi": "3.0.1",
        "info": {"title": "Demo", "version": "v1"},
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
        **more,
    }


def take(description: Mapping[str, object]) -> Imported:
    return import_description(description)


def read(imported: Imported, name: str) -> Any:  # noqa: ANN401 - plain data
    """Return a file as the generator reads it."""
    problems: list[Problem] = []
    document = parse(imported.files[name], name, problems)
    assert problems == []
    return document.data


def query(*parameters: object) -> dict[str, Any]:
    return described({"/A": {"get": {"parameters": list(parameters)}}})


def types(schema: object) -> tuple[object, list[str]]:
    """Return what becomes of a field's schema, beside a few others it can refer to."""
    others = {name: {"type": "object", "properties": {}} for name in ("A", "B", "A_B", "Faults")}
    aliases = {"Ids": {"type": "array", "items": {"type": "integer"}}, "Loop": {"$ref": REF + "Loop"}}
    imported = take(described(schemas={"S": {"properties": {"f": schema}}, **others, **aliases}))
    found = [str(repair) for repair in imported.repairs if repair.where == "S.f"]
    return read(imported, "entities/S.yaml")["fields"]["f"], found


@pytest.mark.parametrize(
    ("schema", "word", "repairs"),
    [
        ({"type": "integer", "format": "int32"}, "int", 0),
        ({"type": "int"}, "int", 1),
        ({"type": "boolean"}, "bool", 0),
        ({"type": "bool"}, "bool", 1),
        ({"type": "number", "format": "double"}, "float", 0),
        ({"type": "double"}, "float", 1),
        ({"type": "string"}, "str", 0),
        ({"type": "string", "format": "date-time"}, "datetime", 0),
        ({"type": "string", "format": "date"}, "date", 0),
        ({"type": "string", "format": "uuid"}, "guid", 0),
        ({"type": "string", "format": "byte"}, "bytes", 0),
        ({"type": "DateTime"}, "datetime", 1),
        ({"type": "List<int>"}, "list[int]", 1),
        ({"type": "obj"}, "object", 1),
        ({"type": "object"}, "object", 0),
        ({"type": "array", "items": {"type": "integer"}}, "list[int]", 0),
        ({"type": "array", "items": {"$ref": REF + "Faults"}}, "list[Faults]", 0),
        ({"type": "array"}, "list[any]", 0),
        ({"$ref": REF + "Faults"}, "Faults", 0),
        ({"$ref": REF + "A%5FB"}, "A_B", 0),
        ({"$ref": REF + "Ids"}, "list[int]", 0),
        ({"$ref": REF + "Loop"}, "any", 0),
        ({"$ref": REF + "Gone"}, "any", 1),
        ({"anyOf": [{"$ref": REF + "A"}, {"type": "null"}]}, "A", 0),
        ({"oneOf": [{"$ref": REF + "A"}, {"$ref": REF + "B"}]}, "any", 0),
        ({"type": "List<string>"}, "list[str]", 1),
        ({"type": "Guid"}, "guid", 1),
        ({"type": "decimal"}, "float", 1),
        ({"type": "int[]"}, "list[int]", 1),
        ({"type": "List<Whatever>"}, "any", 1),
        ({"allOf": [{"$ref": REF + "Faults"}], "nullable": True}, "Faults", 0),
        ({"allOf": [{"$ref": REF + "A"}, {"$ref": REF + "B"}]}, "any", 0),
        ({"type": ["string", "null"]}, "str", 0),
        ({"type": ["string", "integer"]}, "any", 0),
        ({}, "any", 0),
        (None, "any", 0),
        ("text", "any", 0),
        ({"type": "whatever"}, "any", 1),
        ({"type": {"a": 1}}, "any", 1),
        ({"$ref": "other.json#/X"}, "any", 1),
        ({"$ref": REF + "../../../etc/passwd"}, "any", 1),
        ({"$ref": REF + "..%2F..%2Fx"}, "any", 1),
        ({"$ref": REF + "~1etc~1passwd"}, "any", 1),
        ({"$ref": REF + "int"}, "any", 1),
        ({"type": "string", "readOnly": True, "maxLength": 5}, {"type": "str", "ro": True, "max": 5}, 0),
        ({"type": "string", "readOnly": "yes", "maxLength": "x"}, "str", 0),
    ],
)
def test_types(schema: object, word: object, repairs: int) -> None:
    found, noted = types(schema)
    assert found == word
    assert len(noted) == repairs


def test_arrays_nested_without_end() -> None:
    schema: dict[str, object] = {"type": "array"}
    schema["items"] = schema
    assert types(schema)[0] == "list[" * 5 + "any" + "]" * 5


def test_parameters() -> None:
    imported = take(
        query(
            {"name": "b", "in": "query", "schema": {"type": "int"}},
            {"name": "a", "in": "query", "schema": {"type": "string"}},
            {"name": "b", "in": "query", "schema": {"type": "string"}},
            {
                "name": "ids",
                "in": "query",
                "description": " (array of int) of x",
                "schema": {"type": "string"},
            },
            {"name": "bare", "in": "query"},
            {"name": "h", "in": "header", "schema": {"type": "string"}},
            {"in": "query", "schema": {"type": "string"}},
            {"name": 5, "in": "query"},
            "nonsense",
        )
    )
    facts = read(imported, "ops/A.yaml")
    assert facts["ops"]["GET /A"] == {"query": {"a": "str", "b": "int", "bare": "any", "ids": "list[int]"}}
    assert list(map(str, imported.repairs)) == [
        "GET /A b: listed twice, kept once",
        "GET /A b: type 'int' read as int",
        "GET /A bare: no schema, taken as any",
    ]
    assert imported.kinds() == {
        "parameter listed twice": 1,
        "parameter without schema": 1,
        "type spelled otherwise": 1,
    }
    assert imported.counts["parameters"] == 4


def test_a_parameter_listed_with_two_types_has_the_same_one_in_any_order() -> None:
    one, other = (
        {"name": "a", "in": "query"},
        {"name": "a", "in": "query", "schema": {"type": "integer"}},
    )
    for first, second in ((one, other), (other, one)):
        imported = take(query(first, second))
        assert read(imported, "ops/A.yaml")["ops"]["GET /A"] == {"query": {"a": "int"}}


@pytest.mark.parametrize(
    ("path", "declared", "facts", "kinds"),
    [
        ("/A/{id}&{seq}", ["id", "seq"], {"id": "int", "seq": "int"}, {}),
        ("/A/{id}/B/{id}", ["id"], {"id": "int"}, {}),
        ("/A/{a-b}", [], {"a-b": "str"}, {"path parameter not declared": 1}),
        ("/A/x", ["id"], None, {"path parameter not in the path": 1}),
    ],
)
def test_parameters_in_a_path(path: str, declared: list[str], facts: object, kinds: dict[str, int]) -> None:
    parameters = [{"name": name, "in": "path", "schema": {"type": "integer"}} for name in declared]
    imported = take(described({path: {"get": {"parameters": parameters}}}))
    assert read(imported, "ops/A.yaml")["ops"][f"GET {path}"].get("path") == facts
    assert imported.kinds() == kinds


@pytest.mark.parametrize(
    "path", ["A", "", "/a b", "/a?b=1", "/a#b", "/a\\b", "/a\n", "/a/{", "/a/{}", "/..", "/a/%2E./b"]
)
def test_paths_that_no_request_can_have(path: str) -> None:
    imported = take(described({path: {"get": {}}}))
    assert sorted(imported.files) == ["sources.lock"]
    assert imported.kinds() == {"path left out": 1}


def test_verbs_without_a_method_are_reported() -> None:
    imported = take(described({"/A": {"get": {}, "head": {}, "patch": {}, "summary": "x"}}))
    assert list(read(imported, "ops/A.yaml")["ops"]) == ["GET /A", "PATCH /A"]
    assert list(map(str, imported.repairs)) == ["HEAD /A: no method for this verb, left out"]


def test_schemas_made_of_others_and_circles() -> None:
    schemas = {
        "Base": {"type": "object", "properties": {"id": {"type": "integer"}, "x": {"type": "string"}}},
        "More": {
            "allOf": [
                {"$ref": REF + "Base"},
                {"properties": {"y": {"$ref": REF + "More"}}},
                {"$ref": REF + "More"},
                {"$ref": REF + "Gone"},
            ],
            "properties": {"x": {"type": "integer"}},
        },
        "Names": {"type": "array", "items": {"type": "string"}},
    }
    imported = take(described(schemas=schemas))
    assert read(imported, "entities/More.yaml")["fields"] == {"id": "int", "x": "int", "y": "More"}
    assert "entities/Names.yaml" not in imported.files
    assert imported.kinds() == {"schema taken as its type": 1}


def test_values_of_an_enum_are_sorted() -> None:
    imported = take(described(schemas={"E": {"enum": ["b", 2, None, -1, "a", True, {}]}}))
    assert read(imported, "entities/E.yaml")["enum"] == [-1, True, 2, None, "a", "b"]


def test_parameters_of_the_path_and_shared_ones() -> None:
    shared = {"parameters": {"P": {"name": "p", "in": "query", "schema": {"type": "boolean"}}}}
    path = {
        "parameters": [
            {"name": "id", "in": "path", "schema": {"type": "integer"}},
            {"name": "x", "in": "query", "schema": {"type": "integer"}},
        ],
        "get": {
            "parameters": [
                {"$ref": "#/components/parameters/P"},
                {"$ref": "#/components/parameters/Gone"},
                {"name": "x", "in": "query", "schema": {"type": "string"}},
            ]
        },
    }
    facts = read(take({**described({"/A/{id}": path}), "components": shared}), "ops/A.yaml")
    assert facts["ops"]["GET /A/{id}"] == {"path": {"id": "int"}, "query": {"p": "bool", "x": "str"}}


@pytest.mark.parametrize(
    ("request_body", "word"),
    [
        (None, None),
        ({}, None),
        ({"content": {}}, None),
        ({"content": []}, None),
        ({"content": {"multipart/form-data": {}}}, "multipart"),
        (
            {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": REF + "F"}}}}},
            "list[F]",
        ),
        ({"content": {"text/json": {"schema": {"$ref": REF + "F"}}}}, "F"),
        ({"content": {"text/json": "x"}}, "any"),
        ({"content": {"application/json": {}}}, "any"),
        ({"content": {"text/plain": {}, "text/json": {"schema": {"$ref": REF + "F"}}}}, "F"),
        ({"$ref": "#/components/requestBodies/Given"}, "F"),
        ({"$ref": "#/components/requestBodies/Gone"}, None),
    ],
)
def test_bodies(request_body: object, word: str | None) -> None:
    given = {"content": {"application/json": {"schema": {"$ref": REF + "F"}}}}
    description = described({"/A": {"post": {"requestBody": request_body}}}, {"F": {"properties": {}}})
    description["components"]["requestBodies"] = {"Given": given}
    facts = read(take(description), "ops/A.yaml")
    assert facts["ops"]["POST /A"].get("body") == word


@pytest.mark.parametrize(
    ("responses", "word"),
    [
        ({"200": {"content": {"application/json": {"schema": {"$ref": REF + "Jobs"}}}}}, "Jobs"),
        ({"201": {"content": {"application/json": {"schema": {"$ref": REF + "Jobs"}}}}}, "Jobs"),
        (
            {
                "2XX": {
                    "content": {"text/json": {"schema": {"type": "array", "items": {"$ref": REF + "Jobs"}}}}
                }
            },
            "list[Jobs]",
        ),
        (
            {
                "200": {
                    "content": {
                        "application/json": {"schema": {"type": "object", "additionalProperties": {}}}
                    }
                }
            },
            "object",
        ),
        (
            {
                "200": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "additionalProperties": {"type": "array", "items": {"$ref": REF + "Jobs"}},
                            }
                        }
                    }
                }
            },
            "map[list[Jobs]]",
        ),
        (
            {"200": {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}},
            "bytes",
        ),
        ({"200": {"$ref": "#/components/responses/Jobs"}}, "Jobs"),
        ({"200": {"description": "Success"}}, None),
        ({"404": {"content": {"application/json": {"schema": {"$ref": REF + "Jobs"}}}}}, None),
        ({"200": {"content": {"application/json": {"schema": {}}}}}, None),
        ({"200": "odd"}, None),
        ("odd", None),
    ],
)
def test_answers(responses: object, word: str | None) -> None:
    description = described(
        {"/A": {"get": {"responses": responses}}}, {"Jobs": {"properties": {"id": {"type": "integer"}}}}
    )
    description["components"]["responses"] = {
        "Jobs": {"content": {"application/json": {"schema": {"$ref": REF + "Jobs"}}}}
    }
    assert read(take(description), "ops/A.yaml")["ops"]["GET /A"].get("answer") == word


def test_builds() -> None:
    schema = {
        "x-build": "2",
        "properties": {
            "a": {"type": "integer", "x-build": "1"},
            "b": {"type": "string", "x-build": "2", "x-was": "int32"},
            "c": {"type": "string", "x-gone": "2"},
            "d": {"type": "string", "x-build": ["odd"], "x-was": ["list", "int32"]},
        },
    }
    paths = {"/A": {"get": {"x-build": "1"}, "post": {"x-build": "2"}, "delete": {"x-gone": "2"}}}
    description = described(paths, {"S": schema, "E": {"enum": [1], "x-gone": "2"}})
    description["info"]["x-builds"] = ["1", "2"]
    imported = take(description)
    assert read(imported, "ops/A.yaml")["ops"] == {
        "DELETE /A": {"gone": "2"},
        "GET /A": {},
        "POST /A": {"build": "2"},
    }
    entity = read(imported, "entities/S.yaml")
    assert {key: entity[key] for key in ("build", "came", "went", "was")} == {
        "build": "2",
        "came": {"2": ["b"]},
        "went": {"2": ["c"]},
        "was": {"b": "int32", "d": "list int32"},
    }
    assert read(imported, "entities/E.yaml")["gone"] == "2"
    lock = read(imported, "sources.lock")
    assert lock["builds"] == ["1", "2"]
    assert lock["counts"] == {
        "entities": 1,
        "fields": 3,
        "operations": 2,
        "parameters": 0,
        "paths": 1,
        "gone entities": 1,
        "gone fields": 1,
        "gone operations": 1,
    }


def test_operations_are_grouped_by_first_segment_in_a_fixed_order() -> None:
    paths = {
        "/b/x": {"get": {}},
        "/A": {"post": {}, "get": {}, "head": {}, "x-other": 1},
        "/a/{id}": 5,
        "/A/{id}": {"delete": {}},
    }
    imported = take(described(paths))
    assert list(read(imported, "ops/A.yaml")["ops"]) == ["GET /A", "POST /A", "DELETE /A/{id}"]
    assert list(read(imported, "ops/b.yaml")["ops"]) == ["GET /b/x"]
    assert imported.counts["operations"] == 4
    backwards = take(described(dict(reversed(paths.items()))))
    assert backwards.files == imported.files


def test_segments_that_cannot_be_files_or_differ_in_case_only(tmp_path: Path) -> None:
    names = ["/Foo", "/foo/x", "/", "/{tenant}/x", "/...x/etc", "/con/x", "/a~b/c"]
    paths: dict[str, object] = {name: {"get": {}} for name in names}
    imported = take(described(paths))
    assert sorted(imported.files) == ["ops/Foo.yaml", "ops/_other.yaml", "sources.lock"]
    for name, text in imported.files.items():
        path = tmp_path / "spec" / "upstream" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    upstream = Upstream(tmp_path / "spec", [])
    for path_name in paths:
        assert upstream.operation("GET", path_name) is not None
    assert upstream.operation("GET", "/nothing") is None
    assert segment("/Tickets/{id}") == "Tickets"


HOSTILE = [
    "../../../evil",
    "/etc/passwd",
    "a/b",
    "a\\b",
    "..",
    ".hidden",
    "",
    "a\nb",
    "x\0y",
    "con",
    "NUL.txt",
    "a" * 300,
    "int",
    "name.",
    "list",
    "multipart",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_schemas_whose_names_cannot_be_files(tmp_path: Path, name: str) -> None:
    path = tmp_path / "api.json"
    path.write_text(
        json.dumps(described(schemas={name: {"properties": {}}, "Fine": {"properties": {}}})),
        encoding="utf-8",
    )
    imported = import_file(path, tmp_path / "spec" / "upstream")
    assert sorted(imported.files) == ["entities/Fine.yaml", "sources.lock"]
    assert len(imported.repairs) == 1
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == [
        "Fine.yaml",
        "api.json",
        "sources.lock",
    ]


def test_schemas_whose_names_differ_in_case_only() -> None:
    imported = take(described(schemas={"Ab": {}, "AB": {}}))
    assert [name for name in imported.files if name.startswith("entities/")] == ["entities/AB.yaml"]
    assert list(map(str, imported.repairs)) == ["schema 'Ab': differs from 'AB' in case only, left out"]


def test_of_schemas_that_differ_in_case_only_the_one_in_use_stays() -> None:
    description = described(schemas={"Site": {"properties": {"id": {"type": "integer"}}}, "SITE": {}})
    imported = import_description(description, ["Site", "Site_List"])
    assert [name for name in imported.files if name.startswith("entities/")] == ["entities/Site.yaml"]
    assert list(map(str, imported.repairs)) == ["schema 'SITE': differs from 'Site' in case only, left out"]


def test_a_path_that_is_not_ascii_is_named_as_it_is_sent() -> None:
    paths: dict[str, object] = {
        "/T\u00efcket/\u65e5": {"get": {}},
        "/T%C3%AFcket/%E6%97%A5": {"get": {}},
        "/A%20b": {"get": {}},
    }
    imported = take(described(paths=paths))
    text = imported.files["ops/_other.yaml"]
    assert text.isascii()
    assert "GET /T%C3%AFcket/%E6%97%A5" in text
    assert "GET /A%20b" in text
    assert list(map(str, imported.repairs)) == [
        "'/T%C3%AFcket/%E6%97%A5': there already in another spelling, left out",
        "'/T\u00efcket/\u65e5': sent as '/T%C3%AFcket/%E6%97%A5'",
    ]


NAMES = [
    "y", "n", "no", "Yes", "on", "OFF", "null", "~", "true", "False", "3rd_party", "odata.error", "1.5", "0x10",
    "12:30", "a b", "a: b", "#a", "- a", "[x]", "{x}", "&a", "*a", "!a", "'", '"', "\\", "a\nb", "\t", "", " ", "<<",
    "=", "\u00e9", "\u2028", "\U0001f600", "\x7f", "\x85", "\ufeff", "a,b", "nan", ".inf",
    "2026-01-02", "$ref", "%x", "@x", "`x`", "|", ">",
]  # fmt: skip


def test_names_that_need_quotes() -> None:
    schemas = {
        "S": {"properties": {name: {"type": "string"} for name in NAMES}},
        "E": {"enum": [*NAMES, 1, -1, 1.5, True, None]},
    }
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in NAMES]
    imported = take(described({"/A": {"get": {"parameters": parameters}}}, schemas))
    assert read(imported, "entities/S.yaml")["fields"] == dict.fromkeys(NAMES, "str")
    assert read(imported, "entities/E.yaml")["enum"] == [-1, 1, True, 1.5, None, *sorted(NAMES)]
    assert read(imported, "ops/A.yaml")["ops"]["GET /A"]["query"] == dict.fromkeys(NAMES, "str")
    for text in imported.files.values():
        assert text.isascii()


@example({"k" * 2000: 1, "q q" * 900: ["x" * 5000]})  # a key has to be announced from 1,024 characters on
@given(
    st.dictionaries(
        st.text(),
        st.text() | st.integers(-(10**12), 10**12) | st.booleans() | st.none() | st.lists(st.text()),
    )
)
def test_what_is_written_reads_back(data: dict[str, object]) -> None:
    problems: list[Problem] = []
    text = "\n".join(yamlout.block({"a": data}, 1)) + "\n"
    assert parse(text, "x", problems).data == {"a": data}
    assert problems == []
    assert text.isascii()
    assert parse("a: " + yamlout.flow(data), "x", problems).data == {"a": data}


def test_numbers_that_are_none() -> None:
    assert [yamlout.scalar(value) for value in (float("nan"), float("-inf"), 1.5, "\ud800")] == [
        '"nan"',
        '"-inf"',
        "1.5",
        '"\\ufffd"',
    ]


def test_the_lock_says_what_was_imported() -> None:
    imported = take(described({"/A": {"get": {}}}, {"S": {"properties": {"a": {}, "b": {}}}}))
    source = read(imported, "sources.lock")
    assert len(source.pop("sha256")) == 64
    assert source == {
        "title": "Demo",
        "version": "v1",
        "openapi": "3.0.1",
        "counts": {"entities": 1, "fields": 2, "operations": 1, "parameters": 0, "paths": 1},
        "repairs": {},
    }
    odd = take({"paths": {}, "info": {"title": ["x"], "version": 1.0}, "openapi": None})
    assert read(odd, "sources.lock")["title"] is None
    assert read(odd, "sources.lock")["version"] == "1.0"


def test_a_bomb_of_aliases_stays_small(tmp_path: Path) -> None:
    lines = ["paths: {}", "a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 15)]
    lines += [
        "info: {title: *a14}",
        "components: {schemas: {E: {enum: *a14}, F: {properties: {f: {type: *a14}}}}}",
    ]
    path = tmp_path / "bomb.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    imported = import_file(path, tmp_path / "up")
    assert sum(map(len, imported.files.values())) < 2000


A = described(
    {"/A": {"get": {}}, "/B": {"get": {}}}, {"S": {"properties": {"a": {"type": "int"}}}, "T": {"enum": [1]}}
)
B = described({"/A": {"post": {}}}, {"S": {"properties": {"b": {"type": "string"}}}})


def tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def write(path: Path, description: object) -> Path:
    path.write_text(json.dumps(description), encoding="utf-8")
    return path


def test_importing_twice_changes_nothing(tmp_path: Path) -> None:
    source, target = write(tmp_path / "a.json", A), tmp_path / "up"
    import_file(source, target)
    before = {path: path.stat().st_mtime_ns for path in target.rglob("*.yaml")}
    first = tree(target)
    import_file(source, target)
    assert tree(target) == first
    assert {path: path.stat().st_mtime_ns for path in target.rglob("*.yaml")} == before


def test_a_second_import_leaves_nothing_of_the_first(tmp_path: Path) -> None:
    a, b = write(tmp_path / "a.json", A), write(tmp_path / "b.json", B)
    import_file(a, tmp_path / "both")
    import_file(b, tmp_path / "both")
    import_file(b, tmp_path / "alone")
    assert tree(tmp_path / "both") == tree(tmp_path / "alone")


def test_yaml_and_json_say_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("# A remark\n" + yaml.safe_dump(A), encoding="utf-8")
    (tmp_path / "a.json").write_bytes(b"\xef\xbb\xbf" + json.dumps(A).encode())
    one, other = (import_file(tmp_path / f"a.{kind}", tmp_path / kind) for kind in ("yaml", "json"))
    assert one == other
    assert len(one.files) == 5


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no 'paths'"),
        (b"{", "x.txt:1:2: not JSON from here on"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not JSON that can be read"),
        (b"[" * 100_000, "nested deeper than 200 levels"),
        (b"[" * 100_000 + b"]" * 100_000, "nested deeper than 200 levels"),
        (b'{"a":' * 100_000, "not JSON"),
        (b"a: [", "x.txt:2:1: not YAML from here on"),
        (b"a: 1\nb: \x07", "not YAML that can be read"),
        (b"? {a: b}\n: 1", "x.txt:1:3: not YAML from here on"),
        (b"!!python/object/apply:os.system [id]", "x.txt:1:1: not YAML from here on"),
        (b"paths: 5", "no 'paths'"),
        (b"paths: []", "no 'paths'"),
        (b"\xff\xfe", "not UTF-8 at byte 0"),
        (b'{"swagger": "2.0", "paths": {}}', "Swagger 2.0"),
        (b"just text", "no 'paths'"),
    ],
)
def test_what_is_no_description(tmp_path: Path, content: bytes, said: str) -> None:
    path, target = tmp_path / "x.txt", tmp_path / "up"
    path.write_bytes(content)
    target.mkdir()
    (target / "sources.lock").write_text("kept", encoding="utf-8")
    with pytest.raises(DescriptionError, match=r"x\.txt") as caught:
        import_file(path, target)
    assert said in str(caught.value)
    assert (target / "sources.lock").read_text(encoding="utf-8") == "kept"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats()
    | st.sampled_from(["array", "string", "x", REF + "A", "query", "../x"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["type", "items", "$ref", "enum", "properties", "schema", "name", "in", "parameters", "allOf",
                         "get",
                         "post", "requestBody", "content", "application/json", "/A", "/../x",
                         "readOnly", "maxLength", "A", "../b"]),
        inner, max_size=4,
    ),
    max_leaves=25,
)  # fmt: skip


@given(
    paths=st.dictionaries(st.sampled_from(["/A", "/A/{id}", "/../x", ""]), _JSON), schemas=_JSON, info=_JSON
)
@settings(max_examples=150)
def test_damaged_descriptions_never_break_the_importer(
    paths: dict[str, object], schemas: object, info: object
) -> None:
    imported = take({"paths": paths, "components": {"schemas": schemas}, "info": info})
    for name in imported.files:
        read(imported, name)
        assert ".." not in name


def test_reading_checks_the_content() -> None:
    assert read_description(b'{"paths": {}}', "x") == {"paths": {}}
