"""The commands of ``python -m codegen``: build, check and lint the client; import a published description."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from codegen import places
from codegen.diff.command import diff
from codegen.lint.lint import read as read_manifest
from codegen.lint.lint import read_everything
from codegen.manifest.problems import ManifestError
from codegen.openapi.exporting import command as export_openapi
from codegen.openapi.importing import command as import_openapi
from codegen.render import apitxt, emit, output
from codegen.reports.covering import command as coverage
from codegen.safe import UnsafeError


def _report(error: ManifestError) -> None:
    for problem in error.problems:
        click.echo(str(problem), err=True)
    click.echo(f"{len(error.problems)} problem(s) in the manifest", err=True)
    sys.exit(1)


def _render(spec: Path, package: Path) -> tuple[dict[str, str], list[str]]:
    """Return the generated files, and the lines of ``api.txt``."""
    try:
        manifest, published = read_everything(spec)
        files = emit.render(manifest, published)
        return files, apitxt.lines(files, manifest, published, package)
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


_SPEC = click.option(
    "--spec",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=places.SPEC / places.DEFAULT,
    show_default="spec/halopsa",
    help="The manifest's folder.",
)
_PACKAGE = click.option(
    "--package",
    type=click.Path(file_okay=False, path_type=Path),
    default=places.ROOT / places.DEFAULT,
    show_default="halopsa",
    help="The package to write into.",
)


@click.group()
def main() -> None:
    """Generate the halopsa client from the manifest in spec/."""


@main.command()
@_SPEC
@_PACKAGE
@click.option(
    "--accept-removed",
    "version",
    metavar="VERSION",
    help="List what leaves the public face in api.removed, as dropped by this version.",
)
def build(spec: Path, package: Path, version: str | None) -> None:
    """Write the generated files of the package, and api.txt: one line for each public name.

    Nothing is written when a line of api.txt would go or change that api.removed does not list.
    """
    files, face = _render(spec, package)
    _keep_face(spec, face, version)
    try:
        written = output.write(package, files)
    except output.ForeignFileError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    apitxt.write(spec, face)
    click.echo(f"{len(files)} files, {written.changed} written, {written.removed} removed")


@main.command()
@_SPEC
@_PACKAGE
@click.option(
    "--since", metavar="REV", help="The revision whose public names must be there still. [default: HEAD]"
)
def check(spec: Path, package: Path, since: str | None) -> None:
    """Exit with 1 and a diff when generated files are stale, or when public names are gone.

    What may go is listed in api.removed.
    """
    files, face = _render(spec, package)
    stale = [lines for lines in (*output.differences(package, files), apitxt.stale(spec, face)) if lines]
    for lines in stale:
        click.echo("\n".join(lines))
    if stale:
        click.echo(
            f"{len(stale)} generated file(s) are stale; run `make gen` and commit the result", err=True
        )
    _keep_face(spec, face, since=since)
    if stale:
        sys.exit(1)
    click.echo(f"{len(files)} generated files are current")


@main.command()
@_SPEC
def lint(spec: Path) -> None:
    """Report every mistake in the manifest as file:line:column."""
    try:
        manifest = read_manifest(spec)
    except ManifestError as error:
        _report(error)
    else:
        ops = sum(len(resource.ops) for resource in manifest.resources.values())
        click.echo(
            f"{len(manifest.resources)} resources, {ops} operations, {len(manifest.entities)} models: no problems"
        )


main.add_command(import_openapi)
main.add_command(export_openapi)
main.add_command(coverage)
main.add_command(diff)
