"""Resolved manifests and the files made from them."""

from __future__ import annotations

import ast
import difflib
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.lint.lint import read as resolve
from codegen.lint.lint import read_everything
from codegen.manifest.model import Entity, Op, Request
from codegen.render import constants, emit, facts_out, output, pytypes
from tests.unit.codegen.demo import FILES, Edit, rendered, write

REPO = Path(__file__).resolve().parents[4]
FAULTS, JOB, JOBS = "upstream/entities/Faults.yaml", "entities/Job.yaml", "resources/jobs.yaml"


def entity(root: Path, name: str, *edits: Edit, more: dict[str, str] | None = None) -> Entity:
    return resolve(write(root, *edits, more=more)).entities[name]


def op(root: Path, name: str, *edits: Edit, resource: str = "jobs") -> Op:
    return resolve(write(root, *edits)).resources[resource].ops[name]


# Entities


def test_rows_and_details(tmp_path: Path) -> None:
    manifest = resolve(write(tmp_path))
    row, detail = manifest.entities["JobRow"], manifest.entities["Job"]
    assert (row.is_row, row.bases, row.schema, row.key) == (True, [], "Faults_List", ["id"])
    assert (detail.is_row, detail.bases, detail.schema) == (False, ["JobRow"], "Faults")
    assert "onlyrow" in row.fields
    assert "onlyrow" not in detail.fields
    assert {"summary", "id", "closed", "line1"} <= set(row.fields)
    assert not set(row.fields) & set(detail.fields)
    assert "thinner than ``Job``" in row.doc


def test_a_row_without_a_schema_has_every_field_that_is_not_only_in_details(tmp_path: Path) -> None:
    manifest = resolve(
        write(
            tmp_path,
            (JOB, ", of: Faults_List", ""),
            ("params.yaml", "matches: made", "matches: none"),
        )
    )
    assert set(manifest.entities["Job"].fields) == {"custom_fields"}
    assert "summary" in manifest.entities["JobRow"].fields


def test_keys_come_first_then_the_alphabet(tmp_path: Path) -> None:
    names = list(entity(tmp_path, "JobRow").fields)
    assert names[0] == "id"
    assert names[1:] == sorted(names[1:])


def test_published_fields_come_with_their_types(tmp_path: Path) -> None:
    fields = entity(tmp_path, "Job").fields
    assert fields["kind"].type == "int"  # a schema that lists whole numbers
    assert fields["address"].type == "object"  # one that is not curated
    assert fields["assets"].type == "list[object]"
    assert fields["notes"].type == "list[Note]"  # one that is, under our name
    assert fields["stamp"].ro
    assert not fields["_force"].ro


@pytest.mark.parametrize(
    ("values", "word"),
    [("[0, 1]", "int"), ("[a, b]", "str"), ("[0, a]", "any"), ("[]", "any"), ("[1.5]", "any")],
)
def test_schemas_that_list_values(tmp_path: Path, values: str, word: str) -> None:
    edit = ("upstream/entities/Kind.yaml", "[0, 1, 2]", values)
    assert entity(tmp_path, "Job", edit).fields["kind"].type == word


def test_names_of_ours(tmp_path: Path) -> None:
    manifest = resolve(write(tmp_path))
    row, detail = manifest.entities["JobRow"].fields, manifest.entities["Job"].fields
    assert (row["closed"].read, row["closed"].write, row["closed"].create) == ("dateclosed",) * 3
    assert "dateclosed" not in {**row, **detail}
    assert (row["phone"].read, row["phone"].write, row["phone"].create) == (
        "main_phone",
        "main_phone",
        "new_phone",
    )
    assert row["phone"].type == "str"  # as the field it is read from
    assert (row["team_id"].read, row["team_id"].write, row["team_id"].create) == ("team_id", "team", "team")
    assert row["team_id"].via == {"name_of": "notes"}
    assert row["line1"].read == "address.line1"
    assert detail["custom_fields"].detail
    assert "custom_fields" not in row


def test_a_correction_may_leave_the_type_out(tmp_path: Path) -> None:
    edit = (JOB, "fields:\n", "fields:\n  headline: {wire: summary, unit: words}\n  stamped: {wire: stamp}\n")
    entities = resolve(write(tmp_path, edit, (JOBS, "min: [summary]", "min: [headline]"))).entities
    fields = {**entities["JobRow"].fields, **entities["Job"].fields}
    assert (fields["headline"].type, fields["headline"].unit) == ("str", "words")
    assert fields["stamped"].ro  # as published


def test_extensions(tmp_path: Path) -> None:
    manifest = resolve(
        write(
            tmp_path,
            more={
                "entities/Big.yaml": "entity: Big\nextends: Project\nrow: {entity: BigRow}\ndoc: A big one.\n",
                "entities/Abc.yaml": "entity: Abc\nextends: Big\ndoc: Sorted before what it extends.\n",
            },
        )
    )
    entities = manifest.entities
    assert entities["Project"].bases == ["Job", "ProjectRow"]
    assert entities["ProjectRow"].bases == ["JobRow"]
    assert entities["Big"].bases == ["Project", "BigRow"]
    assert entities["BigRow"].bases == ["ProjectRow"]
    assert entities["Abc"].bases == ["Big"]
    assert list(entities["Project"].fields) == ["budget"]
    assert entities["Abc"].key == ["id"]


def test_extensions_are_classes_python_can_make(tmp_path: Path) -> None:
    files = rendered(
        tmp_path,
        more={"entities/Big.yaml": "entity: Big\nextends: Project\nrow: {entity: BigRow}\ndoc: A big one.\n"},
    )
    bases: dict[str, tuple[str, ...]] = {"Entity": ()}
    for name, text in files.items():
        if name.startswith("models/") and not name.endswith("_base.py"):
            for node in ast.parse(text).body:
                if isinstance(node, ast.ClassDef):
                    bases[node.name] = tuple(ast.unparse(base) for base in node.bases)
    made: dict[str, type] = {}

    def make(name: str) -> type:
        if name not in made:
            made[name] = type(name, tuple(map(make, bases[name])), {})
        return made[name]

    assert make("Big").__mro__[-2] is make("Entity")


# Operations


def literal(found: Op) -> Request:
    request = found.others["inventory"]
    assert request is not None
    return request


def test_requests_of_a_write_style(tmp_path: Path) -> None:
    update = op(tmp_path, "update")
    assert update.request is not None
    assert (update.request.verb, update.request.path, update.request.body, update.request.id_in_body) == (
        "POST",
        "/Tickets",
        "array",
        True,
    )
    assert (literal(update).verb, literal(update).path, literal(update).body) == (
        "PUT",
        "/Tickets/{id}",
        "object",
    )
    assert (update.effect, update.retry, update.grade) == ("write", "write", "A")


def test_an_inventory_override_without_a_verb_keeps_that_of_the_style(tmp_path: Path) -> None:
    edit = (
        JOBS,
        'update: {write: upsert, inventory: {put: "/{id}"}}',
        "update: {write: upsert, inventory: {body: array}}",
    )
    update = op(tmp_path, "update", edit)
    assert (literal(update).verb, literal(update).path, literal(update).body) == (
        "PUT",
        "/Tickets/{id}",
        "array",
    )


def test_fixed_parameters_of_a_write(tmp_path: Path) -> None:
    create = op(
        tmp_path,
        "create",
        (JOBS, "create: {write: upsert,", 'create: {write: upsert, note: seen, fixed: {quick: "true"},'),
    )
    assert create.request is not None
    assert create.request.fixed == {"quick": "true"}


def test_reads_are_the_same_in_both_dialects_unless_said_otherwise(tmp_path: Path) -> None:
    listing = op(
        tmp_path,
        "list",
        (JOBS, "    inventory_row", "    inventory: {page: none, rows: bare}\n    inventory_row"),
    )
    assert listing.request is not None
    assert (listing.request.rows, listing.request.page) == (["tickets"], "numbered")
    assert (literal(listing).verb, literal(listing).rows, literal(listing).page) == ("GET", [], "none")
    assert (listing.effect, listing.retry) == ("read", "read")


def test_unsupported_operations(tmp_path: Path) -> None:
    send = op(tmp_path, "send")
    assert send.request is None
    assert (literal(send).verb, literal(send).path) == ("POST", "/Tickets/{id}/Send")
    assert [(step.verb, step.path, step.body, step.json) for step in send.experimental] == [
        ("POST", "/EmailStore", "array", {"job_id": "{id}"})
    ]
    assert (send.kind, send.effect, send.retry) == ("call", "send", "never")
    assert list(send.query) == ["emailto"]


def test_an_unsupported_operation_without_any_request(tmp_path: Path) -> None:
    send = op(tmp_path, "send", (JOBS, '    inventory: {post: "/{id}/Send"}\n', ""))
    assert (send.requests, send.effect) == ({"v2": None, "inventory": None}, "send")


def test_experimental_steps(tmp_path: Path) -> None:
    steps = 'experimental: [{post: "/", take: {order: order_id}}, {post: "//EmailStore", body: none}]'
    send = op(
        tmp_path,
        "send",
        (JOBS, 'experimental: {post: "//EmailStore", body: array, json: {job_id: "{id}"}}', steps),
    )
    assert [(step.path, step.take, step.body) for step in send.experimental] == [
        ("/Tickets", {"order": "order_id"}, None),
        ("/EmailStore", {}, None),
    ]


def test_filters_are_the_published_ones_and_ours(tmp_path: Path) -> None:
    query = op(tmp_path, "list").query
    assert list(query) == sorted(query)
    assert set(query) == {
        "active", "count", "datesearch", "inactive", "open_only", "shape", "since", "startdate", "team_id",
    }  # fmt: skip
    assert "team" not in query  # ours replaces it
    assert "startdate" in query  # a compound filter leaves it as it is
    assert query["shape"].type == "any"  # a reference: a query is text
    assert query["count"].only == "inventory"
    assert (query["since"].wire, query["since"].sets, query["since"].op) == (
        "startdate",
        {"datesearch": "made"},
        "ge",
    )
    assert query["active"].wire == ""
    assert query["active"].when == {"true": {"inactive": "false"}, "false": {"inactive": "true"}}


def test_a_filter_of_the_operation_goes_before_that_of_a_group(tmp_path: Path) -> None:
    listing = op(
        tmp_path, "list", (JOBS, "      open_only", "      count: {type: int, note: ours}\n      open_only")
    )
    assert (listing.query["count"].type, listing.query["count"].only) == ("int", None)


def test_fixed_parameters_are_no_filters(tmp_path: Path) -> None:
    listing = op(
        tmp_path, "list", (JOBS, "    page: numbered", '    page: numbered\n    fixed: {shape: "x"}')
    )
    assert "shape" not in listing.query


def test_children(tmp_path: Path) -> None:
    notes, add = op(tmp_path, "notes"), op(tmp_path, "add_note")
    assert (notes.of, notes.kind, notes.bind, notes.grade) == ("notes", "list", {"ticket_id": "id"}, "B")
    assert notes.request is not None
    assert (notes.request.path, literal(notes).path, literal(notes).rows) == (
        "/Notes",
        "/Tickets/{id}/Notes",
        ["notes", "results"],
    )
    assert notes.query == {}  # the bound one is no filter
    assert add.min == ["text|html"]
    assert literal(add).body == "object"


def test_children_may_have_filters_minima_and_grades_of_their_own(tmp_path: Path) -> None:
    edit = (
        JOBS,
        "of: notes, op: create,",
        "of: notes, op: create, min: [html], grade: A, query: {silent: bool}, doc: Quietly.,",
    )
    add = op(tmp_path, "add_note", edit)
    assert (add.min, add.grade, list(add.query), add.doc) == (["html"], "A", ["silent"], "Quietly.")


def test_operations_whose_path_cannot_name_a_file(tmp_path: Path) -> None:
    other = "segment: _other\nops:\n  GET /{id}/x:\n    query: {a: int}\n  GET /:\n    query: {b: int}\n"
    manifest = resolve(
        write(
            tmp_path,
            (JOBS, "  send:", '  look: {get: "//{id}/x"}\n  send:'),
            more={"upstream/ops/_other.yaml": other},
        )
    )
    assert list(manifest.resources["jobs"].ops["look"].query) == ["a"]


# Files


def test_every_python_file_compiles_and_is_ascii(tmp_path: Path) -> None:
    for name, text in rendered(tmp_path).items():
        assert text.isascii()
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        if name.endswith(".py"):
            compile(text, name, "exec")
        else:
            json.loads(text)


def test_two_renders_are_the_same(tmp_path: Path) -> None:
    assert rendered(tmp_path) == rendered(tmp_path)


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_neither_hash_seed_nor_folder_matter(tmp_path: Path, seed: str) -> None:
    code = (
        "import hashlib, pathlib, sys; from codegen.lint.lint import read; from codegen.render import emit; "
        "files = emit.render(read(pathlib.Path(sys.argv[1]))); "
        "print(hashlib.sha256(repr(list(files.items())).encode()).hexdigest())"
    )
    expected = hashlib.sha256(repr(list(rendered(tmp_path).items())).encode()).hexdigest()
    elsewhere = tmp_path / f"cwd{seed}"
    elsewhere.mkdir()
    done = subprocess.run(  # noqa: S603 - this interpreter, a fixed program
        [sys.executable, "-c", code, str(tmp_path / "spec")],
        cwd=elsewhere,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(REPO)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == expected


def changed(before: dict[str, str], after: dict[str, str]) -> dict[str, list[str]]:
    """Return the added and removed lines of every file that differs."""
    found: dict[str, list[str]] = {}
    for name in before.keys() | after.keys():
        lines = difflib.ndiff(before.get(name, "").splitlines(), after.get(name, "").splitlines())
        if touched := [line for line in lines if line[:1] in "+-"]:
            found[name] = touched
    return found


def test_a_field_added_upstream_touches_only_its_lines(tmp_path: Path) -> None:
    after = rendered(tmp_path / "b", (FAULTS, "  kind: Kind\n", "  kind: Kind\n  kindness: int\n"))
    assert changed(rendered(tmp_path / "a"), after) == {
        "models/job.py": ["+     kindness: int | None = None"],
        "types/jobs.py": ["+     kindness: int | None"],
        "facts/entities/Job.json": ['+   "kindness": "int",'],
    }


def test_a_field_that_is_gone_upstream_says_so(tmp_path: Path) -> None:
    after = rendered(tmp_path / "b", (FAULTS, "fields:\n", 'went: {"2.250": [kind]}\nfields:\n'))
    was, said = "One of 0 to 2.", "One of 0 to 2. Gone in build 2.250; older ones have it."
    lines = [f'-     """{was}"""', f'+     """{said}"""']
    assert changed(rendered(tmp_path / "a"), after) == {"models/job.py": lines, "types/jobs.py": lines}


def test_a_filter_added_upstream_touches_only_its_lines(tmp_path: Path) -> None:
    edit = (
        "upstream/ops/Tickets.yaml",
        "      open_only: bool\n",
        "      only_mine: bool\n      open_only: bool\n",
    )
    found = changed(rendered(tmp_path / "a"), rendered(tmp_path / "b", edit))
    for name in ("resources/jobs.py", "aio/resources/jobs.py"):
        said = found.pop(name)  # the last lines of the section in the docstring of the list
        assert 0 < len(said) <= 4
        assert sum("``only_mine``" in line for line in said) == 1
    assert found == {
        "types/jobs.py": ["+     only_mine: bool | None"],
        "facts/resources/jobs.json": ['+     "only_mine": "bool",'],
    }


def test_an_unused_schema_touches_nothing(tmp_path: Path) -> None:
    more = {"upstream/entities/Else.yaml": "entity: Else\nfields:\n  a: int\n"}
    assert rendered(tmp_path / "a") == rendered(tmp_path / "b", more=more)


def test_facts_have_one_fact_a_line(tmp_path: Path) -> None:
    text = rendered(tmp_path)["facts/entities/JobRow.json"]
    fields = json.loads(text)["fields"]
    for name in fields:
        assert sum(line.startswith(f'  "{name}": ') for line in text.splitlines()) == 1
    assert fields["phone"] == {
        "type": "str",
        "read": "main_phone",
        "write": "main_phone",
        "create": "new_phone",
    }
    assert fields["closed"] == {"type": "datetime", "wire": "dateclosed", "ro": True}
    assert fields["summary"] == "str"


def test_facts_of_a_base_are_not_repeated(tmp_path: Path) -> None:
    facts = json.loads(rendered(tmp_path)["facts/entities/Project.json"])
    assert (facts["base"], facts["schema"], list(facts["fields"])) == ("Job", None, ["budget"])


def test_facts_keep_defaults_that_are_false(tmp_path: Path) -> None:
    edit = (
        JOBS,
        "includedetails: {type: bool, default: true}",
        "includedetails: {type: bool, default: false}",
    )
    facts = json.loads(rendered(tmp_path, edit)["facts/resources/jobs.json"])
    assert facts["ops"]["get"]["query"]["includedetails"] == {"type": "bool", "default": False}


def test_empty_facts() -> None:
    assert (
        facts_out.dump({"a": {}, "b": {"c": {"d": 1}}}, 2)
        == '{\n "a": {},\n "b": {\n  "c": {"d": 1}\n }\n}\n'
    )


def test_what_a_field_holds_is_in_its_annotation(tmp_path: Path) -> None:
    text = rendered(
        tmp_path,
        (JOB, "line1: {type: str", "line1: {type: any, holds: [str, int]"),
        (JOB, "phone: {read", "phone: {one_of: [home, work], read"),
        (
            JOB,
            "  closed:",
            '  about: {type: object, new: true, grade: B, note: x, holds: [str, "list[str]"]}\n  closed:',
        ),
    )["models/job_row.py"]
    assert "from typing import TYPE_CHECKING, ClassVar, Literal\n" in text
    assert "    line1: str | int | None = None" in text
    assert '    phone: Literal["home", "work"] | None = None' in text
    assert "    about: dict[str, str | list[str]] | None = None" in text
    assert "``Any``" not in text


def test_annotations() -> None:
    words = ["int", "list[Note]", "any", "object", "date", "datetime", "bytes", "list[datetime]"]
    assert [pytypes.field(word) for word in words] == [
        "int | None", "list[Note] | None", "Any", "dict[str, Any] | None", "dt.date | None", "dt.datetime | None",
        "str | None", "list[dt.datetime] | None",
    ]  # fmt: skip
    assert [pytypes.body(word) for word in words[:4]] == [
        "int | None", "Sequence[Note | Mapping[str, Any]] | None", "Any", "Mapping[str, Any] | None",
    ]  # fmt: skip
    assert [pytypes.query(word) for word in ["int", "list[int]", "list[str]", "datetime", "any"]] == [
        "int | None", "Ids | None", "Sequence[str] | str | None", "When | None", "Any",
    ]  # fmt: skip
    assert [pytypes.query(word) for word in ["object", "Note", "list[object]"]] == [
        "Mapping[str, object] | None", "Mapping[str, object] | None", "Sequence[Mapping[str, object]] | None",
    ]  # fmt: skip
    assert [pytypes.snake(name) for name in ("TicketRow", "Sla", "Office365Row")] == [
        "ticket_row",
        "sla",
        "office365_row",
    ]


# Constants


@pytest.mark.parametrize(
    "value",
    [
        1, 1.5, True, "x", "", "a\nb", "it's \"quoted\"", "x" * 300, "word " * 60, "two  spaces " * 20, " lead" * 40,
        ["a"], [1, 2], [1, 2.5, "x"], {"a": 1}, {"a": [1, 2]}, {400: "x"}, {}, [], {"a": {}},
        {"k" * 60: "v" * 90, "l": "w"},
        ["item " * 20, "other " * 20], {"a": {"b" * 40: "c" * 40, "d" * 40: "e" * 40}},
    ],
)  # fmt: skip
@pytest.mark.parametrize("graded", [True, False])
def test_constants_mean_what_the_manifest_says(value: object, graded: bool) -> None:
    given = {"value": value, "grade": "A"} if graded or isinstance(value, dict) else value
    api = {"product": {}, "dialects": {}, "page_styles": {}, "constants": {"name": given}}
    found = json.loads(constants.facts(api, "1.0"))
    assert found["constants"] == json.loads(json.dumps({"name": value}))
    assert found["product"] == {"version": "1.0"}


def test_the_demo_covers_every_generated_folder(tmp_path: Path) -> None:
    assert {name.rsplit("/", 1)[0] for name in rendered(tmp_path) if "/" in name} == {
        "aio", "aio/resources", "facts", "facts/entities", "facts/resources", "models", "resources", "types",
    }  # fmt: skip
    assert FILES


def test_a_published_path_that_is_not_ascii(tmp_path: Path) -> None:
    ops = "segment: _other\nops:\n  GET /T%C3%AFcket/%E6%97%A5:\n    query: {count: int}\n"
    files = emit.render(*read_everything(write(tmp_path, more={"upstream/ops/_other.yaml": ops})))
    assert "/T%C3%AFcket/%E6%97%A5" in "".join(
        text for name, text in files.items() if name.startswith("api/")
    )
    assert all(text.isascii() for text in files.values())


def test_nothing_is_written_where_a_text_is_not_ascii(tmp_path: Path) -> None:
    with pytest.raises(output.ForeignFileError, match=r"not ASCII, so nothing was written: b\.py"):
        output.write(tmp_path, {"a.py": "# Generated by x\n", "b.py": "# \u00e9\n"})
    assert list(tmp_path.iterdir()) == []
