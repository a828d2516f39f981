"""The command ``coverage``: how much of the vendor's API the client has, as a table for people or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import click

from codegen import options, places
from codegen.lint.lint import read_everything
from codegen.manifest.problems import ManifestError
from codegen.manifest.upstream import Upstream
from codegen.reports.coverage import GRADES, PROVEN, UNPROVEN, Coverage, measure

_COLUMNS = (
    "published",
    "gone",
    "manifest",
    "curated",
    "callable",
    "typed in",
    "typed out",
    *GRADES,
    *PROVEN,
    "rows",
    "shapes",
    "tested",
)
_LEGEND = (
    "published: in the vendor's newest description; gone: in an older one, and callable as before; manifest: has a "
    "public name; curated: a method of the client itself makes the request, beside the one of client.api.",
    "callable: the package has the method and its facts; typed in: a model goes in; typed out: a model, "
    "rows of one, or a file comes out (a plain delete has neither).",
    "A to D: how well the request is supported (A several live tenants, B one, C published only, D inferred); "
    "the best grade of the methods that make it.",
    "read, write, delete: a tenant was seen to answer it, to create or change a record, to delete one. By kind, each "
    "operation counts once: timeout, refused, alive (refused without parameters), documented and untried are of those "
    "that nobody has proven.",
    "rows: a row of the table of tests/wire makes the request; shapes: tests/published goes through it; "
    "tested: either.",
)
_NO_TESTS = "No tests stand beside this manifest: none is counted."
_OWN = (
    "The vendor publishes no description that these could be held against. A to D: how well a request is known, as "
    "the manifest's grades say."
)
Line = tuple[str, ...]


def _table(counts: Mapping[str, Mapping[str, int]], columns: Sequence[str], first: str) -> list[Line]:
    """Return a table: its head, a line each, the sum."""
    total = {column: sum(row[column] for row in counts.values()) for column in columns}
    rows = {**counts, "total": total}
    return [
        (first, *columns),
        *((name, *(str(row[column]) for column in columns)) for name, row in rows.items()),
    ]


def _tables(found: Coverage) -> Iterator[tuple[str, list[Line]]]:
    if found.described:
        yield "Published operations: client.api", _table(found.by_resource(), _COLUMNS, "client.api.")
        kinds = ("operations", *PROVEN, *UNPROVEN, "unknown")
        yield "What tenants were seen to do, by kind", _table(found.by_kind(), kinds, "kind")
        if found.builds:
            yield "What is in each build of the vendor", _by_build(found.builds)
        columns = ("methods", f"on {found.dialect}", *GRADES, "requirements")
        yield "Curated methods", _table(found.curated, columns, "client.")
    else:
        yield "Methods by the grade of their requests", _table(found.curated, ("methods", *GRADES), "client.")
    able = [one for one in found.changes if one.by]
    lists = [(one.list, one.how, one.by, one.grade) for one in found.changes]
    yield (
        f"{len(able)} of {len(found.changes)} lists have changed_since",
        [("client.", "changed_since", "by", "grade"), *lists],
    )
    if not found.described:
        return
    typed = found.lists - len(found.untyped)
    others = [(one.path, one.why) for one in found.untyped]
    yield f"{typed} of {found.lists} published lists have rows of a model", [("list without", "why"), *others]
    title = (
        f"{len(found.missing)} of {found.requirements} requirements have no counterpart in the description"
    )
    lines = [(one.endpoint, one.method, one.instead) for one in found.missing]
    yield title, [("requirement", "method", f"on {found.dialect}"), *lines]


def _by_build(builds: Mapping[str, Mapping[str, int]]) -> list[Line]:
    columns = list(next(iter(builds.values())))
    rows = [(build, *(f"{row[column]:,}" for column in columns)) for build, row in builds.items()]
    return [("build", *columns), *rows]


def _is_number(text: str) -> bool:
    return text.replace(",", "").isdigit()


def _aligned(lines: list[Line]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [
            cell.rjust(width) if place and _is_number(lines[-1][place]) else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def text(found: Coverage) -> str:
    """Return tables in plain text; the sums stand last."""
    parts: list[str] = []
    for title, lines in _tables(found):
        parts += [title, "", *_aligned(lines), ""]
    parts += [*_notes(found), "", _summary(found)]
    return "\n".join(parts) + "\n"


def markdown(found: Coverage) -> str:
    """Return tables in Markdown."""
    parts = ["# Coverage", "", _summary(found), ""]
    for title, (head, *lines) in _tables(found):
        rule = ["---:" if lines and _is_number(lines[-1][place]) else "---" for place in range(len(head))]
        parts += [f"## {title}", "", *(f"| {' | '.join(line)} |" for line in (head, rule, *lines)), ""]
    return "\n".join([*parts, *(f"- {note}" for note in _notes(found))]) + "\n"


def as_json(found: Coverage) -> str:
    """Return everything as JSON."""
    operations = {
        operation.which: {
            **attrs.asdict(operation, filter=lambda field, _: field.name != "which"),
            "outcome": operation.outcome,
            "tested": operation.tested,
        }
        for operation in found.operations
    }
    if not found.described:
        own = {"total": _methods(found), "curated": found.curated}
        changes = [attrs.asdict(one) for one in found.changes]
        return json.dumps({**own, "changes": changes, "counted": _notes(found)}, indent=1) + "\n"
    data = {
        "total": found.total(),
        "resources": found.by_resource(),
        "kinds": found.by_kind(),
        "builds": found.builds,
        "curated": found.curated,
        "requirements": {"rows": found.requirements, "missing": [attrs.asdict(one) for one in found.missing]},
        "changes": [attrs.asdict(one) for one in found.changes],
        "lists": {"all": found.lists, "untyped": [attrs.asdict(one) for one in found.untyped]},
        "operations": operations,
        "counted": _notes(found),
    }
    return json.dumps(data, indent=1) + "\n"


def _notes(found: Coverage) -> list[str]:
    if not found.described:
        return [_OWN]
    return [*_LEGEND, *(() if found.tests_found else (_NO_TESTS,))]


def _methods(found: Coverage) -> dict[str, int]:
    """Return the counts of all curated methods, by grade."""
    return {name: sum(row[name] for row in found.curated.values()) for name in ("methods", *GRADES)}


def _summary(found: Coverage) -> str:
    if not found.described:
        total = _methods(found)
        return f"{total['methods']} methods: {', '.join(f'{total[grade]} {grade}' for grade in GRADES)}"
    total = found.total()
    grades = ", ".join(f"{total[grade]} {grade}" for grade in GRADES)
    return (
        f"{total['published']} operations published: {total['manifest']} in the manifest, "
        f"{total['curated']} curated, {total['callable']} callable, {total['typed in']} typed in, "
        f"{total['typed out']} typed out, "
        f"{total['A'] + total['B']} verified ({grades}), "
        f"proven to read {total['read']}, to write {total['write']}, to delete {total['delete']}; "
        f"{total['tested']} tested; "
        f"{len(found.missing)} of {found.requirements} requirements without counterpart"
    )


_FORMATS = {"text": text, "json": as_json, "markdown": markdown}


@click.command("coverage")
@click.option("--format", "form", type=click.Choice(list(_FORMATS)), default="text", show_default=True)
@options.spec
@options.api
@options.package
def command(form: str, spec: Path, api: str | None, package: Path | None) -> None:
    """Say how many published operations are callable, typed, verified and tested, and which lists have untyped rows.

    Tests are counted for the manifests of this repository only.
    """
    chosen = options.manifests(spec, api, package)
    try:
        found = {one.name: _measured(one, package) for one in chosen}
    except ManifestError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
    if form == "json":
        data = {name: json.loads(as_json(measured)) for name, measured in found.items()}
        click.echo(json.dumps(data if len(data) > 1 else next(iter(data.values())), indent=1))
        return
    for name, measured in found.items():
        if len(found) > 1:
            click.echo(f"{'#' * (form == 'markdown')} {name}\n".lstrip())
        click.echo(_FORMATS[form](measured), nl=False)


def _measured(spec: Path, package: Path | None) -> Coverage:
    manifest, published = read_everything(spec)
    # Only the tests of this repository are imported, never those beside another manifest.
    tests = places.ROOT / "tests" if spec.resolve() == places.SPEC / places.DEFAULT else None
    folder = package or places.beside(spec, manifest.package)
    return measure(manifest, published, Upstream(spec, []), folder, tests)
