"""Every generated module in one process; every model with nothing in it and with something in every field."""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
from functools import cache
from pathlib import Path

import pytest

import halopsa
from halopsa import HaloPsaClient
from halopsa.api import Api
from halopsa.core.operations.published import PublishedResource
from halopsa.core.records.entity import members
from halopsa.core.records.record import Record
from tests import of_halopsa as facts
from tests.every import check_each
from tests.of_halopsa import decode, model

from .description import Operation, lock, operations, schema, schemas

_PACKAGE = Path(halopsa.__file__).parent
_SCALARS = {
    "int": 7,
    "float": 1.5,
    "bool": True,
    "str": "text",
    "guid": "0b6e2b1c-1111-4222-8333-444455556666",
}
_MORE = {
    "bytes": "aGk=",
    "datetime": "2026-03-04T05:06:07Z",
    "date": "2026-03-04T00:00:00Z",
    "any": ["x"],
    "object": {"a": 1},
}
#: Import by a test run would register the plugin twice or start the command line.
_ASIDE = ("halopsa.__main__", "halopsa.sandbox.pytest_plugin", "halopsa.sandbox.demo")


def modules() -> list[str]:
    found = [module.name for module in pkgutil.walk_packages(halopsa.__path__, "halopsa.")]
    # A name with a hyphen is a script's, not a module's: the hook that PyInstaller runs.
    return [
        name for name in found if "-" not in name and not name.endswith("__main__") and name not in _ASIDE
    ]


def test_every_module_imports_in_one_process() -> None:
    names = modules()
    assert len(names) > 1000
    for name in names:
        importlib.import_module(name)


def test_every_file_is_found_by_the_walk() -> None:
    files = {path.stem for path in (_PACKAGE / "api").glob("*.py")} - {"__init__"}
    walked = {name.rsplit(".", 1)[-1] for name in modules() if name.count(".") == 2 and ".api." in name}
    assert walked - {"models"} == files


@cache
def models() -> dict[str, type[Record]]:
    """The class of every published schema."""
    pinned = lock().get("schemas", {})
    return {name: model(f"api.{pinned.get(name, name)}") for name in schemas()}


def sample(word: str, depth: int = 0) -> object:
    """Return JSON for a published type; records are empty below the first level."""
    if word.startswith("list["):
        return [sample(word[5:-1], depth)]
    if word in _SCALARS or word in _MORE:
        return {**_SCALARS, **_MORE}[word]
    known = schema(word)
    return known["enum"][0] if "enum" in known else {} if depth else record(word)


def record(name: str) -> dict[str, object]:
    """Return an answer with something in every field of a schema."""
    fields = schema(name)["fields"]
    words = {wire: marks["type"] if isinstance(marks, dict) else marks for wire, marks in fields.items()}
    return {wire: sample(word, 1) for wire, word in words.items()}


def test_models_decode_nothing_and_everything() -> None:
    check_each(schemas(), decodes_nothing_and_everything)


def decodes_nothing_and_everything(name: str) -> None:
    cls = models()[name]
    empty = decode(cls, {})
    assert empty.to_dict() == {}
    assert (empty.problems, empty.extra) == ([], {})
    raw = record(name)
    full = decode(cls, json.loads(json.dumps(raw)))
    assert (full.problems, full.extra) == ([], {})
    assert full.changes() == {}
    known = facts.entity_facts(cls._entity).fields
    for field in known.values():
        assert full.has(field.name)
        assert field.read in raw
    assert len(known) == len(raw)


def test_classes_and_facts_agree() -> None:
    check_each(schemas(), class_and_facts_agree)


def class_and_facts_agree(name: str) -> None:
    cls = models()[name]
    described = facts.entity_facts(cls._entity)
    assert set(members(cls)) == set(described.fields)
    assert {field.read for field in described.fields.values()} == set(schema(name)["fields"])
    tree = ast.parse(Path(str(importlib.import_module(cls.__module__).__file__)).read_text(encoding="utf-8"))
    (body,) = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
    annotated = {
        node.target.id
        for node in body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    assert annotated == {"_entity", *described.fields}


@pytest.fixture(scope="module")
def api() -> Api:
    return HaloPsaClient(base_url="https://testcompany.example", token_source=lambda: "token").api


def test_dir_lists_every_resource_and_operation(api: Api) -> None:
    shown = {name for name in dir(api) if not name.startswith("_")}
    wanted: dict[str, set[str]] = {}
    for operation in operations():
        resource, method = operation.names
        wanted.setdefault(resource, set()).add(method)
    assert shown == set(wanted)
    for name, methods in wanted.items():
        resource = getattr(api, name)
        assert isinstance(resource, PublishedResource)
        own = {method for method in vars(type(resource)) if not method.startswith("_")}
        implied = {"list_all"} if "list" in methods else set()
        implied |= {"update"} if "create" in methods else set()
        assert methods <= own <= methods | implied
        assert own <= set(dir(resource))


def test_every_method_says_what_it_calls(api: Api) -> None:
    for operation in operations():
        resource, name = operation.names
        doc = getattr(getattr(api, resource), name).__doc__
        assert f"``{operation.which}``" in " ".join(str(doc).split())


@cache
def signatures(resource: str) -> dict[str, dict[str, str]]:
    """Return the parameters of every method with their annotations, those of its query included."""
    tree = ast.parse((_PACKAGE / "api" / f"{resource}.py").read_text(encoding="utf-8"))
    classes = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    (cls,) = [node for name, node in classes.items() if name.endswith("Api")]
    found: dict[str, dict[str, str]] = {}
    for method in cls.body:
        if not isinstance(method, ast.FunctionDef):
            continue
        given = [*method.args.posonlyargs, *method.args.args, *method.args.kwonlyargs]
        names = {arg.arg: ast.unparse(arg.annotation) for arg in given if arg.annotation}
        extra = method.args.kwarg.annotation if method.args.kwarg else None
        if isinstance(extra, ast.Subscript):
            typed = classes[ast.unparse(extra.slice)].body
            names |= {
                node.target.id: ast.unparse(node.annotation)
                for node in typed
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
            }
        found[method.name] = names
    return found


_ANNOTATIONS = {
    "int": "int | None", "float": "float | None", "bool": "bool | None", "str": "str | None",
    "guid": "str | None", "bytes": "str | None", "list[int]": "Ids | None",
    "datetime": "When | None", "date": "When | None",
}  # fmt: skip


def test_signatures_are_typed() -> None:
    check_each(operations(), signature_is_typed)


def signature_is_typed(operation: Operation) -> None:
    resource, name = operation.names
    found = signatures(resource)[name]
    paged = "page_size" in found and "allow_unknown" in found
    pinned = lock().get("params", {}).get(operation.which, {})
    for wire, word in operation.facts.get("query", {}).items():
        if paged and operation.paged and wire in ("pageinate", "page_size", "page_no", "count"):
            continue
        assert found[pinned.get(wire, wire)] == _ANNOTATIONS.get(word, "Any")
    words = [operation.facts["path"][name] for name in operation.path_names]
    kinds = list(found.values())[: len(words)]
    assert kinds == ["int" if word == "int" else "str" for word in words]
    if operation.model and "body" in found:
        assert operation.model in found["body"]
