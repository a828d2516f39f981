"""Dialects are data: an API has one or several, under names of its own, and the first is its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.lint.lint import read as resolve
from codegen.lint.lint import read_everything
from codegen.manifest.model import Manifest, Op, Request
from codegen.manifest.problems import ManifestError
from codegen.render import emit
from tests.unit.codegen.demo import FILES, write

JOBS = "resources/jobs.yaml"
#: What the demo calls its dialects, and other names for them.
OTHERS = {"v2": "spoken", "inventory": "letter"}


def renamed(text: str, names: dict[str, str]) -> str:
    return re.sub(rf"\b({'|'.join(names)})\b", lambda found: names[found[0]], text)


def build(spec: Path) -> dict[str, str]:
    return emit.render(*read_everything(spec))


def named(names: dict[str, str]) -> dict[str, str]:
    """The files of the demo whose dialects have other names."""
    return {name: renamed(text, names) for name, text in FILES.items()}


def test_their_names_say_nothing(tmp_path: Path) -> None:
    found = build(write(tmp_path / "other", more=named(OTHERS)))
    usual = {name: renamed(text, OTHERS) for name, text in build(write(tmp_path / "usual")).items()}
    assert found.keys() == usual.keys()
    for name, text in usual.items():
        assert " ".join(found[name].split()) == " ".join(text.split()), name  # lines break elsewhere


def test_one_that_has_the_name_of_a_key(tmp_path: Path) -> None:
    spec = write(tmp_path, more=named({"inventory": "fixed"}))
    with pytest.raises(ManifestError) as caught:
        resolve(spec)
    said = "'fixed' is a key of operations or filters; no dialect can be called so"
    assert said in [problem.message for problem in caught.value.problems]


def three(tmp_path: Path, *more: tuple[str, str, str]) -> Manifest:
    """Return the demo with a third dialect."""
    edits = (
        ("api.yaml", "  inventory: {doc: literal", "  short: {tenant_id: query}\n  inventory: {doc: literal"),
        (
            "api.yaml",
            '    inventory: {page_no: "{page_no}"',
            '    short: {}\n    inventory: {page_no: "{page_no}"',
        ),
        ("api.yaml", "none: {v2: {}", "none: {v2: {}, short: {}"),
        (
            "api.yaml",
            '      inventory: {post: "/"',
            '      short: {post: "/new"}\n      inventory: {post: "/"',
        ),
        ("api.yaml", '      inventory: {put: "/', '      short: {put: "/{id}"}\n      inventory: {put: "/'),
    )
    return resolve(write(tmp_path, *edits, *more))


def sent(op: Op) -> list[tuple[str, str] | None]:
    return [(found.verb, found.path) if found else None for found in op.requests.values()]


def test_a_third(tmp_path: Path) -> None:
    edits = (
        (JOBS, "      open_only: {type: bool,", "      open_only: {short: int, inventory: str, type: bool,"),
        (JOBS, "  get: {get", '  get: {short: {get: "/one/{id}"}, get'),
    )
    manifest = three(tmp_path, *edits)
    jobs = manifest.resources["jobs"].ops
    assert manifest.dialects == ("v2", "short", "inventory")
    assert sent(jobs["get"]) == [
        ("GET", "/Tickets/{id}"),
        ("GET", "/Tickets/one/{id}"),
        ("GET", "/Tickets/{id}"),
    ]
    assert sent(jobs["create"]) == [("POST", "/Tickets"), ("POST", "/Tickets/new"), ("POST", "/Tickets")]
    assert sent(jobs["send"]) == [None, None, ("POST", "/Tickets/{id}/Send")]
    assert sent(jobs["notes"]) == [("GET", "/Notes"), ("GET", "/Notes"), ("GET", "/Tickets/{id}/Notes")]
    assert jobs["list"].query["open_only"].takes == {"short": "int", "inventory": "str"}
    assert jobs["send"].first == ("inventory", Request("POST", "/Tickets/{id}/Send"))


def test_a_filter_takes_what_any_of_them_takes(tmp_path: Path) -> None:
    edit = (
        JOBS,
        "      open_only: {type: bool,",
        "      open_only: {short: int, inventory: str, type: bool,",
    )
    three(tmp_path, edit)
    text = build(tmp_path / "spec")["types/jobs.py"]
    assert "    open_only: bool | int | str | None" in text
    assert (
        '"takes": {"short": "int", "inventory": "str"}'
        in build(tmp_path / "spec")["facts/resources/jobs.json"]
    )
