"""One test for many things of a kind: it looks at each and tells all that fail, not only the first.

Thousands of parametrised tests cost more to collect and to report than what they check.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import pytest

T = TypeVar("T")


def check_each(things: Sequence[T], check: Callable[[T], object]) -> None:
    """Check each of the things; fail with a paragraph for each that is not as it should be."""
    assert things, "there is nothing to check"
    told = []
    for thing in things:
        try:
            check(thing)
        except (Exception, pytest.fail.Exception) as wrong:  # noqa: BLE001 - the others are looked at too
            told.append(f"{thing}: {type(wrong).__name__}: {wrong}")
    if told:
        pytest.fail(f"{len(told)} of {len(things)} fail.\n" + "\n".join(told), pytrace=False)
