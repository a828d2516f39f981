"""Vintages edited as vendors do: nothing is reported that did not change, everything is that did."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diff.change import Change, verdict
from codegen.diff.compare import compare
from codegen.diff.manifests import read
from tests.unit.codegen.diff.vintages import Vintage, expected, manifest, vintages, years

some = settings(max_examples=60)
_STEPS = {"breaking": "major", "feature": "minor", "fix": "patch"}


def changes(old: Vintage, new: Vintage, seed: int = 0) -> list[Change]:
    """Import one vintage, then the next over it, as it is done in the repository; compare the manifests."""
    with TemporaryDirectory() as folder:
        before, after = Path(folder, "old"), Path(folder, "new")
        manifest(old, before / "spec")
        shutil.copytree(before, after)
        manifest(new, after / "spec", seed)
        return compare(read(before, "old").layers, read(after, "new").layers)


@some
@given(years(), st.integers(1, 5))
def test_everything_that_changed_is_reported_and_nothing_else(
    year: tuple[Vintage, Vintage], seed: int
) -> None:
    found = changes(*year, seed)
    wanted = Counter(expected(*year))
    assert Counter((change.grade, change.symbol) for change in found) == wanted
    assert verdict(found) == next(
        (_STEPS[grade] for grade in _STEPS if any(g == grade for g, _ in wanted)), "none"
    )
    assert all(change.what for change in found)


@some
@given(vintages(), st.integers(1, 5))
def test_another_order_changes_nothing(vintage: Vintage, seed: int) -> None:
    assert changes(vintage, vintage, seed) == []


@settings(some, max_examples=15)
@given(years())
def test_what_is_new_one_way_is_gone_the_other(year: tuple[Vintage, Vintage]) -> None:
    with TemporaryDirectory() as folder:
        sides = [manifest(vintage, Path(folder, str(place), "spec")) for place, vintage in enumerate(year)]
        old, new = (read(side, "x").layers for side in sides)
        there, back = compare(old, new), compare(new, old)
    assert {c.symbol for c in there} == {c.symbol for c in back}
    came = {c.symbol for c in there if c.what.startswith("added")}
    assert came == {c.symbol for c in back if c.what.startswith("removed")}
