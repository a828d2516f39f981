"""Sending: what a write sets off outside the record: mail and messages to people, and money documents.

The manifest says which, under ``sends``. What is only likely by its name counts: this is for asking once too often.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .operations import Catalogue, Entry

__all__ = ["Sent", "sends", "sends_always"]

_OUTSIDE = "reaches people outside"


class Sent(Protocol):
    """What is looked at of a write: ``client.preview`` returns such."""

    @property
    def effect(self) -> str:
        """``send`` where its effect is known to be that."""

    @property
    def path(self) -> str:
        """The path below the root of the API."""

    @property
    def body(self) -> object:
        """The body as it goes out, by the vendor's names."""

    @property
    def more(self) -> tuple[Sent, ...]:
        """Further requests of the same call."""


def sends_always(catalogue: Catalogue, entry: Entry) -> tuple[str, ...]:
    """Return what an operation does outside whatever it is given, in words; nothing for one that only reads."""
    op = entry.op
    if op.effect == "read":
        return ()
    known = [request.partition(" ")[2] for request in entry.requests]
    found = {
        said: None
        for said, how in _kinds(catalogue)
        if _speaks(how, [*known, entry.resource.entity, op.body or ""])
    }
    return tuple(found) or ((_OUTSIDE,) if op.effect == "send" else ())


def sends(catalogue: Catalogue, entry: Entry, sent: Sent) -> tuple[str, ...]:
    """Return what a write does outside, in words, with what it is about to send: fields count where they are given."""
    found = dict.fromkeys(sends_always(catalogue, entry))
    for request in (sent, *sent.more):
        for said, how in _kinds(catalogue):
            given = sorted(set(_given(request.body, how.get("fields", ()))))
            if given:
                found.setdefault(f"{said} ({', '.join(given)})")
            elif _speaks(how, [request.path]):
                found.setdefault(said)
        if request.effect == "send" and not found:
            found[_OUTSIDE] = None
    return tuple(found)


def _kinds(
    catalogue: Catalogue,
) -> list[tuple[str, Mapping[str, Any]]]:  # Any: JSON, whose form lint has checked
    kinds: Mapping[str, Mapping[str, Any]] = catalogue.files.api.get("sends", {})
    return [(how["does"], how) for how in kinds.values()]


def _speaks(how: Mapping[str, Any], texts: list[str]) -> bool:
    whole = " ".join(texts).lower()
    return any(word in whole for word in how.get("words", ()))


def _given(body: object, patterns: list[str]) -> Iterator[str]:
    """Yield the names in a body that mean sending and have a value; ``false`` and ``""`` keep it from being sent."""
    if isinstance(body, Mapping):
        for name, value in body.items():
            if value and any(fnmatchcase(str(name).lower(), pattern) for pattern in patterns):
                yield str(name)
            yield from _given(value, patterns)
    elif isinstance(body, (list, tuple)):
        for item in body:
            yield from _given(item, patterns)
