"""llms.txt: the pages by section for programs that read documentation, and llms-full.txt, the text of those by hand.

The format is that of llmstxt.org: a title, a quotation that sums up, then sections of links with a sentence each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from codegen.site.nav import Entry, places
from codegen.site.page import Page

__all__ = ["files"]

#: The section of pages that stand in none.
_ALONE: Final = "Start"
_HEADING: Final = re.compile(r"^# (.+?)(?: \{ #.*\})?$", re.MULTILINE)
_LINK: Final = re.compile(r"\[([^\[\]]*)\]\([^)]*\)")
#: Begins what is no sentence: a heading, a block, a table, a remark, a list, a picture.
_NO_SENTENCE: Final = ("#", "```", "|", "<", "- ", "!", "    ")


def files(
    config: Mapping[str, object],
    nav: Sequence[Entry],
    pages: Sequence[Page],
    by_hand: Sequence[Page],
    more: str,
) -> dict[str, str]:
    """Return both files by their names. ``more`` is what the full one has of the pages that are made from facts."""
    top = f"# {config['site_name']}\n\n> {config['site_description']}\n"
    known = {page.path: page for page in pages}
    sections = [
        f"## {title}\n\n" + "\n".join(_line(known[path]) for path in paths) for title, paths in _sections(nav)
    ]
    hand = {page.path: page.text.strip() for page in by_hand}
    texts = [hand[path] for path in places(nav) if path in hand]
    return {
        "llms.txt": "\n\n".join([top.strip(), *sections]) + "\n",
        "llms-full.txt": "\n\n".join([top.strip(), *texts, more.strip()]) + "\n",
    }


def _sections(nav: Sequence[Entry]) -> Iterator[tuple[str, list[str]]]:
    """Yield the sections of the navigation with the paths of their pages, those below others with them."""
    alone: list[str] = []
    found: list[tuple[str, list[str]]] = []
    for entry in nav:
        if isinstance(entry, str):
            alone.append(entry)
            continue
        for title, below in entry.items():
            if isinstance(below, str):
                alone.append(below)
            else:
                found.append((title, list(places(below))))
    if alone:
        yield _ALONE, alone
    yield from found


def _line(page: Page) -> str:
    heading = _HEADING.search(page.text)
    said = _sentence(page.text)
    title = heading[1] if heading else page.title
    return f"- [{title}]({page.path.removesuffix('.md')}.html){f': {said}' if said else ''}"


def _sentence(text: str) -> str:
    """Return the first sentence of a page, without links."""
    for paragraph in text.split("\n\n"):
        if paragraph.strip() and not paragraph.startswith(_NO_SENTENCE):
            said = _LINK.sub(r"\1", " ".join(paragraph.split()))
            return re.split(r"(?<=[.:])\s", said, maxsplit=1)[0].removesuffix(":")
    return ""
