"""What a misspelt name may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return ``"; did you mean 'x'?"`` for the known names close to ``name``, or an empty string."""
    from difflib import get_close_matches  # of use after a mistake only

    by_folded = {candidate.casefold(): candidate for candidate in known}
    close = get_close_matches(name.casefold(), by_folded, n=2, cutoff=0.7)
    if not close:
        return ""
    return f"; did you mean {' or '.join(repr(by_folded[match]) for match in close)}?"
