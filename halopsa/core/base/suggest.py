"""Suggestions ("did you mean") for a misspelt name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def did_you_mean(name: str, known: Iterable[str], words: Mapping[str, str]) -> str:
    """Return ``"; did you mean 'x'?"`` for what ``name`` may mean among the known names, or an empty string.

    First other spellings (``pageNo`` for ``page_no``), then other words for the thing, then similar names.
    """
    names = list(dict.fromkeys(known))
    plain = _plain(name)
    found = [other for other in names if other != name and _plain(other) == plain]
    if not found:
        found = [other for other in words.get(plain, "").split() if other in names][:2]
    if not found:
        from difflib import get_close_matches  # imported late: needed after a mistake only

        by_folded = {candidate.casefold(): candidate for candidate in names}
        close = get_close_matches(name.casefold(), by_folded, n=2, cutoff=0.7)
        found = [by_folded[match] for match in close]
    return f"; did you mean {' or '.join(map(repr, found))}?" if found else ""


def no_attribute(owner: object, what: str, name: str, words: Mapping[str, str]) -> AttributeError:
    """Return the error for an attribute that an object with resources does not have."""
    if name.startswith("_"):
        return AttributeError(f"{type(owner).__name__!r} object has no attribute {name!r}")
    known = [other for other in dir(type(owner)) if not other.startswith("_")]
    return AttributeError(f"{what} has no {name!r}{did_you_mean(name, known, words)}")


def _plain(name: str) -> str:
    return name.replace("_", "").casefold()
