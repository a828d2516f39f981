"""The command ``import-openapi``: a published description becomes ``upstream``, and new names are pinned.

The curated layer is only read: what it now contradicts is listed where it stands.
"""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import click

from codegen import options
from codegen.lint.lint import problems as lint_problems
from codegen.manifest.loader import Loader
from codegen.manifest.problems import ManifestError, Problem
from codegen.manifest.upstream import Upstream
from codegen.naming import naming
from codegen.naming.lock import Lock
from codegen.naming.published import PublishedReader
from codegen.openapi import comparing, fetch, importer
from codegen.openapi.description import DescriptionError, read_description


@attrs.define
class Report:
    """What an import did to a manifest, and what stands against it there."""

    imported: importer.Imported
    changed: int
    added: list[str]
    gone: list[str]
    contradictions: list[Problem]

    def data(self) -> dict[str, object]:
        """Return the report as plain data."""
        return {
            "counts": dict(sorted(self.imported.counts.items())),
            "files_changed": self.changed,
            "repairs": [attrs.asdict(repair) for repair in self.imported.repairs],
            "names": {"added": self.added, "gone": self.gone},
            "contradictions": [attrs.asdict(problem) for problem in self.contradictions],
        }


def run(content: bytes, name: str, spec: Path) -> Report:
    """Import a description into the manifest ``spec``.

    Raises ``DescriptionError`` where it is none and ``ManifestError`` where the lock of names is
    broken; nothing is written then.
    """
    broken: list[Problem] = []
    before = Lock.read(spec, broken)
    if broken:
        raise ManifestError(broken)
    known = Upstream(spec, [])
    imported = importer.import_description(read_description(content, name), known.names())
    models = naming.models(known.records(), before.schemas)
    changed = importer.write(imported, spec / "upstream")
    loader = Loader(spec)
    manifest = loader.resolve()
    found = lint_problems(manifest, loader.upstream)
    published = PublishedReader(spec, loader.upstream, manifest, loader.problems, models).read()
    changed += published.names.write(spec)
    return Report(
        imported,
        changed,
        sorted(published.names.lines() - before.lines()),
        sorted(f"{which}: {called}" for which, called in published.gone().items()),
        ManifestError([*loader.problems, *found]).problems,
    )


def _content(file: Path | None, tenant: str, spec: Path) -> tuple[bytes, str, fetch.Source | None]:
    """Return the description in a file, else that of a tenant; what errors call it; and where tenants have theirs."""
    if file is not None:
        return file.read_bytes(), file.name, None
    loader = Loader(spec)
    if loader.problems:
        raise ManifestError(loader.problems)
    source = fetch.Source.of(loader.api)
    return fetch.fetch(tenant, source), fetch.address(tenant, source), source


def _write(report: Path | None, data: dict[str, object]) -> None:
    if report is not None:
        report.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


@click.command("import-openapi")
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--from-tenant", "tenant", metavar="URL", help="Fetch a tenant's own description instead.")
@options.spec
@options.one_api
@click.option("--verbose", is_flag=True, help="List every repair and every new name.")
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), help="Write all of it as JSON.")
@click.option(
    "--compare",
    "only_compare",
    is_flag=True,
    help="Write nothing: say which build it is of, what it lacks of what is known here, and what it has beside.",
)
@click.option("--strict", is_flag=True, help="Exit with 1 when the curated layer is contradicted.")
def command(
    file: Path | None,
    tenant: str | None,
    spec: Path,
    api: str,
    verbose: bool,
    report: Path | None,
    only_compare: bool,
    strict: bool,
) -> None:
    """Rewrite the manifest's upstream from the vendor's published OpenAPI FILE.

    Nothing else in the manifest changes, but for new names in names.lock. What the curated files now
    contradict is listed as file:line:column.
    """
    if (file is None) == (tenant is None):
        raise click.UsageError("give a FILE or --from-tenant URL")
    if only_compare and strict:
        raise click.UsageError("--strict is for an import, and --compare makes none")
    (manifest,) = options.manifests(spec, api)
    try:
        content, name, source = _content(file, str(tenant), manifest)
        if only_compare:
            version = fetch.version(str(tenant), source) if source is not None else ""
            compared = comparing.compare(content, name, manifest, version)
            click.echo("\n".join(compared.lines(verbose=verbose)))
            _write(report, compared.data())
            return
        done = run(content, name, manifest)
    except (DescriptionError, ManifestError) as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
    counts = ", ".join(f"{number} {what}" for what, number in sorted(done.imported.counts.items()))
    click.echo(f"{counts}; {len(done.imported.repairs)} repairs; {done.changed} files changed")
    for kind, number in done.imported.kinds().items():
        click.echo(f"repair: {kind}: {number}")
        for repair in done.imported.repairs if verbose else ():
            if repair.kind == kind:
                click.echo(f"  {repair}")
    click.echo(f"names: {len(done.added)} added, {len(done.gone)} kept for operations that are gone")
    for line in [*done.added, *(f"gone: {line}" for line in done.gone)] if verbose else ():
        click.echo(f"  {line}")
    for problem in done.contradictions:
        click.echo(str(problem))
    click.echo(f"{len(done.contradictions)} contradictions")
    _write(report, done.data())
    if strict and done.contradictions:
        raise SystemExit(1)
