"""Changelog: what stands there of a version, and whether each breaking change has an entry that names it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.diff.change import Change

_HEADING = re.compile(r"##[ \t]+(?!#)(.*)")
_CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)


UNRELEASED = "Unreleased"


def section(text: str, version: str = UNRELEASED) -> str:
    """Return what stands under the heading of a version; by default under that of the version to come."""
    heading_of = re.compile(rf"(?<![\w.]){re.escape(version)}(?![\w.])", re.IGNORECASE)
    kept: list[str] = []
    inside = False
    for line in text.splitlines():
        if heading := _HEADING.match(line):
            inside = heading_of.search(heading.group(1)) is not None
        elif inside:
            kept.append(line)
    return "\n".join(kept)


def names(change: Change) -> set[str]:
    """Return the names under which an entry may speak of a change: its symbol, or what that is a part of.

    ``client.tickets.list(team_id=)`` is named by ``tickets.list`` and ``client.tickets`` too,
    ``pkg.models.ticket.Ticket.closed`` by ``Ticket.closed`` and ``Ticket``, ``constants.window`` by ``window``.
    """
    symbol = change.symbol
    found = {symbol}
    if symbol.startswith("client."):
        call = symbol.split("(", 1)[0]
        parts = call.split(".")
        home = 3 if parts[1] == "api" and len(parts) > 2 else 2
        prefixes = {".".join(parts[:size]) for size in range(home, len(parts) + 1)}
        found |= prefixes | ({symbol.removeprefix("client.")} if len(parts) > home else set())
        found |= {name.removeprefix("client.") for name in prefixes if name.count(".") >= home}
    elif ".models." in symbol:
        module, _, rest = symbol.partition(".models.")
        parts = rest.split(".")[1:]
        models = {".".join(parts[:size]) for size in range(1, len(parts) + 1)}
        found |= models | {f"{module}.models.{rest.split('.')[0]}.{name}" for name in models}
    elif symbol.startswith("constants."):
        found.add(symbol.removeprefix("constants."))
    return found


def missing(changes: Iterable[Change], text: str, version: str = UNRELEASED) -> list[Change]:
    """Return the breaking changes that no entry of a version names in code marks."""
    entries = {found.group(2).strip() for found in _CODE.finditer(section(text, version))}
    entries |= {entry.removesuffix("()") for entry in entries}
    return [change for change in changes if change.grade == "breaking" and not entries & names(change)]
