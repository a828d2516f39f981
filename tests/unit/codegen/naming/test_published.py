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
