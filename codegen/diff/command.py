"""The command ``python -m codegen diff``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import click

from codegen import places
from codegen.diff import changelog as changelogs
from codegen.diff import render
from codegen.diff.change import VERDICTS, Verdict, reaches, verdict
from codegen.diff.compare import Layers, compare
from codegen.diff.manifests import Loaded, NoManifestError, load

_FORMATS = {"text": render.text, "markdown": render.markdown, "json": render.as_json}
_SHOWN = 20


@click.command()
@click.argument("old")
@click.argument("new", required=False)
@click.option("--format", "form", type=click.Choice(list(_FORMATS)), default="text", show_default=True)
@click.option(
    "--full",
    is_flag=True,
    help="List every change, where a long diff only counts many; json has them always.",
)
@click.option(
    "--fail-on",
    type=click.Choice(list(VERDICTS.values())),
    help="Exit with 1 when the verdict is this or graver.",
)
@click.option(
    "--changelog",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Exit with 1 when a breaking change has no entry under Unreleased in this file.",
)
@click.option(
    "--release",
    metavar="VERSION",
    default=changelogs.UNRELEASED,
    help="Look for the entries under the heading of this version instead.",
)
@click.option(
    "--repo",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=places.ROOT,
    show_default="this one",
    help="The repository of revisions and of the working tree.",
)
def diff(
    *,
    old: str,
    new: str | None,
    form: str,
    full: bool,
    fail_on: str | None,
    changelog: Path | None,
    release: str,
    repo: Path,
) -> None:
    """Say what changes for callers from the manifest OLD to NEW.

    OLD and NEW are directories (a repository, its folder spec, or that of one API there),
    else git revisions; NEW is the working tree unless given. Where one of them is the folder
    of one API, nothing is said of others. Every change is named by its Python symbol and graded
    breaking, feature or fix: first what breaks, then what touches curated resources, then new
    operations and models by resource, then the rest, which a long diff only counts. An entry of
    the changelog names a change in code marks, by its symbol or by what that is a part of:
    `client.tickets.list`, `Ticket.closeddate`.
    """
    try:
        before, after = load(old, repo), load(str(repo) if new is None else new, repo)
    except NoManifestError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    changes = compare(*_alike(before, after))
    notes = [note for side, loaded in (("old", before), ("new", after)) for note in _problems(side, loaded)]
    click.echo(_FORMATS[form](changes, notes, full=full), nl=False)
    failed = fail_on is not None and reaches(verdict(changes), cast(Verdict, fail_on))
    if changelog is not None:
        unsaid = changelogs.missing(changes, changelog.read_text(encoding="utf-8"), release)
        for change in unsaid:
            click.echo(f"{changelog.name} does not name {change.symbol}: {change.what}", err=True)
        if unsaid:
            click.echo(f"{len(unsaid)} breaking change(s) without an entry under {release}", err=True)
            failed = True
    sys.exit(1 if failed else 0)


def _alike(old: Loaded, new: Loaded) -> tuple[dict[str, Layers], dict[str, Layers]]:
    """Return both sides, of which the folder of one API narrows the other."""
    wanted = [set(side.layers) for side in (old, new) if side.is_one] or [{*old.layers, *new.layers}]
    kept = set[str]().union(*wanted)
    before, after = ({name: side.layers[name] for name in kept & set(side.layers)} for side in (old, new))
    return before, after


def _problems(side: str, loaded: Loaded) -> list[str]:
    if not loaded.problems:
        return []
    for problem in loaded.problems[:_SHOWN]:
        click.echo(f"{side}: {problem}", err=True)
    what = "what could not be read seems removed" if side == "new" else "what could not be read seems added"
    return [f"the {side} manifest has {len(loaded.problems)} problem(s); {what}"]
