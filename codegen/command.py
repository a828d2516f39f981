"""The commands of ``python -m codegen``: build, check and lint the client; import a published description."""

from __future__ import annotations

import sys
from pathlib import Path

import attrs
import click

from codegen import options, places
from codegen.diff.command import diff
from codegen.diff.release_notes import command as release_notes
from codegen.lint.lint import read as read_manifest
from codegen.lint.lint import read_everything
from codegen.manifest.problems import ManifestError, Problem
from codegen.openapi.exporting import command as export_openapi
from codegen.openapi.importing import command as import_openapi
from codegen.openapi.new import command as new
from codegen.render import apitxt, emit, output
from codegen.reports.covering import command as coverage
from codegen.safe import UnsafeError
from codegen.site.command import command as site


def _report(error: ManifestError) -> None:
    for problem in error.problems:
        click.echo(str(problem), err=True)
    click.echo(f"{len(error.problems)} problem(s) in the manifest", err=True)
    sys.exit(1)


@attrs.frozen
class _Rendered:
    """What is made of one manifest: files for a folder, and the lines of ``api.txt``."""

    spec: Path
    folder: Path
    files: dict[str, str]
    face: list[str]
    label: str
    """Stands before what is said of it; empty where it is the only one."""


def _render(folder: Path, api: str | None, package: Path | None) -> list[_Rendered]:
    chosen = options.manifests(folder, api, package)
    return [_rendered(spec, package, f"{spec.name}: " if len(chosen) > 1 else "") for spec in chosen]


def _rendered(spec: Path, package: Path | None, label: str) -> _Rendered:
    try:
        manifest, published = read_everything(spec)
        folder = package or places.beside(spec, manifest.package)
        files = emit.render(manifest, published)
        return _Rendered(spec, folder, files, apitxt.lines(files, manifest, published, folder), label)
    except ManifestError as error:
        _report(error)
    except UnsafeError as error:
        click.echo(f"refused: {error}", err=True)
        sys.exit(1)
    raise AssertionError


def _keep_face(spec: Path, face: list[str], version: str | None = None, since: str | None = None) -> None:
    """Refuse to go on when public names are gone; with a version, list them as dropped by it."""
    accepted = apitxt.Accepted.read(spec)
    try:
        before = apitxt.promised(spec, since)
    except apitxt.RevisionError as error:
        raise click.UsageError(str(error)) from None
    if version is not None and not accepted.problems:
        if not apitxt.is_version(version):
            raise click.UsageError(f"{version!r} is no version")
        apitxt.accept(spec, version, before, face, accepted)
    found = apitxt.refused(before, face, accepted)
    for line in found:
        click.echo(line, err=True)
    if found:
        where = places.shown(spec / apitxt.REMOVED, spec)
        click.echo(
            f"{len(found)} public name(s) gone or changed, or {where} cannot be read: list them there "
            "with the version that drops them (build --accept-removed VERSION does)",
            err=True,
        )
        sys.exit(1)


@click.group()
def main() -> None:
    """Generate the clients from the manifests in spec/."""


@main.command()
@options.spec
@options.api
@options.package
@click.option(
    "--accept-removed",
    "version",
    metavar="VERSION",
    help="List what leaves the public face in api.removed, as dropped by this version.",
)
@click.option(
    "--since",
    metavar="REV",
    help="The revision whose public names must be there still, or be listed. [default: HEAD]",
)
def build(spec: Path, api: str | None, package: Path | None, version: str | None, since: str | None) -> None:
    """Write the generated files of the packages, and api.txt: one line for each public name.

    Nothing is written when a line of api.txt would go or change that api.removed does not list.
    """
    rendered = _render(spec, api, package)
    for one in rendered:
        _keep_face(one.spec, one.face, version, since)
    for one in rendered:
        try:
            written = output.write(one.folder, one.files)
        except output.ForeignFileError as error:
            click.echo(str(error), err=True)
            sys.exit(1)
        apitxt.write(one.spec, one.face)
        counts = f"{len(one.files)} files, {written.changed} written, {written.removed} removed"
        click.echo(one.label + counts)


@main.command()
@options.spec
@options.api
@options.package
@click.option(
    "--since", metavar="REV", help="The revision whose public names must be there still. [default: HEAD]"
)
def check(spec: Path, api: str | None, package: Path | None, since: str | None) -> None:
    """Exit with 1 and a diff when generated files are stale, or when public names are gone.

    What may go is listed in api.removed.
    """
    rendered = _render(spec, api, package)
    found = [
        lines
        for one in rendered
        for lines in (*output.differences(one.folder, one.files), apitxt.stale(one.spec, one.face))
    ]
    stale = [lines for lines in found if lines]
    for lines in stale:
        click.echo("\n".join(lines))
    if stale:
        click.echo(
            f"{len(stale)} generated file(s) are stale; run `make gen` and commit the result", err=True
        )
    for one in rendered:
        _keep_face(one.spec, one.face, since=since)
    if stale:
        sys.exit(1)
    for one in rendered:
        click.echo(f"{one.label}{len(one.files)} generated files are current")


@main.command()
@options.spec
@options.api
def lint(spec: Path, api: str | None) -> None:
    """Report every mistake in the manifests as file:line:column."""
    chosen = options.manifests(spec, api)
    mistakes: list[Problem] = []
    said: list[str] = []
    for one in chosen:
        try:
            manifest = read_manifest(one)
        except ManifestError as error:
            mistakes += error.problems
            continue
        ops = sum(len(resource.ops) for resource in manifest.resources.values())
        counts = f"{len(manifest.resources)} resources, {ops} operations, {len(manifest.entities)} models"
        said.append(f"{one.name + ': ' if len(chosen) > 1 else ''}{counts}: no problems")
    if mistakes:
        _report(ManifestError(mistakes))
    click.echo("\n".join(said))


main.add_command(import_openapi)
main.add_command(export_openapi)
main.add_command(coverage)
main.add_command(diff)
main.add_command(new)
main.add_command(release_notes)
main.add_command(site)
