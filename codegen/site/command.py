"""Command ``site``: write the documentation as Markdown with its configuration, for a site generator to render."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click
import yaml

from codegen import options, places
from codegen.manifest.problems import ManifestError
from codegen.site import guides, llms, made, nav, resources
from codegen.site.page import Page, titled, write

__all__ = ["command"]

_HERE = Path(__file__).parent
_HAND = _HERE / "pages"
#: Begins what is written here, so that no folder of somebody's own is taken for one.
_MARK = "# Written by python -m codegen site, with all that is in pages beside it. Do not edit.\n"


@click.command("site")
@options.spec
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def command(spec: Path, folder: Path) -> None:
    """Write the documentation into FOLDER: mkdocs.yml, and the Markdown of all pages in FOLDER/pages.

    Pages come from codegen/site/pages, from guides of the repository and from the manifests. Render them with a
    site generator that reads mkdocs.yml, as make docs does. What an earlier run wrote is replaced; a folder that has
    files of the same names from elsewhere is left as it is.
    """
    if foreign := _foreign(folder):
        raise click.UsageError(
            f"{foreign} was not written by this command: name another folder, or remove it"
        )
    try:
        facts = made.read(spec)
    except ManifestError as error:
        for problem in error.problems:
            click.echo(str(problem), err=True)
        sys.exit(1)
    try:
        config, pages = contents(facts)
    except LookupError as error:
        click.echo(f"codegen/site/mkdocs.yml: {error.args[0]}", err=True)
        sys.exit(1)
    assets = [
        (path.relative_to(_HAND).as_posix(), path.read_bytes())
        for path in sorted((_HAND / "assets").rglob("*"))
        if path.is_file()
    ]
    by_hand = [page for page in pages if (_HAND / page.path).is_file()]
    reference = resources.compact(facts.manifests[places.DEFAULT])
    texts = llms.files(config, config["nav"], pages, by_hand, reference)
    text = _MARK + yaml.safe_dump(config, sort_keys=False, allow_unicode=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")  # first: a run that was cut can be repeated
    count = write(folder / "pages", [*((page.path, page.text) for page in pages), *assets, *texts.items()])
    click.echo(f"{len(pages)} pages, {count - len(pages)} other files")


def _foreign(folder: Path) -> Path | None:
    """Return what stands in a folder where this command writes, if another has put it there."""
    config, pages = folder / "mkdocs.yml", folder / "pages"
    if config.is_file():
        return None if config.read_bytes().startswith(_MARK.encode()) else config
    return pages if pages.exists() else None


def contents(facts: made.Facts) -> tuple[dict[str, Any], list[Page]]:  # Any: the words of mkdocs.yml
    """Return the configuration and all pages. Raises LookupError where navigation and pages do not agree."""
    config: dict[str, Any] = yaml.safe_load((_HERE / "mkdocs.yml").read_text(encoding="utf-8"))
    makers = made.made(facts)
    by_hand = [
        Page(path.relative_to(_HAND).as_posix(), path.stem, titled(path.read_text(encoding="utf-8")))
        for path in sorted(_HAND.rglob("*.md"))
    ]
    pages = [
        *by_hand,
        *guides.pages(places.ROOT, _HAND.relative_to(places.ROOT).as_posix()),
        *(page for several in makers.values() for page in several),
    ]
    try:
        config["nav"] = nav.filled(config["nav"], makers)
    except KeyError as error:
        raise LookupError(f"nothing is made under the name @{error.args[0]}") from None
    shown, there = list(nav.places(config["nav"])), [page.path for page in pages]
    for what, paths in (
        ("names pages that are not there", set(shown) - set(there)),
        ("does not name", set(there) - set(shown)),
        ("names twice", {path for path in shown if shown.count(path) > 1}),
        ("has two pages at", {path for path in there if there.count(path) > 1}),
    ):
        if paths:
            raise LookupError(f"nav {what}: {', '.join(sorted(paths))}")
    config |= {"docs_dir": "pages", "site_dir": "site"}
    config["theme"]["custom_dir"] = str(_HERE / "overrides")
    return config, pages
