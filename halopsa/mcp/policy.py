"""Policy: what a model may do with an MCP server, by the options it was started with. Read-only wins over all else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from halopsa.catalogue.operations import PUBLISHED
from halopsa.core.base.suggest import did_you_mean

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue, Entry

__all__ = ["Policy", "Refusal", "sort_names", "twins"]


_PLACEHOLDER = re.compile(r"\{\w+\}")


class Refusal(Exception):
    """What a model asked for is not done; the message says why, and what to do instead."""


class Policy(NamedTuple):
    """What a server was started for.

    ``writes``: plans can be applied. ``send``: also those that reach people outside or touch money documents.
    ``only`` and ``without``: patterns of operations, such as ``tickets.*``; without ``only`` all are meant.
    ``experimental``: requests that nobody has verified can be sent.
    """

    writes: bool = False
    send: bool = False
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    experimental: bool = False

    def allows(self, entry: Entry) -> bool:
        """Whether an operation exists for the model at all."""
        if any(_fits(entry.name, pattern) for pattern in self.without):
            return False
        return not self.only or any(_fits(entry.name, pattern) for pattern in self.only)

    def obstacle(self, sends: Iterable[str]) -> str | None:
        """Return why a plan cannot be applied: with what the server would have to be started."""
        found = tuple(sends)
        if not self.writes:
            more = " --send" if found else ""
            return f"this server is read-only; whoever runs it must start it with --writes{more}"
        if found and not self.send:
            return f"it {' and '.join(found)}; whoever runs this server must start it with --writes --send"
        return None

    @property
    def mode(self) -> str:
        """What may be applied, in a word."""
        return "read-only" if not self.writes else "writes, and what is sent" if self.send else "writes"


def _fits(name: str, pattern: str) -> bool:
    return fnmatchcase(name, pattern) or fnmatchcase(name.rpartition(".")[0], pattern)


def twins(catalogue: Catalogue, patterns: Iterable[str]) -> tuple[str, ...]:
    """Return the published operations that send the same requests as the curated ones of these patterns.

    What is closed under one name must not stay open under another.
    """
    given = tuple(patterns)
    closed = {
        request
        for entry in catalogue.entries()
        if not entry.name.startswith(PUBLISHED) and any(_fits(entry.name, each) for each in given)
        for request in _plain_requests(entry)
    }
    return tuple(
        entry.name
        for entry in catalogue.entries()
        if entry.name.startswith(PUBLISHED) and closed.intersection(_plain_requests(entry))
    )


def _plain_requests(entry: Entry) -> list[str]:
    """Its requests whatever the placeholders are called."""
    steps = [*entry.op.requests.values(), *entry.op.experimental]
    return [f"{step.verb} {_PLACEHOLDER.sub('{}', step.path).lower()}" for step in steps]


def sort_names(
    catalogue: Catalogue, tools: Iterable[str], prefix: str, given: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return which of the names given are tools, and which are operations or patterns of them.

    Raises ValueError for a name that is neither: a slip must not leave more open than was meant.
    """
    known = tuple(tools)
    found: list[str] = []
    patterns: list[str] = []
    for text in given:
        name = text if text.startswith(prefix) else f"{prefix}{text}"
        if name in known:
            found.append(name)
        elif any(_fits(entry.name, text) for entry in catalogue.entries()):
            patterns.append(text)
        else:
            near = did_you_mean(text, (*known, *catalogue.resource_names()), catalogue.words)
            raise ValueError(f"{text!r} is no tool, and no operation or resource here{near}")
    return tuple(found), tuple(patterns)
