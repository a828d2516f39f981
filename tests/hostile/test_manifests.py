"""Hostile manifests and descriptions: text stays text, and every refusal says where."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from codegen.__main__ import main
from codegen.manifest import structure
from codegen.manifest.problems import Problem
from codegen.manifest.source import load, parse
from codegen.openapi.description import DescriptionError, read_description
from codegen.openapi.importer import import_description
from codegen.safe import is_file_name
from tests.hostile.fuzz import NASTY, examples, jsons, texts
from tests.unit.codegen.demo import FILES, HOSTILE, write
from tests.unit.codegen.test_hostile import check_harmless, quoted

SPEC = Path(__file__).parents[2] / "spec/halopsa"
CURATED = sorted([*SPEC.glob("*.yaml"), *SPEC.glob("entities/*.yaml"), *SPEC.glob("resources/*.yaml")])
DANGEROUS = [text for text in (*HOSTILE, *NASTY) if len(text) < 500]
#: What YAML itself can do.
PIECES = [
    '!!python/object/apply:os.system ["touch pwned"]',
    "!!python/name:os.system",
    "!<tag:yaml.org,2002:python/module:os>",
    "&a [*a, *a]",
    "&a {<<: *a}",
    "<<: {doc: pwned}",
    "? [complex, key]\n: x",
    "%YAML 1.1\n---\n",
    "---\n",
    "...\n",
    "NO",
    "1.10",
    "12:30:00",
    "0o17",
    "0x1F",
    "2026-01-01",
    ".inf",
    ".nan",
    "~",
    "=",
    "\ufeff",
    "\x00",
    "\x85",
    "\t",
    "[" * 3000,
    "{a: " * 3000,
    "x" * 200_000,
    "\\",
    '"',
    "'",
    "|\n",
    ">-\n",
    "# ",
    "{{ 7*7 }}",
]


def scalars(text: str) -> list[tuple[int, int]]:
    """Where the scalars of a YAML text are, keys included."""
    found: list[tuple[int, int]] = []
    waiting = [yaml.compose(text, Loader=yaml.SafeLoader)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.ScalarNode):
            found.append((node.start_mark.index, node.end_mark.index))
        elif isinstance(node, yaml.SequenceNode):
            waiting += node.value
        elif isinstance(node, yaml.MappingNode):
            waiting += [part for pair in node.value for part in pair]
    return sorted(found)


PLACES = [(name, place) for name, text in FILES.items() if name.endswith(".yaml") for place in scalars(text)]


def built(root: Path, files: Mapping[str, bytes], hostile: str) -> Result:
    """Build from a manifest; nothing but the package may be written, and only harmless files into it."""
    spec = write(root)
    for name, content in files.items():
        (spec / name).write_bytes(content)
    before = {path for path in root.rglob("*") if path.is_file()}
    package = root / "package"
    result = CliRunner().invoke(main, ["build", "--spec", str(spec), "--package", str(package)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    made = [path for path in root.rglob("*") if path.is_file() and path not in before]
    if result.exit_code != 0:
        assert not made
        assert re.search(r"^(spec/\S+:\d+:\d+: |refused: |\d+ problem)", result.output, re.MULTILINE), (
            result.output
        )
        assert "Traceback" not in result.output
        return result
    assert {path.relative_to(root).parts[0] for path in made} <= {"package", "spec"}
    assert [path.name for path in made if path.is_relative_to(spec)] in ([], ["api.txt"])
    found = {
        path.relative_to(package).as_posix(): path.read_text(encoding="utf-8")
        for path in made
        if path.is_relative_to(package)
    }
    check_harmless(found, hostile)
    return result


@examples(60)
@given(place=st.sampled_from(PLACES), text=st.sampled_from(DANGEROUS))
def test_any_text_in_any_place(place: tuple[str, tuple[int, int]], text: str) -> None:
    name, (start, end) = place
    changed = FILES[name][:start] + quoted(text) + " " + FILES[name][end:]
    with tempfile.TemporaryDirectory() as folder:
        built(Path(folder), {name: changed.encode()}, text)


@examples(60)
@given(
    name=st.sampled_from([name for name in FILES if name.endswith(".yaml")]),
    at=st.floats(0, 1),
    length=st.integers(0, 12),
    piece=st.sampled_from(PIECES) | st.text(max_size=8).map(lambda text: text),
)
def test_anything_yaml_can_do(name: str, at: float, length: int, piece: str) -> None:
    text = FILES[name]
    start = int(at * len(text))
    changed = (text[:start] + piece + text[start + length :]).encode("utf-8", "surrogatepass")
    with tempfile.TemporaryDirectory() as folder:
        built(Path(folder), {name: changed}, "pwned")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00",
        b"\xff\xfe\x00",
        b"\xef\xbb\xbfentity: Job",
        "entity: Job".encode("utf-16"),
        b"entity: Job\nentity: Job\n",
        b"- " * 20_000,
        b"a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n" * 50,
        b"doc: " + b"x" * 2_000_000,
        b"[" * 100_000,
    ],
    ids=range(10),
)
def test_files_that_are_no_manifests(tmp_path: Path, content: bytes) -> None:
    assert built(tmp_path, {"entities/Job.yaml": content}, "pwned").exit_code == 1


@examples(100)
@given(data=st.data())
def test_the_real_files_hold_text_or_refuse_it(data: st.DataObject) -> None:
    """A hostile text in a real file is a mistake with a place, or exactly that text."""
    path = data.draw(st.sampled_from(CURATED))
    text = path.read_text(encoding="utf-8")
    start, end = data.draw(st.sampled_from(scalars(text)))
    hostile = data.draw(st.sampled_from(DANGEROUS) | texts)
    with tempfile.TemporaryDirectory() as folder:
        changed = Path(folder) / path.name
        changed.write_text(text[:start] + quoted(hostile) + " " + text[end:], encoding="utf-8")
        problems: list[Problem] = []
        document = load(changed, Path(folder), problems)
        if problems:
            assert all(problem.line > 0 and problem.column > 0 for problem in problems)
            return
        kind = {"entities": "entity", "resources": "resource"}.get(path.parent.name, path.stem)
        structure.check(
            document, SPEC.parent / "schema" / f"{kind}.schema.json"
        )  # refuses or not, but does not fail
        assert hostile in strings(document.data)


def strings(value: object) -> set[str]:
    """All texts in plain data."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, Mapping):
        return set().union(*({str(key)} | strings(item) for key, item in value.items()), set())
    return set().union(*(strings(item) for item in value), set()) if isinstance(value, list) else set()


# Descriptions

names = (
    st.sampled_from(
        [
            "__proto__",
            "constructor",
            "__class__",
            "../../x",
            "..",
            "con",
            "Faults",
            "faults",
            "a/b",
            "None",
            "class",
            "x" * 300,
        ]
    )
    | texts
)
refs = st.sampled_from(
    ["#/components/schemas/A", "#/components/schemas/../x", "#/", "http://evil.example/x", "A"]
)
schemas = st.recursive(
    jsons | st.fixed_dictionaries({"$ref": refs}),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["object", "array", "string", "integer", "List<int>", "x"]) | jsons,
            "properties": st.dictionaries(names, inner, max_size=3) | jsons,
            "items": inner,
            "allOf": st.lists(inner, max_size=2),
            "enum": st.lists(jsons, max_size=4) | st.just(list(range(5000))) | jsons,
            "format": texts,
            "maxLength": jsons,
            "readOnly": jsons,
        },
    ),
    max_leaves=6,
)
operations = st.fixed_dictionaries(
    {},
    optional={
        "parameters": st.lists(
            st.fixed_dictionaries({"name": names, "in": texts, "schema": schemas}), max_size=3
        )
        | jsons,
        "requestBody": st.fixed_dictionaries({"content": st.dictionaries(texts, jsons, max_size=2)}) | jsons,
        "operationId": texts,
        "summary": texts,
    },
)
paths = st.dictionaries(
    st.lists(names | st.sampled_from(["{id}", "{", "{}", "{a}{b}"]), max_size=3).map(
        lambda p: "/" + "/".join(p)
    )
    | texts,
    st.dictionaries(
        st.sampled_from(["get", "post", "delete", "trace", "parameters"]) | texts, operations, max_size=2
    )
    | jsons,
    max_size=3,
)
descriptions = st.fixed_dictionaries(
    {"openapi": st.just("3.0.1") | jsons, "paths": paths | jsons},
    optional={
        "components": st.fixed_dictionaries({"schemas": st.dictionaries(names, schemas, max_size=4)}) | jsons,
        "info": jsons,
    },
)


@examples(120)
@given(description=descriptions | jsons)
def test_any_description(description: object) -> None:
    try:
        imported = import_description(read_description(json.dumps(description).encode(), "hostile.json"))
    except DescriptionError:
        return
    for name, text in imported.files.items():
        assert all(is_file_name(part) for part in name.split("/"))
        assert name.split("/")[0] in ("ops", "entities", "sources.lock")
        problems: list[Problem] = []
        parse(text, name, problems)
        assert not problems


@examples(15)
@given(description=descriptions)
def test_what_is_imported_can_be_built_or_is_refused(description: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        spec = write(root)
        file = root / "hostile.json"
        file.write_text(json.dumps(description), encoding="utf-8")
        done = CliRunner().invoke(main, ["import-openapi", str(file), "--spec", str(spec)])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        assert {path.name for path in root.iterdir()} == {"spec", "hostile.json"}
        package = root / "package"
        result = CliRunner().invoke(main, ["build", "--spec", str(spec), "--package", str(package)])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert {path.name for path in root.iterdir()} <= {"spec", "hostile.json", "package"}
