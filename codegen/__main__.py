"""``python -m codegen``: build, check and lint the client; import a published description."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from codegen import emit, output
from codegen.diff.command import diff
from codegen.exporting import command as export_openapi
from codegen.importing import command as import_openapi
from codegen.lint import read as read_manifest
from codegen.lint import read_everything
from codegen.problems import ManifestError
from codegen.safe import UnsafeError

ROOT = Path(__file__).resolve().parent.parent


def _report(error: ManifestError) -> None:
    for problem in error.problems:
        click.echo(str(problem), err=True)
    click.echo(f"{len(error.problems)} problem(s) in the manifest", err=True)
    sys.exit(1)


def _render(spec: Path) -> dict[str, str]:
    try:
        return emit.render(*read_everything(spec))
    except ManifestError as error:
        _report(error)
    except UnsafeError as error:
        click.echo(f"refused: {error}", err=True)
        sys.exit(1)
    raise AssertionError


_SPEC = click.option(
    "--spec",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=ROOT / "spec",
    show_default="spec",
    help="The manifest's folder.",
)
_PACKAGE = click.option(
    "--package",
    type=click.Path(file_okay=False, path_type=Path),
    default=ROOT / "halopsa",
    show_default="halopsa",
    help="The package to write into.",
)


@click.group()
def main() -> None:
    """Generate the halopsa client from the manifest in spec/."""


@main.command()
@_SPEC
@_PACKAGE
def build(spec: Path, package: Path) -> None:
    """Write the generated files of the package."""
    files = _render(spec)
    try:
        written = output.write(package, files)
    except output.ForeignFileError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    click.echo(f"{len(files)} files, {written.changed} written, {written.removed} removed")


@main.command()
@_SPEC
@_PACKAGE
def check(spec: Path, package: Path) -> None:
    """Exit with 1 and a diff when generated files are stale."""
    files = _render(spec)
    stale = 0
    for lines in output.differences(package, files):
        stale += 1
        click.echo("\n".join(lines))
    if stale:
        click.echo(f"{stale} generated file(s) are stale; run `make gen` and commit the result", err=True)
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
main.add_command(diff)


if __name__ == "__main__":
    main(prog_name="python -m codegen")
