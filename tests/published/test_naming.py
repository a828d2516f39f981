"""Names of operations, parameters, fields and models: by rule, without clashes, and kept once published."""

from __future__ import annotations

import keyword
import re
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.manifest.problems import Problem
from codegen.naming import lock as locks
from codegen.naming import naming
from codegen.naming.lock import Lock
from codegen.naming.reserved import of_records, of_resources
from codegen.safe import is_file_name, is_identifier

from .description import lock, operations, schemas


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tickets", "tickets"),
        ("AISuggestion", "ai_suggestion"),
        ("AzureADMapping", "azure_ad_mapping"),
        ("create-webhook", "create_webhook"),
        ("N-Central", "n_central"),
        ("getOneThing", "get_one_thing"),
        ("Device42", "device42"),
        ("odata.error", "odata_error"),
        ("__x__", "x"),
        ("ü", ""),
        ("", ""),
    ],
)
def test_snake(text: str, name: str) -> None:
    assert naming.snake(text) == name


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("id", "id"),
        ("_force", "_force"),
        ("__secret", "n__secret"),
        ("3rd_party", "n3rd_party"),
        ("odata.error", "odata_error"),
        ("$filter", "_filter"),
        ("from", "from_"),
        ("global", "global_"),
        ("None", "None_"),
        ("caf\u00e9", "caf_"),
        ("", "n"),
        ("taken", "taken__"),
    ],
)
def test_python_name(wire: str, name: str) -> None:
    assert naming.python_name(wire, {"taken", "taken_"}) == name


@pytest.mark.parametrize(
    ("operations_of", "names"),
    [
        (["GET /A", "POST /A*", "GET /A/{id}", "DELETE /A/{id}"], ["list", "create", "get", "delete"]),
        (["POST /A", "PUT /A", "PATCH /A", "DELETE /A"], ["post", "put", "patch", "delete"]),
        (["PUT /A/{id}", "PATCH /A/{id}", "POST /A/{id}"], ["put", "patch", "post"]),
        (["GET /A/X", "POST /A/Y-z"], ["x", "y_z"]),
        (["GET /A/X", "POST /A/X"], ["get_x", "post_x"]),
        (["GET /A/X", "GET /A/X/{id}"], ["get_x", "get_x_by_id"]),
        (["GET /A/{id}", "GET /A/{key}"], ["get_by_id", "get_by_key"]),
        (["GET /A/{id}&{seq}", "DELETE /A/{id}&{seq}"], ["get", "delete"]),
        (["GET /A/{id}", "GET /A/{id}&{seq}"], ["get_by_id", "get_by_id_and_seq"]),
        (["GET /A/b-c", "GET /A/b_c"], ["get_b_c", "get_b_c_2"]),
        (["GET /A/b-c", "GET /A/b_c", "GET /A/B/c"], ["get_b_c_2", "get_b_c_3", "get_b_c"]),
        (["GET /A/GetX", "GET /A/X", "POST /A/X"], ["get_x", "get_x_2", "post_x"]),
        (["GET /A/import", "GET /A/2fa", "GET /A/int"], ["get_import", "get_2fa", "get_int"]),
        (["POST /A/post_import"], ["post_import"]),
        (["GET /A/list_all", "GET /A/update"], ["get_list_all", "get_update"]),
        (["GET /A/name_of"], ["name_of"]),
        (["GET /A/\u65e5\u672c", "POST /A/\u65e5"], ["get", "post"]),
        (["GET /A/{a}/B/{b}", "GET /A/B"], ["get_b_by_a_and_b", "get_b"]),
        (["GET /"], ["list"]),
    ],
)
def test_operations(operations_of: list[str], names: list[str]) -> None:
    flags = {which.rstrip("*"): which.endswith("*") for which in operations_of}
    for order in (flags, dict(reversed(flags.items()))):
        found = naming.assign(order, {}, of_resources())
        assert [found[which] for which in flags] == names


def test_a_name_that_is_locked_stays_and_one_that_is_gone_is_not_given_away() -> None:
    locked = {"GET /A/X": "x", "GET /A/Gone": "y"}
    found = naming.assign(dict.fromkeys(["GET /A/X", "POST /A/X", "GET /A/Y"], False), locked)
    assert found == {"GET /A/X": "x", "POST /A/X": "post_x", "GET /A/Y": "get_y"}
    assert naming.assign({"GET /A/Gone": False}, locked) == {"GET /A/Gone": "y"}


@pytest.mark.parametrize(
    ("segments", "names"),
    [
        (["Tickets", "KBArticle"], ["tickets", "kb_article"]),
        (["FooBar", "foo-bar", "Foo.Bar"], ["foo_bar_3", "foo_bar", "foo_bar_2"]),
        (["Foo", "foo"], ["foo", "foo_2"]),
        (["import", "models", "con", "2fa", ""], ["import_", "models_", "con_", "n2fa", "root"]),
    ],
)
def test_resources(segments: list[str], names: list[str]) -> None:
    found = naming.resources(segments, {})
    assert [found[segment] for segment in segments] == names
    assert naming.resources(segments[::-1], {}) == found


@pytest.mark.parametrize(
    ("names_of", "names"),
    [
        (["Faults", "Faults_List"], ["Faults", "Faults_List"]),
        (["FooBar", "Foo_Bar"], ["FooBar", "Foo_Bar_2"]),
        (["odata.Error", "odata_Error"], ["odata_Error_2", "odata_Error"]),
        (["3dModel", "Import", "Any", "TicketsApi", "con", "None"],
         ["N3dModel", "ImportModel", "AnyModel", "TicketsApiModel", "conModel", "NoneModel"]),
        (["_x", "A__B", "X_", "-"], ["xModel", "A_B", "X", "Model"]),
    ],
)  # fmt: skip
def test_models(names_of: list[str], names: list[str]) -> None:
    found = naming.models(names_of, {})
    assert [found[name] for name in names_of] == names
    assert naming.models(names_of[::-1], {}) == found


def test_fields_that_can_keep_their_name_come_first() -> None:
    assert naming.fields(["a.b", "a_b", "a-b"], {}) == {"a_b": "a_b", "a-b": "a_b_", "a.b": "a_b__"}
    assert naming.fields(["a.b", "a_b"], {"a.b": "a_b"}) == {"a.b": "a_b", "a_b": "a_b_"}
    assert naming.record_fields(["raw", "self", "int"], {}, {"raw"}) == {
        "raw": "raw_",
        "self": "self_",
        "int": "int_",
    }


def test_parameters_of_signatures() -> None:
    assert naming.ids("/A/{id}&{seq}/{id}/{self}/{a-b}/{timeout}") == [
        "id", "seq", "id_", "self_", "a_b", "timeout_",
    ]  # fmt: skip
    wires = ["order", "page_size", "timeout", "progress", "body"]
    assert naming.query(wires, {}, listing=True) == {
        "order": "order", "page_size": "page_size", "timeout": "timeout_", "progress": "progress_", "body": "body",
    }  # fmt: skip
    assert naming.query(wires, {}, listing=False)["progress"] == "progress"


# What holds of all names

#: A loaded machine draws slowly; that says nothing of the names.
_word = st.sampled_from(
    ["Get", "get", "list", "List", "update", "X", "x", "x-y", "x_y", "X.y", "2x", "GetX", "import", "int", "_",
     "{id}", "{id}", "{key}", "{id}&{seq}"]
) | st.text(string.ascii_letters + "-_.1", min_size=1, max_size=3)  # fmt: skip
_path = st.lists(_word, max_size=3).map(lambda words: "/".join(["/A", *words]))
_verb = st.sampled_from(["GET", "POST", "DELETE", "PUT", "PATCH"])
_operations = st.dictionaries(st.tuples(_verb, _path).map(" ".join), st.booleans(), min_size=1, max_size=14)


@given(old=_operations, new=_operations, data=st.data())
def test_adding_never_changes_a_name(old: dict[str, bool], new: dict[str, bool], data: st.DataObject) -> None:
    first = naming.assign(old, {}, of_resources())
    shuffled = dict(data.draw(st.permutations(list(old.items()))))
    assert naming.assign(shuffled, {}, of_resources()) == first
    both = naming.assign({**old, **new}, first, of_resources())
    assert first.items() <= both.items()
    only = naming.assign(new, both, of_resources())
    assert only.items() <= both.items()
    back = naming.assign(old, both, of_resources())
    assert back == first
    for names in (first, both, only):
        assert len(set(names.values())) == len(names)
        assert not set(names.values()) & ({"update", "list_all", "int", "str"} | of_resources())
        assert all(map(is_identifier, names.values()))


_wire = st.text(max_size=5) | st.sampled_from(
    ["a.b", "a_b", "a-b", "a_b_", "from", "raw", "raw_", "self", "int", "id", "3x", "n3x", "__a", "n__a"]
)
_wires = st.sets(_wire, max_size=10)


@given(old=_wires, new=_wires)
def test_fields_are_distinct_and_stay(old: set[str], new: set[str]) -> None:
    first = naming.record_fields(old, {}, of_records())
    pinned = {wire: name for wire, name in first.items() if wire != name}
    both = naming.record_fields(old | new, pinned, of_records())
    assert first.items() <= both.items()
    assert len(set(both.values())) == len(both)
    assert all(map(is_identifier, both.values()))
    assert not set(both.values()) & of_records()


_schema = st.text(string.ascii_letters + string.digits + "_.-", min_size=1, max_size=4).filter(is_file_name)
_schemas = st.sets(_schema | st.sampled_from(["Any", "FooBar", "Foo_Bar", "If", "TicketsApi"]), max_size=8)


@given(old=_schemas, new=_schemas)
def test_models_have_files_of_their_own_and_stay(old: set[str], new: set[str]) -> None:
    first = naming.models(old, {})
    both = naming.models(old | new, first)
    assert first.items() <= both.items()
    assert naming.models(old | new, naming.unsure(both)) == both
    files = [naming.snake(name) for name in both.values()]
    assert len(set(files)) == len(files)
    for name in both.values():
        assert is_identifier(name)
        assert not keyword.iskeyword(naming.snake(name))


# The lock


def test_the_lock_of_the_repository_is_complete() -> None:
    assert set(lock()["ops"]) >= {operation.which for operation in operations()}
    assert not lock().get("schemas")
    assert set(lock()["fields"]) <= set(schemas())
    for name in lock()["ops"].values():
        assert re.fullmatch(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*", name)


def read(tmp_path: Path, text: str) -> tuple[Lock, list[str]]:
    spec = tmp_path / "spec"
    spec.mkdir(exist_ok=True)
    (spec / "names.lock").write_text(text)
    problems: list[Problem] = []
    found = Lock.read(spec, problems)
    return found, [str(problem) for problem in [*problems, *locks.check(found, Lock(), spec)]]


def test_a_lock_reads_back_as_it_was_written(tmp_path: Path) -> None:
    written = Lock(
        {"GET /A": "a.list", "POST /A": "a.create", "GET /a/{x}": "a_2.get"},
        {"odata.Error": "odata_Error"},
        {"S": {"a.b": "a_b", "from": "from_", "\u00e9": "n_"}},
        {"GET /A": {"$f": "_f"}},
    )
    assert read(tmp_path, written.text()) == (written, [])
    spec = tmp_path / "spec"
    assert not written.write(spec)
    assert Lock({"GET /B": "b.list"}).write(spec)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ops: [", "names.lock:2:1: not YAML"),
        ("- x\n", "names.lock:1:1: is not a mapping"),
        ("more: {}\n", "names.lock:1:1: 'more' is no part of names.lock"),
        ("ops: 5\n", "names.lock:1:1: is not a mapping"),
        ("ops:\n  GET /A: list\n", "names.lock:2:3: 'list' cannot be a name"),
        ("ops:\n  GET /A: a.if\n", "names.lock:2:3: 'a.if' cannot be a name"),
        ("ops:\n  GET /A: 5\n", "names.lock:2:3: 5 cannot be a name"),
        ("ops:\n  HEAD /A: a.x\n", "names.lock:2:3: 'HEAD /A' is no operation"),
        ("ops:\n  GET /A: a.x\n  POST /A: a.x\n", "names.lock:3:3: 'a.x' is the name of GET /A too"),
        ("ops:\n  GET /A: a.x\n  POST /A: b.y\n", "names.lock:3:3: /A is 'a'"),
        ("ops:\n  GET /A: a.x\n  POST /B: a.y\n", "names.lock:3:3: /B is 'a'"),
        ("fields: 5\n", "names.lock:1:1: 'fields' is no part"),
        ("fields:\n  S:\n    a.b: x\n    a-b: x\n", "names.lock:4:5: 'x' is the name of 'a.b' too"),
        ("schemas:\n  A.b: X\n  A-b: X\n", "names.lock:3:3: 'X' is the name of 'A.b' too"),
        ("<<<<<<< HEAD\nops: {}\n", "names.lock:"),
    ],
)
def test_mistakes_in_a_lock(tmp_path: Path, text: str, said: str) -> None:
    _, problems = read(tmp_path, text)
    assert len(problems) == 1
    assert problems[0].startswith(f"spec/{said}")


def test_what_a_lock_lacks(tmp_path: Path) -> None:
    wanted = Lock({"GET /A": "a.list"}, {}, {"S": {"from": "from_"}})
    (problem,) = locks.check(Lock(), wanted, tmp_path / "spec")
    assert str(problem) == (
        "spec/names.lock:1:1: lacks `GET /A: a.list` and 1 more; "
        "run `python -m codegen import-openapi` to pin new names"
    )
    assert list(locks.check(Lock().joined(wanted), wanted, tmp_path)) == []


@given(old=_operations, new=_operations)
def test_joining_keeps_what_was_there(old: dict[str, bool], new: dict[str, bool]) -> None:
    first = Lock({which: f"a.{name}" for which, name in naming.assign(old, {}).items()})
    second = naming.assign(new, first.methods().get("a", {}))
    joined = first.joined(Lock({which: f"a.{name}" for which, name in second.items()}))
    assert first.lines() <= joined.lines()
    assert set(joined.ops) == set(old) | set(new)
    assert joined.joined(first) == joined
