"""Blocks: the fenced parts of the README and of the pages of the documentation, and how each of them is run."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import attrs

from codegen.site.guides import GUIDES

__all__ = [
    "EXAMPLES",
    "PAGES",
    "ROOT",
    "Block",
    "blocks_of",
    "chapter",
    "everything",
    "fenced",
    "places",
    "prose",
    "table",
]

ROOT: Final = Path(__file__).resolve().parents[2]
PAGES: Final = ROOT / "codegen/site/pages"
#: The only blocks of pages that are made from the manifests, by hand too.
EXAMPLES: Final = ROOT / "codegen/site/examples"


@attrs.frozen
class Block:
    """A fenced block: where it is, the comment above it, and the output shown right below it."""

    page: str
    section: str
    line: int
    language: str
    text: str
    comment: str
    output: str | None


def places() -> list[Path]:
    """Return the README and every page of the documentation that is written by hand, and the examples of the others."""
    return [ROOT / "README.md", *sorted(PAGES.rglob("*.md")), *sorted(EXAMPLES.rglob("*.md"))]


def blocks_of(place: Path) -> list[Block]:
    """Return the blocks of a page, in order."""
    return list(fenced(place.relative_to(ROOT).as_posix(), place.read_text(encoding="utf-8")))


@cache
def everything() -> tuple[Block, ...]:
    """Return the blocks of the README, of all pages and of the guides that are pages too."""
    guides = [ROOT / source for source in GUIDES]
    return tuple(block for place in [*places(), *guides] for block in blocks_of(place))


@cache
def prose() -> str:
    """Return the text of the README and of all pages, each run of blanks as one."""
    return " ".join(" ".join(place.read_text(encoding="utf-8") for place in places()).split())


def table(header: str) -> list[list[str]]:
    """Return the rows of the table, wherever it is, whose header line starts so. All of them must have the same."""
    found = []
    for place in places():
        lines = place.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            if line.startswith(header):
                rows = itertools.takewhile(lambda row: row.startswith("|"), lines[number + 2 :])
                found.append([[cell.strip() for cell in row.strip("|").split("|")] for row in rows])
    assert found, f"there is no table {header!r}"
    assert all(rows == found[0] for rows in found), f"tables {header!r} differ"
    return found[0]


def chapter(title: str) -> str:
    """Return the text below the one heading that says this, up to the next of its level."""
    found = [
        text
        for place in places()
        for level in ("#", "##")
        for text in re.findall(
            rf"^{level} {re.escape(title)}\n(.*?)(?=^{level} |\Z)",
            place.read_text(encoding="utf-8"),
            re.DOTALL | re.MULTILINE,
        )
    ]
    assert len(found) == 1, f"{len(found)} chapters are called {title!r}"
    return str(found[0])


def fenced(page: str, text: str) -> Iterator[Block]:
    """Yield the blocks of a text. A block of ``text`` right below one of ``python`` is its output."""
    section, comment, lines = "", "", text.splitlines()
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if line.startswith("## "):
            section = line[3:]
        if found := re.fullmatch(r"<!-- (.*) -->", line):
            comment = found[1]
            continue
        if line.startswith("```"):
            start, language = number, line[3:]
            content, number = _fence(lines, number)
            output = None
            if language == "python" and number < len(lines) and lines[number] == "```text":
                output, number = _fence(lines, number + 1)
            yield Block(page, section, start, language, content, comment, output)
        if line.strip():
            comment = ""


def _fence(lines: list[str], number: int) -> tuple[str, int]:
    end = lines.index("```", number)
    return "".join(f"{line}\n" for line in lines[number:end]), end + 1
