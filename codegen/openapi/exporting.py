"""``export-openapi``: what the manifest knows, as an OpenAPI 3.1 description."""

from __future__ import annotations

from pathlib import Path

import click

from codegen import places
from codegen.lint.lint import read_everything
from codegen.manifest.problems import ManifestError
from codegen.manifest.upstream import Upstream
from codegen.openapi import openapi
from codegen.openapi.openapi_schemas import Schema


def export(spec: Path, *, corrected: bool = True) -> Schema:
    """Return the description; raise ``ManifestError`` when the manifest has mistakes."""
    manifest, published = read_everything(spec)
    upstream = Upstream(spec, [])
    return openapi.Exporter(manifest, published, upstream, corrected=corrected).document(openapi.source(spec))


@click.command("export-openapi")
@click.argument("file", type=click.Path(dir_okay=False, writable=True, path_type=Path))
@click.option(
    "--spec",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=places.SPEC / places.DEFAULT,
    show_default="spec/halopsa",
    help="The manifest's folder.",
)
@click.option(
    "--dialect",
    type=click.Choice(["v2"]),
    default="v2",
    show_default=True,
    help="The dialect to describe; of the other nothing is published.",
)
@click.option(
    "--as-published",
    is_flag=True,
    help="Leave out all corrections, so that importing FILE gives upstream as it is.",
)
def command(file: Path, spec: Path, dialect: str, as_published: bool) -> None:
    """Write an OpenAPI 3.1 description of the API to FILE: JSON, or YAML by its name.

    It has what the vendor's lacks: operation ids (the names of client.api), answers with
    their envelopes, what a new record needs, correct types.
    """
    del dialect  # there is one to choose from
    try:
        document = export(spec, corrected=not as_published)
    except ManifestError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
    file.write_text(openapi.text(document, file), encoding="utf-8")
    click.echo(openapi.counts(document))
