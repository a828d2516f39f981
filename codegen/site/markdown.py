"""Markdown: sentences of the manifests and of docstrings as Markdown in which no character means anything by chance."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from typing import Final

__all__ = ["anchor", "bullets", "cell", "code", "signature", "table", "text"]

#: Code as docstrings mark it, or a name that is code though nothing marks it.
_CODE: Final = re.compile(r"``(.+?)``|(?<![\w/.-])(_?[A-Za-z]\w*_\w+)(?![\w/-])")
_SPECIAL: Final = re.compile(r"[\\`*_\[\]{}#|]")
_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_NOT_IN_SPANS: Final = re.compile(r"[|`]")


def code(said: str) -> str:
    """Return a span of code, which also stands in a table."""
    if _NOT_IN_SPANS.search(said):
        escaped = html.escape(said, quote=False).replace("|", "&#124;").replace("`", "&#96;")
        return f"<code>{escaped}</code>"
    return f"`{said}`"


def _plain(said: str) -> str:
    marked = _SPECIAL.sub(lambda found: f"\\{found[0]}", said)
    return _ENTITY.sub("&amp;", marked).replace("<", "&lt;")


def text(said: str, links: Mapping[str, str] | None = None) -> str:
    """Return sentences with code in ````double backticks```` as Markdown, which stands in a table too.

    ``links`` are the targets of what is code: ``TicketFields`` may lead to the fields of a ticket. A name with
    underscores is code also without a mark.
    """
    parts, end = [], 0
    for found in _CODE.finditer(said):
        inside = found[1] or found[2]
        target = (links or {}).get(inside)
        shown = code(inside.rpartition(".types.")[2].rpartition(".")[2] if target else inside)
        parts += [_plain(said[end : found.start()]), f"[{shown}]({target})" if target else shown]
        end = found.end()
    return "".join([*parts, _plain(said[end:])])


def cell(said: str) -> str:
    """Return Markdown on one line, for a table."""
    return " ".join(said.split())


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table of cells in Markdown; nothing where it has no rows."""
    titles = list(head)
    lines = [f"| {' | '.join(map(cell, row))} |" for row in rows]
    if not lines:
        return ""
    return "\n".join([f"| {' | '.join(titles)} |", f"|{' --- |' * len(titles)}", *lines])


def bullets(items: Iterable[str]) -> str:
    """Return a list."""
    return "\n".join(f"- {item}" for item in items)


def anchor(name: str) -> str:
    """Return the id of a heading with a name."""
    return re.sub(r"[^a-z0-9_]+", "-", name.lower())


def signature(said: str) -> str:
    """Return a signature that breaks where a line ends: no block of code, which would be run as an example."""
    return f'<pre class="signature"><code>{html.escape(said, quote=False)}</code></pre>'
