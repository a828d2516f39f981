"""Pages: one file of the documentation each, and writing them to a folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import attrs

__all__ = ["Page", "titled", "write"]

#: Says of the block below which file it is. Readers of the site do not see comments.
_FILE: Final = re.compile(
    r"^<!-- (?:recipe|script|input|file|tenants): ([\w.-]+) -->\n```(\w+)$", re.MULTILINE
)


@attrs.frozen
class Page:
    """A page in Markdown."""

    path: str
    """Relative to the folder of all pages, with slashes."""
    title: str
    """As the navigation shows it."""
    text: str = attrs.field(repr=False)
    """Markdown; links lead to other pages by relative paths that end in ``.md``."""


def titled(text: str) -> str:
    """Return the text of a page with the name of its file above each block that is one."""
    return _FILE.sub(r'```\2 title="\1"', text)


def write(folder: Path, files: Iterable[tuple[str, str | bytes]]) -> int:
    """Make a folder hold these files and no others; return how many there are.

    What is current stays untouched, so that a site generator makes anew only what changed.
    """
    wanted = {folder / path: text if isinstance(text, bytes) else text.encode() for path, text in files}
    for path, content in wanted.items():
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    for path in folder.rglob("*"):
        if path.is_file() and path not in wanted:
            path.unlink()
    return len(wanted)
