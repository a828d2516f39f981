"""Options that the commands share: which manifests, and which package."""

from __future__ import annotations

from pathlib import Path

import click

from codegen import places

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
spec = click.option(
    "--spec",
    type=_FOLDER,
    default=places.SPEC,
    show_default="spec",
    help="The folder that has a manifest for each API, or the manifest of one.",
)
api = click.option(
    "--api", metavar="NAME", help="The API, by the name of its manifest's folder.  [default: all]"
)
one_api = click.option(
    "--api",
    metavar="NAME",
    default=places.DEFAULT,
    show_default=True,
    help="The API, by the name of its manifest's folder.",
)
package = click.option(
    "--package",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of the package of a single API.  [default: beside spec, by its name]",
)


def manifests(folder: Path, name: str | None, package: Path | None = None) -> list[Path]:
    """Return the manifests in a folder, or that of one API; a folder that is a manifest has but itself."""
    known = list(places.manifests(folder)) or [folder]  # that of no manifest is told by what is missing there
    if name is not None and known != [folder]:
        found = [manifest for manifest in known if manifest.name == name]
        if not found:
            words = ", ".join(manifest.name for manifest in known)
            raise click.UsageError(f"--api: {folder.name} has no manifest of {name!r}; it has {words}")
        return found
    if package is not None and len(known) > 1:
        raise click.UsageError("--package is of one API: name it with --api")
    return known
