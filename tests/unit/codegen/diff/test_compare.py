"""What changes for callers between two manifests: every kind of change, its symbol and its grade."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.diff import types
from codegen.diff.change import Change, Verdict, reaches, verdict
from codegen.diff.compare import Layers, compare
from codegen.diff.manifests import read
from codegen.manifest.entities import WORDS
from tests.unit.codegen.demo import FILES, Edit, write
from tests.unit.codegen.diff import cases, cases_models
from tests.unit.codegen.diff.cases import JOBS, NOTES, PARAMS
from tests.unit.codegen.diff.cases_models import API, FAULTS, JOB, PROJECT

Manifests = Callable[..., dict[str, Layers]]
CASES = [*cases.CASES, *cases_models.CASES]


@pytest.fixture
def manifest(tmp_path: Path) -> Manifests:
    count = itertools.count()

    def make(
        *edits: Edit, drop: tuple[str, ...] = (), more: dict[str, str] | None = None
    ) -> dict[str, Layers]:
        loaded = read(write(tmp_path / str(next(count)), *edits, drop=drop, more=more), "x")
        assert loaded.problems == []
        return loaded.layers

    return make


def said(changes: list[Change]) -> list[str]:
    return [f"{change.grade} {change.symbol}: {change.what}" for change in changes]


def test_nothing_changes_between_a_manifest_and_itself(manifest: Manifests) -> None:
    assert compare(manifest(), manifest()) == []
    assert verdict([]) == "none"


@pytest.mark.parametrize(("edit", "step", "lines"), CASES)
def test_single_edits(manifest: Manifests, edit: Edit, step: str, lines: list[str]) -> None:
    changes = compare(manifest(), manifest(edit))
    assert said(changes) == lines
    assert verdict(changes) == step


@pytest.mark.parametrize("edit", [case[0] for case in CASES])
def test_every_edit_is_seen_backwards_too(manifest: Manifests, edit: Edit) -> None:
    assert compare(manifest(edit), manifest())
    assert compare(manifest(edit), manifest(edit)) == []


#: No caller can tell the difference.
UNSEEN: list[Edit] = [
    (JOBS, "resource: jobs\n", "# a comment\nresource: jobs\n"),
    (JOBS, 'inventory_row: "POST /api/Tickets"', 'inventory_row: "POST /api/Ticket"'),
    (JOBS, "min: [summary]", 'min: [summary, "summary|details"]'),
    (JOBS, "note: inferred\n", "note: inferred from the form\n"),
    (JOBS, "open_only: {type: bool, ", "open_only: {"),
    (JOB, "site_id: {type: int, expect: float", "site_id: {expect: float, type: int"),
    (FAULTS, "max: 255", "max: 300"),
    (API, "note: seconds", "note: s"),
    (API, "doc: real", "doc: tenants"),
    (PARAMS, "  paging:\n    count: {type: bool", "  paging:\n    count: {type: bool"),
]


@pytest.mark.parametrize("edit", UNSEEN)
def test_what_no_caller_sees_is_not_reported(manifest: Manifests, edit: Edit) -> None:
    assert compare(manifest(), manifest(edit)) == []


def test_a_resource_and_a_model_that_come_or_go(manifest: Manifests) -> None:
    memos = FILES["resources/notes.yaml"].replace("resource: notes", "resource: memos")
    memo = "entity: Memo\nof: Kinds\ndoc: A memo.\nfields:\n  id: {type: int, ro: true, key: true}\n"
    more = {
        "resources/memos.yaml": memos.replace("entity: Note", "entity: Memo"),
        "entities/Memo.yaml": memo,
        "upstream/entities/Kinds.yaml": "entity: Kinds\nfields:\n  id: int\n  text: str\n",
    }
    old, new = manifest(), manifest(more=more)
    assert said(compare(old, new)) == [
        "feature client.memos: added",
        "feature client.memos.create: added: POST /Notes",
        "feature client.memos.list: added: GET /Notes",
        "feature halopsa.models.memo.Memo: added, with 2 fields",
        "feature halopsa.api.models.kinds.Kinds: added, with 2 fields",
    ]
    assert said(compare(new, old)) == [
        "breaking client.memos: removed",
        "breaking client.memos.create: removed",
        "breaking client.memos.list: removed, and list_all with it",
        "breaking halopsa.models.memo.Memo: removed",
        "breaking halopsa.api.models.kinds.Kinds: removed",
    ]


def named(name: str, was: str | None = None, until: str = "1.0") -> Edit:
    old = f'was: {was}, until: "{until}", ' if was else ""
    return (JOBS, '  delete: {delete: "', f'  {name}: {{kind: delete, {old}delete: "')


def test_the_life_of_a_name(manifest: Manifests) -> None:
    erase = manifest(named("erase", "delete"))
    assert said(compare(erase, manifest(named("erase", "delete", "2.0")))) == [
        "fix client.jobs.erase: the old name delete works until 2.0, was 1.0"
    ]
    assert said(compare(erase, manifest(named("erase")))) == [
        "breaking client.jobs.delete: the old name of erase is dropped, as announced for 1.0"
    ]
    assert said(compare(erase, manifest(named("remove", "erase")))) == [
        "breaking client.jobs.delete: the old name of remove is dropped, as announced for 1.0",
        "feature client.jobs.erase: renamed to remove; the old name warns, and works until 1.0",
    ]
    assert said(compare(erase, manifest(named("delete", "erase")))) == [
        "feature client.jobs.erase: renamed to delete; the old name warns, and works until 1.0"
    ]


def test_a_dialect_that_comes_or_goes(manifest: Manifests) -> None:
    """What it sends, and what filters take in it, goes with it."""
    dialects = FILES[API].partition("dialects:\n")[2]
    line = next(line for line in dialects.splitlines(keepends=True) if line.startswith("  inventory: "))
    edits = (
        (API, line, ""),
        (API, '    inventory: {page_no: "{page_no}", count: "true"}\n', ""),
        (API, "none: {v2: {}, inventory: {}}", "none: {v2: {}}"),
        (API, '      inventory: {post: "/", body: object}\n', ""),
        (API, '      inventory: {put: "/{id}", body: object}\n', ""),
        (PARAMS, "only: inventory, grade: A, note: never sent", "new: true, grade: A, note: seen"),
        (JOBS, ', inventory: {put: "/{id}"}}', "}"),
        (JOBS, '    inventory: {post: "/{id}/Send"}\n', ""),
        (JOBS, ', inventory: {get: "/{id}/Notes"}', ""),
        (JOBS, ', inventory: {post: "/{id}/Notes"}', ""),
    )  # fmt: skip
    one = manifest(*edits)
    gone, come = compare(manifest(), one), compare(one, manifest())
    assert said(gone) == [
        "breaking HaloPsaClient(dialect='inventory'): removed",
        "feature client.jobs.list(count=): has an effect in both dialects, was inventory",
        "fix client.jobs.list(count=): documentation",
        "feature client.api.tickets.list(count=): added, int",  # no dialect pages by it any more
    ]
    assert [change.what for change in come if change.symbol.startswith("Halo")] == ["added"]
    assert compare(one, one) == []


def test_a_rename_does_not_hide_what_else_changes(manifest: Manifests) -> None:
    edits = [
        (JOBS, "open_only: {type: bool", 'opened: {was: open_only, until: "1.0", wire: open_only, type: int'),
        (JOB, "spent: {type: float", 'effort: {was: spent, until: "1.0", type: int'),
    ]
    assert said(compare(manifest(), manifest(edits[1]))) == [
        "breaking halopsa.models.job_row.JobRow.effort: is int, was float",
        "feature halopsa.models.job_row.JobRow.spent: renamed to effort; the old name warns, and works until 1.0",
    ]
    assert said(compare(manifest(), manifest(edits[0]))) == [
        "breaking client.jobs.list(opened=): takes int, was bool",
        "feature client.jobs.list(open_only=): renamed to opened; the old name warns, and works until 1.0",
        "fix client.api.tickets.list(open_only=): compares by eq, was truthy",
        "fix client.api.tickets.list(open_only=): compares the field none, was dateclosed",
    ]


def test_a_change_of_a_base_is_told_once(manifest: Manifests) -> None:
    changes = compare(manifest(), manifest((JOB, "  line1: {type: str", "  line1: {type: int")))
    assert said(changes) == ["breaking halopsa.models.job_row.JobRow.line1: is int, was str"]


def test_a_model_that_loses_its_base(manifest: Manifests) -> None:
    changes = said(
        compare(manifest(), manifest((PROJECT, "extends: Job\nrow: {entity: ProjectRow}", "of: Notes")))
    )
    assert "breaking halopsa.models.project.Project: is no Job any more" in changes
    assert "breaking halopsa.models.project_row.ProjectRow: removed" in changes
    assert "breaking halopsa.models.project.Project.closed: removed" in changes


def test_groups(manifest: Manifests) -> None:
    edits = (
        (API, "value: 180.0", "value: 300.0"),
        (JOBS, "doc: Jobs to do.", "doc: Jobs."),
        (NOTES, "doc: Notes.", "doc: Texts."),
        (PROJECT, "budget: {type: float", "budget: {type: int"),
        (FAULTS, "  stamp:", "  extra_time: str\n  stamp:"),
    )
    changes = compare(manifest(), manifest(*edits))
    assert list(dict.fromkeys(change.group for change in changes)) == [
        "client",
        "jobs",
        "notes",
        "other models",
        "api.tickets",
    ]


def test_verdicts_are_ordered() -> None:
    steps: list[Verdict] = ["major", "minor", "patch", "none"]
    for first, found in enumerate(steps):
        assert [reaches(found, least) for least in steps] == [first <= place for place in range(4)]


@pytest.mark.parametrize("word", sorted(WORDS))
def test_a_type_takes_and_gives_what_it_did(word: str) -> None:
    for each in (word, f"list[{word}]"):
        assert types.same(each, each)
        assert types.filter_takes(each, each)
        assert types.body_takes(each, each)
        assert types.reads(each, each, {})
    for other in WORDS - {word}:
        # What is the same for a reader must be so for a writer; only "any" takes everything.
        assert types.same(word, other) == types.same(other, word)
        assert types.body_takes(word, "any")
        assert types.filter_takes(word, "any")
        assert not types.filter_takes("any", other) or types.filters_alike("any", other)


OPS = "upstream/ops/Notes.yaml"
SENDS_A_JOB = (OPS, "  POST /Notes:", "  POST /Notes/job:\n    body: Faults\n  POST /Notes:")


def test_a_change_of_a_shared_schema_is_told_once_and_under_the_schema(manifest: Manifests) -> None:
    more = (FAULTS, "  stamp:", "  extra_time: str\n  stamp:")
    changes = compare(manifest(SENDS_A_JOB), manifest(SENDS_A_JOB, more))
    symbol = "halopsa.api.models.faults.Faults.extra_time"
    assert [c.group for c in changes if c.symbol == symbol] == ["api.tickets"]  # whose record it is
    twice = {
        OPS: FILES[OPS],
        "upstream/ops/Jobs.yaml": FILES["upstream/ops/Tickets.yaml"].replace("Tickets", "Jobs"),
    }
    changes = compare(manifest(more=twice), manifest(more, more=twice))
    assert [c.group for c in changes if c.symbol == symbol] == ["api: Faults"]


def test_a_published_path_that_is_renamed_is_one_line(manifest: Manifests) -> None:
    renamed = FILES[OPS].replace("Notes", "Memos").replace("[Memos]", "[Notes]")
    edits = ((NOTES, "path: /Notes", "path: /Memos"),)
    old, new = manifest(), manifest(*edits, drop=(OPS,), more={"upstream/ops/Memos.yaml": renamed})
    assert said(compare(old, new)) == [
        "fix client.notes: its requests go to /Memos, were to /Notes",
        "breaking client.api.memos: was client.api.notes, with create, list, update: /Notes is /Memos now",
    ]
    assert said(compare(new, old)) == [
        "fix client.notes: its requests go to /Notes, were to /Memos",
        "breaking client.api.notes: was client.api.memos, with create, list, update: /Memos is /Notes now",
    ]


def test_what_else_changes_in_a_renamed_path_is_told_too(manifest: Manifests) -> None:
    renamed = (
        FILES[OPS].replace("Notes", "Memos").replace("[Memos]", "[Notes]").replace("ticket_id", "fault_id")
    )
    new = manifest(
        (NOTES, "path: /Notes", "path: /Memos"), drop=(OPS,), more={"upstream/ops/Memos.yaml": renamed}
    )
    found = said(compare(manifest(), new))
    assert "breaking client.api.memos.list(ticket_id=): removed" in found
    assert "feature client.api.memos.list(fault_id=): added, int" in found


def test_paths_that_are_not_alike_are_not_called_renamed(manifest: Manifests) -> None:
    other = "segment: Memos\nops:\n  GET /Memos/{id}:\n    path: {id: int}\n"
    new = manifest(
        (NOTES, "path: /Notes", "path: /Memos"), drop=(OPS,), more={"upstream/ops/Memos.yaml": other}
    )
    found = said(compare(manifest(), new))
    assert "breaking client.api.notes: removed" in found
    assert "feature client.api.memos: added" in found


def test_an_operation_whose_path_is_renamed_is_one_line(manifest: Manifests) -> None:
    there = (OPS, "/Notes/job", "/Notes/fault")
    assert said(compare(manifest(SENDS_A_JOB), manifest(SENDS_A_JOB, there))) == [
        "breaking client.api.notes.fault: was client.api.notes.job: /Notes/job is /Notes/fault now"
    ]


def test_what_tenants_were_seen_to_do(manifest: Manifests) -> None:
    text = """\
format: 1
sources: {sweep: {where: someone/else sweep.json, tenant: production}}
operations:
  GET /Tickets: {saw: read, in: sweep}
  DELETE /Tickets/{id}: {saw: refused, status: 403, in: sweep}
"""
    one = manifest(more={"evidence.yaml": text})
    other = manifest(more={"evidence.yaml": text.replace("saw: read", "saw: timeout, after: 60")})
    assert said(compare(manifest(), one)) == [
        "fix client.jobs.delete: seen on tenants: refused 403, was nothing",
        "fix client.jobs.list: seen on tenants: read, was nothing",
        "fix client.api.tickets.delete: seen on tenants: refused 403, was nothing",
        "fix client.api.tickets.list: seen on tenants: read, was nothing",
    ]
    assert said(compare(one, other)) == [
        "fix client.jobs.list: seen on tenants: timeout, was read",
        "fix client.api.tickets.list: seen on tenants: timeout, was read",
    ]
    noted = manifest(more={"evidence.yaml": text.replace("saw: read", "saw: read, note: with a day")})
    assert said(compare(one, noted))[0] == "fix client.jobs.list: seen on tenants: read, told otherwise"
