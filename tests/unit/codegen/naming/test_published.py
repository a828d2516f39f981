"""What is made of a published description by the API's own conventions: rows, pages, and creates that change too."""

from __future__ import annotations

from pathlib import Path

from codegen.lint.lint import read_everything
from codegen.manifest.model import Op, Resource
from tests.unit.codegen.demo import Edit, write

API = "api.yaml"
DESK = """\
segment: Desk
ops:
  GET /Desk: {query: {page_no: int, pageinate: bool, count: int, colour: str}}
  POST /Desk:
    body: list[Notes]
"""


def desk(tmp_path: Path, *edits: Edit, text: str = DESK) -> Resource:
    _, published = read_everything(write(tmp_path, *edits, more={"upstream/ops/Desk.yaml": text}))
    return published.resources["desk"]


def sent(op: Op) -> tuple[str, str, str | None, bool]:
    assert op.request is not None
    return op.request.verb, op.request.path, op.request.body, op.request.id_in_body


def test_a_list_comes_in_the_pages_whose_parameters_it_has(tmp_path: Path) -> None:
    listed = desk(tmp_path / "a").ops["list"]
    assert listed.request is not None
    assert (listed.request.page, list(listed.query)) == ("numbered", ["colour"])
    without = DESK.replace("page_no: int, ", "")
    listed = desk(tmp_path / "b", text=without).ops["list"]
    assert listed.request is not None
    assert (listed.request.page, list(listed.query)) == ("none", ["colour", "count"])


def test_what_pages_send_is_the_api_s_to_say(tmp_path: Path) -> None:
    offset = 'v2: {top: "{page_size}", skip: "{offset}"}'
    edit = (API, 'v2: {pageinate: "true", page_no: "{page_no}"}', offset)
    text = DESK.replace("page_no: int", "top: int, skip: int")
    listed = desk(tmp_path, edit, text=text).ops["list"]
    assert listed.request is not None
    assert (listed.request.page, list(listed.query)) == ("numbered", ["colour", "pageinate"])


def test_a_create_in_a_style_that_updates_by_the_same_request_updates(tmp_path: Path) -> None:
    ops = desk(tmp_path / "a").ops
    assert sent(ops["create"]) == ("POST", "/Desk", "array", False)
    assert sent(ops["update"]) == ("POST", "/Desk", "array", True)
    other = (API, 'v2: {post: "/", body: array, id_in_body: true}', 'v2: {post: "//Notes", body: array}')
    assert "update" not in desk(tmp_path / "b", other).ops
    assert "update" not in desk(tmp_path / "c", text=DESK.replace("list[Notes]", "Notes")).ops


def test_the_schema_of_rows_is_found_by_the_api_s_name_for_it(tmp_path: Path) -> None:
    def rows(name: str, *edits: Edit) -> str:
        _, published = read_everything(write(tmp_path / name, *edits))
        return published.resources["tickets"].row

    assert rows("a") == "Faults_List"
    assert rows("b", (API, ', row_schema: "{schema}_List"', "")) == "Faults"
    assert rows("c", (API, '"{schema}_List"', '"{schema}"')) == "Faults"


VIEW = """\
entity: Notes_View
fields:
  record_count: int
  columns: list[Column]
  ids: list[int]
  notes: list[Notes]
"""
SHELF = """\
segment: Shelf
ops:
  GET /Shelf: {answer: Notes_View}
  GET /Shelf/{id}: {path: {id: int}, answer: Notes}
  DELETE /Shelf/{id}: {path: {id: int}}
  GET /Shelf/first: {answer: Notes}
  GET /Shelf/last: {answer: "list[Notes]"}
  GET /Shelf/all: {answer: "map[list[Notes]]"}
  GET /Shelf/print: {answer: bytes}
  GET /Shelf/size: {answer: object}
"""


def shelf(tmp_path: Path, *edits: tuple[str, str], view: str = VIEW, text: str = SHELF) -> Resource:
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    name = view.split("\n")[0].removeprefix("entity: ")
    more = {
        f"upstream/entities/{name}.yaml": view,
        "upstream/entities/Column.yaml": "entity: Column\nfields:\n  id: int\n",
        "upstream/ops/Shelf.yaml": text,
    }
    named = (API, '"{schema}_List"}', '"{schema}_List", view_schemas: ["{schema}_View"]}')
    _, published = read_everything(write(tmp_path, named, more=more))
    return published.resources["shelf"]


def rows(resource: Resource) -> tuple[str, str, list[str], list[str]]:
    op = resource.ops["list"]
    assert op.request is not None
    return op.kind, resource.row, op.request.rows, op.request.sidecars


def test_a_view_tells_rows_key_and_sidecars_of_a_list_that_nothing_is_posted_to(tmp_path: Path) -> None:
    found = shelf(tmp_path)
    assert rows(found) == ("list", "Notes", ["notes"], ["columns", "ids"])
    assert {name: (op.kind, op.returns) for name, op in found.ops.items() if name != "list"} == {
        "all": ("invoke", "map[list[Notes]]"),
        "delete": ("delete", None),
        "first": ("invoke", "Notes"),
        "get": ("get", "Notes"),
        "last": ("invoke", "list[Notes]"),
        "print": ("invoke", "bytes"),
        "size": ("invoke", None),
    }


def test_a_view_of_another_name_is_told_by_its_total_and_only_array_of_objects(tmp_path: Path) -> None:
    other = VIEW.replace("Notes_View", "Board")
    board = ("Notes_View", "Board")
    one = other.replace("  columns: list[Column]\n", "")
    assert rows(shelf(tmp_path / "a", board, view=one)) == ("list", "Notes", ["notes"], ["ids"])
    for number, view in enumerate((other, one.replace("record_count", "size"))):
        found = shelf(tmp_path / f"b{number}", board, view=view).ops["list"]
        assert (found.kind, found.returns) == ("invoke", "Board")


def test_an_array_is_bare_rows_and_an_object_of_a_model_no_list(tmp_path: Path) -> None:
    bare = shelf(tmp_path / "a", ("{answer: Notes_View}", '{answer: "list[Notes]"}'))
    assert rows(bare) == ("list", "Notes", [], [])
    one = shelf(tmp_path / "b", ("{answer: Notes_View}", "{answer: Notes}"))
    assert (one.ops["list"].kind, one.ops["list"].returns) == ("invoke", "Notes")


def test_what_answers_with_another_model_than_is_written_is_sent_as_declared(tmp_path: Path) -> None:
    post = ("  DELETE", "  POST /Shelf: {body: 'list[Column]', answer: Notes}\n  DELETE")
    found = shelf(tmp_path, post)
    assert (found.entity, found.row) == ("Column", "Notes")
    assert {name: (found.ops[name].kind, found.ops[name].returns) for name in ("create", "get")} == {
        "create": ("invoke", "Notes"),
        "get": ("invoke", "Notes"),
    }
