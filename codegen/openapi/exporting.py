"""The command ``export-openapi``: what the manifest knows, as an OpenAPI 3.1 description."""

from __future__ import annotations

from pathlib import Path

import click

from codegen import options
from codegen.lint.lint import read_everything
from codegen.manifest.problems import ManifestError
from codegen.manifest.upstream import Upstream
from codegen.openapi import openapi
from codegen.openapi.openapi_schemas import Schema


def export(spec: Path, dialect: str | None = None, *, corrected: bool = True) -> Schema:
    """Return the description; raise ``ManifestError`` when the manifest has mistakes."""
    manifest, published = read_everything(spec)
    if dialect not in (None, manifest.dialects[0]):
        raise click.UsageError(f"--dialect: {manifest.dialects[0]!r} is published, not {dialect!r}")
    upstream = Upstream(spec, [])
    return openapi.Exporter(manifest, published, upstream, corrected=corrected).document(openapi.source(spec))


@click.command("export-openapi")
@click.argument("file", type=click.Path(dir_okay=False, writable=True, path_type=Path))
@options.spec
@options.one_api
@click.option(
    "--dialect",
    metavar="NAME",
    help="The dialect to describe: the API's own, for of others nothing is published.",
)
@click.option(
    "--as-published",
    is_flag=True,
    help="Leave out all corrections, so that importing FILE gives upstream as it is.",
)
def command(file: Path, spec: Path, api: str, dialect: str | None, as_published: bool) -> None:
    """Write an OpenAPI 3.1 description of the API to FILE: JSON, or YAML by its name.

    It has what the vendor's lacks: operation ids (the names of client.api), answers with
    their envelopes, what a new record needs, correct types.
    """
    (manifest,) = options.manifests(spec, api)
    try:
        document = export(manifest, dialect, corrected=not as_published)
    except ManifestError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
    file.write_text(openapi.text(document, file), encoding="utf-8")
    click.echo(openapi.counts(document))
