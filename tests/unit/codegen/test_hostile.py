"""Hostile manifests: in every place that holds text, any text stays text or is refused.

Each place takes some of the worst texts, its neighbours the others; all of them with HALOPSA_FUZZ_EXAMPLES.
"""

from __future__ import annotations

import io
import json
import os
import tempfile
import tokenize
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import safe
from codegen.lint.lint import read as resolve
from codegen.manifest.problems import ManifestError
from codegen.render import allowed, emit
from codegen.safe import UnsafeError
from tests.unit.codegen.demo import FILES, HOSTILE, Edit, rendered, write

JOBS, JOB, PARAMS, API = "resources/jobs.yaml", "entities/Job.yaml", "params.yaml", "api.yaml"
NOTES, FAULTS, TICKETS = "resources/notes.yaml", "upstream/entities/Faults.yaml", "upstream/ops/Tickets.yaml"
TELLING = ("pwned", "__import__", "eval", "system", "__class__")
SLOTS: list[tuple[str, str, str]] = [
    (JOBS, "resource: jobs", "resource: @"),
    (JOBS, "path: /Tickets", "path: @"),
    (JOBS, "path: /Tickets", "path: /Tickets\nnote: @"),
    (JOBS, "entity: Job\n", "entity: @\n"),
    (JOBS, "row: JobRow", "row: @"),
    (JOBS, "grade: A\ndoc", "key: [@]\ngrade: A\ndoc"),
    (JOBS, "doc: Jobs to do.", "doc: @"),
    (JOBS, "get: /\n", "get: @\n"),
    (JOBS, "rows: tickets", "rows: @"),
    (JOBS, "rows: tickets", "rows: [tickets, @]"),
    (JOBS, "page: numbered", "page: @"),
    (JOBS, "page: numbered", "page: numbered\n    doc: @"),
    (JOBS, "page: numbered", "page: numbered\n    fixed: {@: x}"),
    (JOBS, "page: numbered", "page: numbered\n    fixed: {x: @}"),
    (JOBS, "page: numbered", "page: numbered\n    requires_any: [@]"),
    (JOBS, "params: [paging", "params: [@, paging"),
    (JOBS, "open_only: {type: bool, matches: closed", "@: {type: bool, new: true, matches: closed"),
    (JOBS, "open_only: {type: bool", "open_only: {type: @"),
    (JOBS, "matches: closed", "matches: @"),
    (JOBS, "op: truthy", "note: @"),
    (JOBS, "op: truthy", "hint: @"),
    (JOBS, "op: truthy", "default: @"),
    (JOBS, "op: truthy", "sets: {@: x}, new: true"),
    (JOBS, "op: truthy", "sets: {x: @}, new: true"),
    (JOBS, "op: truthy", "wire: @, new: true"),
    (JOBS, '{"true": {inactive: "false"}', '{@: {inactive: "false"}'),
    (JOBS, '{"true": {inactive: "false"}', '{"true": {inactive: @}'),
    (JOBS, '"GET /api/Tickets"', "@"),
    (JOBS, "min: [summary]", "min: [@]"),
    (JOBS, "  send:\n", "  @:\n"),
    (JOBS, "note: inferred", "note: @"),
    (JOBS, "unsupported: Nothing sends a job.", "unsupported: @"),
    (JOBS, "fields: {emailto: str}", "fields: {@: str}"),
    (JOBS, "fields: {emailto: str}", "fields: {emailto: {type: str, note: @}}"),
    (JOBS, 'job_id: "{id}"', '@: "{id}"'),
    (JOBS, 'job_id: "{id}"', "job_id: @"),
    (JOBS, 'post: "//EmailStore"', "post: @"),
    (JOBS, 'inventory: {post: "/{id}/Send"}', "inventory: {post: @}"),
    (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}", returns: @}'),
    (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}", at: @}'),
    (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}", fail_if: @}'),
    (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}", link: @}'),
    (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}", with: {@: x}}'),
    (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}", with: {x: @}}'),
    (JOBS, "  notes: {of: notes", "  @: {of: notes"),
    (JOBS, "of: notes, op: list", "of: @, op: list"),
    (JOBS, "of: notes, op: list", "of: notes, op: @"),
    (JOBS, "bind: {ticket_id: id}, inventory: {get", "bind: {@: id}, inventory: {get"),
    (JOBS, "bind: {ticket_id: id}, inventory: {get", "bind: {ticket_id: @}, inventory: {get"),
    (JOBS, "bind: {ticket_id: id}, inventory: {get", "doc: @, bind: {ticket_id: id}, inventory: {get"),
    (JOB, "entity: Job\n", "entity: @\n"),
    (JOB, "of: Faults\n", "of: @\n"),
    (JOB, "{entity: JobRow", "{entity: @"),
    (JOB, "of: Faults_List", "of: @"),
    (JOB, "of: Faults_List", "of: Faults_List, doc: @"),
    (JOB, "doc: A job.", "doc: @"),
    (JOB, "doc: A job.", "doc: A job.\nnote: @"),
    (JOB, "doc: A job.", "doc: A job.\nkey: [@]"),
    (JOB, "fields:\n", "fields:\n  @: {type: int, new: true}\n"),
    (JOB, "fields:\n", "fields:\n  other: @\n"),
    (JOB, "fields:\n", "fields:\n  other: {type: int, new: true, wire: @}\n"),
    (JOB, "fields:\n", "fields:\n  other: {type: int, new: true, read: @, write: @, create: @}\n"),
    (JOB, "fields:\n", "fields:\n  other: {new: true, type: int, hint: @}\n"),
    (JOB, "unit: hours", "unit: @"),
    (JOB, "note: comes as 95.0", "note: @"),
    (JOB, "expect: float", "expect: @"),
    (JOB, "via: {name_of: notes}", "via: @"),
    (JOB, "via: {name_of: notes}", "via: {name_of: @}"),
    (JOB, "via: {name_of: notes}", "via: {name_of: notes, more: @}"),
    (JOB, "via: {name_of: notes}", "derive: {from: @, words: {@: @}}"),
    ("entities/Project.yaml", "extends: Job", "extends: @"),
    ("entities/Project.yaml", "{entity: ProjectRow}", "{entity: @}"),
    (PARAMS, "  windows:", "  @:"),
    (PARAMS, "note: never sent", "note: @"),
    (PARAMS, "since: {", "@: {"),
    (API, "  window: {value: 180.0", "  @: {value: 180.0"),
    (API, "note: seconds", "note: @"),
    (API, "api_path: /api", "api_path: @"),
    (API, "scopes: {value: [all, some]}", "scopes: {value: [all, @]}"),
    (API, '{"400": HaloPsaValidationError}, keys: int', "{@: BadError}"),
    (API, '{"400": HaloPsaValidationError}', '{"400": @}'),
    (API, "match: id, give: text", "match: @, give: text"),
    (API, '{pageinate: "true"', "{@: x"),
    (API, '{pageinate: "true"', "{pageinate: @"),
    (API, "  v2: {doc: real", "  @: {doc: real"),
    (API, "{name_of: by name", "{name_of: @"),
    (FAULTS, "entity: Faults", "entity: @"),
    (FAULTS, "  summary: {", "  @: int\n  summary: {"),
    (FAULTS, "  kind: Kind", "  kind: @"),
    (FAULTS, "  kind: Kind", "  kind: {type: @}"),
    ("upstream/entities/Kind.yaml", "[0, 1, 2]", "[0, @]"),
    (TICKETS, "segment: Tickets", "segment: @"),
    (TICKETS, "      shape: Shape", "      @: str"),
    (TICKETS, "      shape: Shape", "      shape: @"),
    (TICKETS, "body: list[Faults]", "body: @"),
    (TICKETS, "  DELETE /Tickets/{id}:", "  GET /@:\n    query: {}\n  DELETE /Tickets/{id}:"),
]


def quoted(text: str) -> str:
    """Return text as a YAML scalar that means exactly it."""
    return '"' + "".join(c if c.isascii() and c.isalnum() else f"\\U{ord(c):08x}" for c in text) + '"'


def outcome(root: Path, edit: Edit) -> dict[str, str] | None:
    """Return the generated files, or nothing where the manifest is refused as it should be."""
    try:
        return emit.render(resolve(write(root, edit)))
    except (ManifestError, UnsafeError):
        return None


def code_only(text: str) -> str:
    """Return what Python sees of a module besides its strings and comments."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return " ".join(token.string for token in tokens if token.type not in (tokenize.STRING, tokenize.COMMENT))


def check_harmless(files: dict[str, str], hostile: str) -> None:
    for name, text in files.items():
        safe.path(name)
        assert text.isascii()
        assert text.replace("\n", "").isprintable()
        if not name.endswith(".py"):
            json.loads(text)
            continue
        allowed.check(text, name)
        if not hostile.isidentifier() and any(word in hostile and word in text for word in TELLING):
            code = code_only(text)
            assert not [word for word in TELLING if word in code]


def accepted(root: Path, slot: tuple[str, str, str], text: str) -> bool:
    """Put text into a place; whatever is generated from it must be harmless."""
    file, old, new = slot
    files = outcome(root, (file, old, new.replace("@", quoted(text))))
    if files is not None:
        check_harmless(files, text)
    return files is not None


#: Each does its worst in another way.
WORST = [
    '"""\nimport os, pwned\n"""',
    "\r\n\x0b\x0c\x1c\x1e\x85\u2028\u2029import pwned",
    "{{ ''.__class__ }}{% for x in y %}{0.__class__}",
    "__import__('os').system('pwned')",
    "../../../pwned",
    "\x00\x1b\x7f\u202e\U0001f600 x\\",
]


_SHARES = 1 if "HALOPSA_FUZZ_EXAMPLES" in os.environ else 3


@pytest.mark.parametrize(
    "number", range(len(SLOTS)), ids=lambda number: f"{SLOTS[number][0]} {SLOTS[number][2]}"[:70]
)
def test_hostile_text_in_every_place(tmp_path: Path, number: int) -> None:
    for text in WORST[number % _SHARES :: _SHARES]:
        accepted(tmp_path, SLOTS[number], text)


FREE = [
    (JOBS, "doc: Jobs to do.", "doc: @"),
    (JOBS, "note: inferred", "note: @"),
    (JOBS, "unsupported: Nothing sends a job.", "unsupported: @"),
    (JOBS, "op: truthy", "note: @"),
    (JOBS, "op: truthy", "hint: @"),
    (JOBS, "op: truthy", "default: @"),
    (JOBS, "rows: tickets", "rows: [tickets, @]"),
    (JOBS, '{"true": {inactive: "false"}', '{"true": {inactive: @}'),
    (JOBS, 'job_id: "{id}"', "@: x"),
    (JOB, "doc: A job.", "doc: @"),
    (JOB, "unit: hours", "unit: @"),
    (JOB, "note: comes as 95.0", "note: @"),
    (API, "scopes: {value: [all, some]}", "scopes: {value: [all, @]}"),
    (TICKETS, "      shape: Shape", "      @: str"),
    (FAULTS, "  kind: Kind", "  kind: @"),
]


@pytest.mark.parametrize(
    "number", range(len(FREE)), ids=lambda number: f"{FREE[number][0]} {FREE[number][2]}"[:70]
)
def test_places_that_take_any_text_take_it_as_text(tmp_path: Path, number: int) -> None:
    """Each place takes another share of the texts."""
    texts = [text for text in HOSTILE[number % 8 :: 8] if "\ud800" not in text]
    assert sum(accepted(tmp_path, FREE[number], text) for text in texts) > len(texts) // 2


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
WORSE_TEXT = st.lists(st.sampled_from([text for text in HOSTILE if "\ud800" not in text]), max_size=5).map(
    "".join
)


@given(st.sampled_from(SLOTS), ANY_TEXT | WORSE_TEXT)
@settings(max_examples=60)
def test_any_text_in_any_place(slot: tuple[str, str, str], text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        accepted(Path(folder), slot, text)


@pytest.mark.parametrize("name", ["../../evil", "..", "/abs", "a/b", "jobs\n", "Jobs ", ".x"])
def test_names_never_lead_out_of_the_package(tmp_path: Path, name: str) -> None:
    for edit in (
        (JOBS, "resource: jobs", f"resource: {quoted(name)}"),
        (JOB, "entity: Job\n", f"entity: {quoted(name)}\n"),
        (JOB, "{entity: JobRow", f"{{entity: {quoted(name)}"),
        (JOB, "of: Faults\n", f"of: {quoted(name)}\n"),
    ):
        assert outcome(tmp_path, edit) is None


def test_a_reference_never_reads_outside_the_manifest(tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text("entity: x\nenum: [1, 2]\n", encoding="utf-8")
    edit = (FAULTS, "  kind: Kind", '  kind: "../../../outside"')
    files = rendered(tmp_path, edit)
    assert '"kind": "object"' in files["facts/entities/Job.json"]


def test_docs_and_notes_come_through_readable(tmp_path: Path) -> None:
    text = rendered(
        tmp_path,
        (JOBS, "doc: Jobs to do.", 'doc: "It\'s {{ 7*7 }} {% raw %} \\"quoted\\" caf\\u00e9 C:\\\\x"'),
    )["resources/jobs.py"]
    assert "It's {{ 7*7 }} {% raw %} 'quoted' caf? C:/x" in text


def test_the_demo_is_all_there() -> None:
    assert {file for file, _, _ in SLOTS} <= set(FILES)
