"""Release notes: the command ``python -m codegen release-notes``, which prints what the changelog says of a version."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from codegen import places
from codegen.diff.changelog import section

__all__ = ["command"]


@click.command("release-notes")
@click.argument("version")
@click.option(
    "--changelog",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=places.ROOT / "CHANGELOG.md",
    show_default="CHANGELOG.md",
    help="The file to read.",
)
def command(version: str, changelog: Path) -> None:
    """Print what the changelog says of VERSION, as the notes of its release.

    Paragraphs and entries come on one line each: where notes are shown, a line break in the text would be kept.
    """
    found = section(changelog.read_text(encoding="utf-8"), version).strip()
    if not found:
        click.echo(f"{changelog.name} has nothing under a heading of {version}", err=True)
        sys.exit(1)
    click.echo(unwrapped(found))


def unwrapped(text: str) -> str:
    """Join the lines of each paragraph and each entry. Fenced blocks and tables stay as they are."""
    lines: list[str] = []
    fenced = joins = False
    for line in text.splitlines():
        fence = line.lstrip().startswith("```")
        begins = not line.strip() or line.lstrip().startswith(("#", "- ", "|", "> ")) or fence or fenced
        if joins and not begins:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
        fenced ^= fence
        joins = bool(line.strip()) and not fenced and not fence and not line.startswith(("#", "|"))
    return "\n".join(lines)
