"""The exported description: valid, complete, better than what was imported, and the same when imported again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.__main__ import main
from codegen.manifest.upstream import Upstream
from codegen.openapi import importer, importing
from codegen.openapi.exporting import export
from codegen.openapi.openapi import text
from tests.unit.codegen.demo import FILES, write

SPEC = Path(__file__).resolve().parents[4] / "spec/halopsa"
API = "api.yaml"
REF = "#/components/schemas/"
Json = dict[str, Any]


@pytest.fixture(scope="module")
def whole() -> Json:
    """The description of the real API."""
    return export(SPEC)


@pytest.fixture(scope="module")
def published() -> Json:
    """The same without corrections."""
    return export(SPEC, corrected=False)


@pytest.fixture
def demo(tmp_path: Path) -> Json:
    return export(write(tmp_path))


def operations(document: Json) -> Iterator[tuple[str, Json]]:
    for path, item in document["paths"].items():
        for verb, operation in item.items():
            yield f"{verb.upper()} {path}", operation


def answer(document: Json, path: str, verb: str, status: str = "200") -> Json:
    found: Json = document["paths"][path][verb]["responses"][status]
    schema: Json = found["content"]["application/json"]["schema"]
    return schema


def problems(document: Json) -> list[str]:
    return [str(error) for error in OpenAPIV31SpecValidator(document).iter_errors()]


def references(value: object) -> Iterator[str]:
    """Yield the names of all schemas that are referred to."""
    if isinstance(value, Mapping):
        if "$ref" in value:
            yield str(value["$ref"]).removeprefix(REF)
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def thinned(document: Json) -> Json:
    """Keep each distinct definition of a field, a query parameter and an operation once.

    The validator takes its time, and `make check-openapi` has it read the whole.
    """
    seen: set[str] = set()

    def is_new(facts: Mapping[str, object], *left_out: str) -> bool:
        shape = json.dumps({key: value for key, value in facts.items() if key not in left_out})
        return shape not in seen and not seen.add(shape)  # type: ignore[func-returns-value]  # adds in passing

    copy: Json = json.loads(text(document, Path("x.json")))
    schemas = copy["components"]["schemas"]
    for schema in schemas.values():
        listed = schema.get("properties", {})
        schema["properties"] = {n: p for n, p in listed.items() if is_new(p, "name", "description")}
    for path, item in copy["paths"].items():
        for verb, operation in list(item.items()):
            own = operation.get("parameters", [])
            operation["parameters"] = [
                p for p in own if p["in"] == "path" or is_new(p, "name", "description")
            ]
            shape = json.loads(re.sub(rf'"{REF}[^"]*"', '""', json.dumps(operation)))
            shape["of the path"] = re.findall(r"{.*?}", path)
            if not is_new(shape, "operationId", "summary", "description", "tags"):
                del item[verb]
    copy["paths"] = {path: item for path, item in copy["paths"].items() if item}
    needed = set(references(copy["paths"]))
    needed |= {name for schema in schemas.values() for name in references(schema)}
    for name in [name for name, schema in schemas.items() if not schema["properties"] and name not in needed]:
        del schemas[name]
    return copy


def test_the_description_of_the_api_is_valid(whole: Json) -> None:
    assert problems(thinned(whole)) == []


def test_the_validator_would_notice(demo: Json) -> None:
    del demo["paths"]["/Tickets/{id}"]["get"]["parameters"][0]
    demo["paths"]["/Tickets"]["get"]["operationId"] = "notes.list"
    demo["components"]["schemas"]["Faults"]["properties"]["id"]["type"] = "int"
    assert len(problems(thinned(demo))) == 3


def test_every_published_operation_and_schema_is_there(whole: Json) -> None:
    upstream = Upstream(SPEC, [])
    ops = {which for file in upstream.files() for which in upstream.operations(file)}
    assert {which for which, _ in operations(whole)} == ops
    assert set(whole["components"]["schemas"]) == set(upstream.names())
    ids = [operation["operationId"] for _, operation in operations(whole)]
    # Unique also for generators that ignore case, or make one word of the name.
    assert len({name.lower().replace(".", "_") for name in ids}) == len(ids) == len(ops)


def test_every_reference_leads_somewhere(whole: Json) -> None:
    assert set(references(whole)) <= set(whole["components"]["schemas"])


def test_every_needed_field_is_a_field(whole: Json) -> None:
    def needed(value: object) -> Iterator[str]:
        if isinstance(value, Mapping):
            yield from value.get("required", ())
            for key in ("if", "then", "else"):
                yield from needed(value.get(key))
            for inner in (*value.get("anyOf", ()), *value.get("allOf", ())):
                yield from needed(inner)

    seen = 0
    for which, operation in operations(whole):
        content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        items = content.get("schema", {}).get("items", {})
        if "allOf" not in items:
            continue
        fields = whole["components"]["schemas"][items["allOf"][0]["$ref"].removeprefix(REF)]["properties"]
        names = set(needed(items))
        assert names <= set(fields), which
        seen += bool(names)
    assert seen >= 10


def test_what_the_vendor_leaves_out_is_said(whole: Json) -> None:
    rows = {"type": "array", "items": {"$ref": REF + "Faults_List"}}
    assert answer(whole, "/Tickets", "get")["properties"] == {
        "record_count": {"type": "integer"},
        "tickets": rows,
    }
    assert answer(whole, "/Tickets/{id}", "get") == {"$ref": REF + "Faults"}
    assert answer(whole, "/Tickets", "post", "201") == {"$ref": REF + "Faults"}
    assert answer(whole, "/Status", "get") == {"type": "array", "items": {"$ref": REF + "TStatus"}}
    body = whole["paths"]["/Tickets"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["items"] == {
        "allOf": [{"$ref": REF + "Faults"}],
        "if": {"required": ["id"]},
        "else": {"required": ["summary"]},
    }
    assert "content" not in whole["paths"]["/Tickets/{id}"]["delete"]["responses"]["2XX"]
    files = [op for _, op in operations(whole) if "multipart/form-data" in str(op.get("requestBody"))]
    assert len(files) == 7


def test_how_to_sign_in_is_said(whole: Json) -> None:
    assert whole["openapi"] == "3.1.0"
    assert whole["servers"][0]["url"] == "https://{tenant}.halopsa.com/api"
    assert set(whole["servers"][0]["variables"]) == {"tenant"}
    flow = whole["components"]["securitySchemes"]["oauth2"]["flows"]["clientCredentials"]
    assert flow["tokenUrl"] == "/auth/token"
    assert "read:tickets" in flow["scopes"]
    assert whole["security"] == [{"oauth2": []}]


@pytest.mark.parametrize(
    ("said", "name", "scheme"),
    [
        ("", "bearer", {"type": "http", "scheme": "bearer"}),
        ("auth_header: X-Api-Key", "key", {"type": "apiKey", "in": "header", "name": "X-Api-Key"}),
    ],
)
def test_an_api_without_tokens_to_be_got(tmp_path: Path, said: str, name: str, scheme: Json) -> None:
    document: Json = export(write(tmp_path, (API, "token_paths: {value: [/auth/token, /token]}", said)))
    assert document["security"] == [{name: []}]
    assert document["components"]["securitySchemes"] == {name: scheme}


def test_the_number_of_all_rows_may_stand_below(tmp_path: Path) -> None:
    document: Json = export(write(tmp_path, (API, "total_key: record_count", "total_key: paging.total")))
    total = {"type": "object", "properties": {"total": {"type": "integer"}}}
    assert answer(document, "/Tickets", "get")["properties"]["paging"] == total
    assert "record_count" not in json.dumps(document)


def test_an_api_of_another_name() -> None:
    """The toy has no description of its own, and so no operation; what is said of it comes from its manifest."""
    document: Json = export(SPEC.parents[1] / "tests/fixtures/toy/spec/toy")
    assert document["info"]["title"] == "Toybox API"
    assert "(x-toy-grade: A several" in document["info"]["description"]
    assert document["servers"][0]["url"] == "https://{tenant}/rest/v1"
    assert document["security"] == [{"key": []}]
    assert "halopsa" not in json.dumps(document).lower()


def test_corrections_are_applied_and_marked(whole: Json, published: Json) -> None:
    def site_id(document: Json) -> Json:
        found: Json = document["components"]["schemas"]["Users"]["properties"]["site_id"]
        return found

    assert site_id(published) == {"type": "number"}
    assert site_id(whole) == {
        "type": ["integer", "null"],
        "description": "Comes as 95.0.",
        "x-halopsa-grade": "A",
        "x-halopsa-published": "float",
    }


def test_a_small_manifest(demo: Json) -> None:
    assert problems(demo) == []
    fields = demo["components"]["schemas"]["Faults"]["properties"]
    assert fields["id"] == {"type": "integer"}
    assert fields["timetaken"]["description"] == "In hours."
    assert fields["timetaken"]["x-halopsa-name"] == "spent"
    assert fields["dateclosed"]["readOnly"]
    assert fields["team_id"]["x-halopsa-published"] is False
    assert fields["kind"] == {"anyOf": [{"$ref": REF + "Kind"}, {"type": "null"}]}
    assert fields["summary"]["maxLength"] == 255
    assert demo["components"]["schemas"]["Kind"] == {"type": "integer", "enum": [0, 1, 2]}
    listed = {p["name"]: p for p in demo["paths"]["/Tickets"]["get"]["parameters"]}
    assert listed["startdate"]["schema"] == {"type": "string", "format": "date-time"}
    assert listed["startdate"]["x-halopsa-names"] == ["since"]
    assert listed["team"]["explode"] is False
    assert listed["inactive"]["schema"] == {"type": "boolean"}  # a filter of several words says nothing of it
    assert demo["info"]["title"] == "Demo API"


def test_what_a_field_of_any_type_holds_is_said(whole: Json, published: Json) -> None:
    def value(document: Json) -> Json:
        found: Json = document["components"]["schemas"]["CustomField"]["properties"]["value"]
        return found

    kinds = ("string", "integer", "number", "boolean", "null")
    assert [one["type"] for one in value(whole)["anyOf"]] == list(kinds)
    assert value(published) == {}


def test_minima_of_one_of_two_and_only_when_firm(tmp_path: Path) -> None:
    def body(grade: str) -> Json:
        edit = ("resources/notes.yaml", "create: {", f"create: {{grade: {grade}, note: said so, ")
        document: Json = export(write(tmp_path / grade, edit))
        content = document["paths"]["/Notes"]["post"]["requestBody"]["content"]
        items: Json = content["application/json"]["schema"]["items"]
        return items

    assert body("B")["else"] == {
        "required": ["ticket_id"],
        "anyOf": [{"required": ["text"]}, {"required": ["html"]}],
    }
    assert body("C") == {"$ref": REF + "Notes"}


def test_an_answer_nobody_has_seen_may_be_either(tmp_path: Path) -> None:
    more = {
        "upstream/ops/Desk.yaml": "segment: Desk\nops:\n  GET /Desk: {}\n  POST /Desk:\n    body: list[Notes]\n"
    }
    schema = answer(export(write(tmp_path, more=more)), "/Desk", "get")
    rows = {"type": "array", "items": {"$ref": REF + "Notes"}}
    assert schema == {
        "anyOf": [rows, {"type": "object", "properties": {"record_count": {"type": "integer"}}}]
    }


# Importing it again


def layer(root: Path) -> Json:
    """Everything an upstream layer says, in no order."""
    upstream = Upstream(root, [])
    ops: Json = {
        which: {**facts, "query": facts.get("query") or {}}
        for file in upstream.files()
        for which, facts in upstream.operations(file).items()
    }
    entities: Json = {name: dict(upstream.entity(name) or {}) for name in upstream.names()}
    for facts in entities.values():
        if "enum" in facts:
            facts["enum"] = sorted(facts["enum"])
    assert upstream.problems == []
    return {"ops": ops, "entities": entities}


def again(document: Json, root: Path) -> Json:
    """What importing a description gives."""
    root.mkdir()
    path = root / "export.json"
    path.write_text(text(document, path), encoding="utf-8")
    assert importer.import_file(path, root / "upstream").repairs == []
    return layer(root)


def test_uncorrected_it_imports_as_what_it_was_made_from(published: Json, tmp_path: Path) -> None:
    assert again(published, tmp_path / "spec") == layer(SPEC)


def test_corrected_it_differs_in_what_it_says_was_corrected(whole: Json, tmp_path: Path) -> None:
    before, after = layer(SPEC), again(whole, tmp_path / "spec")
    changed = 0
    for which, operation in operations(whole):
        old, new = before["ops"][which], after["ops"][which]
        assert {**old, "query": 0, "answer": 0} == {**new, "query": 0, "answer": 0}
        assert "answer" not in old or "answer" in new
        marked = {p["name"] for p in operation.get("parameters", ()) if "x-halopsa-published" in p}
        added = set(new["query"]) - set(old["query"])
        differ = {name for name, word in old["query"].items() if new["query"].get(name) != word}
        assert differ | added <= marked | added
        assert marked <= differ | added
        changed += len(differ)
    for name, schema in whole["components"]["schemas"].items():
        if "enum" in schema:
            assert before["entities"][name] == after["entities"][name]
            continue
        old, new = before["entities"][name]["fields"], after["entities"][name]["fields"]
        for wire, facts in schema["properties"].items():
            same = new[wire] == old.get(wire) or facts.get("readOnly")
            assert same or "x-halopsa-published" in facts, f"{name}.{wire}"
            changed += not same
        assert set(old) <= set(new)
    assert changed > 20


_NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
_SCHEMAS = ("Alpha", "Beta", "Beta_List")
_PLAIN: tuple[Json, ...] = (
    {"type": "integer"},
    {"type": "number"},
    {"type": "boolean"},
    {"type": "string"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "format": "byte"},
    {"type": "object"},
    {},
)
_WORDS = st.sampled_from([*_PLAIN, *({"$ref": REF + name} for name in _SCHEMAS)])
_TYPES = st.one_of(_WORDS, _WORDS.map(lambda word: {"type": "array", "items": word}))
_FIELDS = st.dictionaries(_NAMES, _TYPES, max_size=4)
_BODIES = st.one_of(
    _TYPES.map(lambda schema: {"application/json": {"schema": schema}}),
    st.just({"multipart/form-data": {"schema": {"type": "object"}}}),
)


def _operation(path: str) -> st.SearchStrategy[Json]:
    of_path = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "integer"}}
        for name in ("id", "seq")
        if f"{{{name}}}" in path
    ]
    query: Callable[[Json], list[Json]] = lambda fields: [  # noqa: E731 - typed
        {"name": name, "in": "query", "schema": schema} for name, schema in fields.items()
    ]
    return st.builds(
        lambda fields, body: {
            "parameters": [*of_path, *query(fields)],
            **({"requestBody": {"content": body}} if body else {}),
        },
        _FIELDS,
        st.none() | _BODIES,
    )


_PATHS = ("/Alpha", "/Alpha/{id}", "/Beta", "/Beta/{id}&{seq}", "/Beta/View", "/odd-one/{id}/Sub")
_DESCRIPTIONS = st.builds(
    lambda paths, schemas: {
        "openapi": "3.0.1",
        "info": {},
        "paths": paths,
        "components": {"schemas": schemas},
    },
    st.fixed_dictionaries(
        {},
        optional={
            path: st.fixed_dictionaries(
                {}, optional={verb: _operation(path) for verb in ("get", "post", "put", "delete")}
            )
            for path in _PATHS
        },
    ),
    st.fixed_dictionaries(
        {name: st.builds(lambda f: {"type": "object", "properties": f}, _FIELDS) for name in _SCHEMAS}
    ),
)


@settings(max_examples=20)
@given(description=_DESCRIPTIONS)
def test_any_description_comes_back(tmp_path_factory: pytest.TempPathFactory, description: Json) -> None:
    spec = tmp_path_factory.mktemp("vintage") / "spec"
    spec.mkdir()
    (spec / "api.yaml").write_text(
        FILES["api.yaml"].replace("  notes: {op: list, match: id, give: text}", "  {}"), encoding="utf-8"
    )
    (spec / "params.yaml").write_text("groups: {}\n", encoding="utf-8")
    report = importing.run(json.dumps(description).encode(), "vintage.json", spec)
    exported = export(spec)
    assert problems(exported) == []
    once = {name: text for name, text in report.imported.files.items() if name != "sources.lock"}
    twice = importer.import_description(exported)
    assert {name: text for name, text in twice.files.items() if name != "sources.lock"} == once
    assert twice.repairs == []


# The command


def test_the_command_writes_json_or_yaml_and_always_the_same(tmp_path: Path) -> None:
    spec = write(tmp_path)
    for name in ("a.json", "b.json", "c.yaml"):
        result = CliRunner().invoke(main, ["export-openapi", str(tmp_path / name), "--spec", str(spec)])
        assert (result.exit_code, result.output) == (0, "7 operations on 4 paths, 4 schemas\n")
    first = (tmp_path / "a.json").read_text(encoding="utf-8")
    assert first == (tmp_path / "b.json").read_text(encoding="utf-8")
    assert yaml.safe_load((tmp_path / "c.yaml").read_text(encoding="utf-8")) == json.loads(first)


def test_the_command_can_leave_out_corrections(tmp_path: Path) -> None:
    spec, path = write(tmp_path), tmp_path / "plain.json"
    arguments = ["export-openapi", str(path), "--spec", str(spec), "--dialect", "v2", "--as-published"]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    fields = json.loads(path.read_text(encoding="utf-8"))["components"]["schemas"]["Faults"]["properties"]
    assert fields["site_id"] == {"type": "number"}
    assert "team_id" not in fields


def test_only_the_api_s_own_dialect_is_published(tmp_path: Path) -> None:
    arguments = [
        "export-openapi",
        str(tmp_path / "x.json"),
        "--spec",
        str(write(tmp_path)),
        "--dialect",
        "inventory",
    ]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2
    assert "--dialect: 'v2' is published, not 'inventory'" in result.output


def test_a_manifest_with_mistakes_is_not_exported(tmp_path: Path) -> None:
    spec = write(tmp_path, ("entities/Job.yaml", "wire: dateclosed", "wire: dateclose"))
    result = CliRunner().invoke(main, ["export-openapi", str(tmp_path / "x.json"), "--spec", str(spec)])
    assert result.exit_code == 1
    assert "spec/entities/Job.yaml:8" in result.output
    assert not (tmp_path / "x.json").exists()
