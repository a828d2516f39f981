"""Guides: texts of the repository that are pages as well, with their links led to pages, else made plain text."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from codegen import places
from codegen.site.page import Page

__all__ = ["GUIDES", "pages"]

#: Where each guide is read from, and the page it becomes.
GUIDES = {
    "CHANGELOG.md": ("about/changelog.md", "Changelog"),
    ".github/CONTRIBUTING.md": ("about/contributing.md", "Contributing"),
    f"{places.CORE.replace('.', '/')}/README.md": ("about/core.md", "The core"),
    "tests/README.md": ("about/tests.md", "The tests"),
    "spec/README.md": ("manifest/reference.md", "Every word of a manifest"),
}
_LINK = re.compile(r"\[([^\]]+)\]\(([^)#\s]+)(#[^)\s]*)?\)")
_SCHEME = re.compile(r"[a-z]+:", re.IGNORECASE)


def pages(root: Path, by_hand: str) -> list[Page]:
    """Return the guides as pages.

    by_hand: the folder of the pages written by hand, relative to ``root``. Links to what is no page become plain
    text: the address of the repository is not known here.
    """
    paths = {source: path for source, (path, _) in GUIDES.items()}

    def page(source: str, path: str, title: str) -> Page:
        def led(found: re.Match[str]) -> str:
            text, target, place = found[1], found[2], found[3] or ""
            if _SCHEME.match(target):
                return found[0]
            inside = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
            if inside.startswith(f"{by_hand}/"):
                there = inside.removeprefix(f"{by_hand}/")
            elif inside in paths:
                there = paths[inside]
            else:
                return text
            return f"[{text}]({posixpath.relpath(there, posixpath.dirname(path))}{place})"

        return Page(path, title, _LINK.sub(led, (root / source).read_text(encoding="utf-8")))

    return [page(source, *place) for source, place in GUIDES.items()]
